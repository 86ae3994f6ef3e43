/** Products, their variants, and the words by which they are found. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, deletedAt, metadata, updatedAt, version } from "#shared/db/columns.ts";
import type { ProductId, VariantId } from "#shared/ids.ts";
import type { ProductStatus } from "./catalog.model.ts";

export const products = sqliteTable(
  "products",
  {
    id: text("id").$type<ProductId>().primaryKey(),
    slug: text("slug").notNull().unique(),
    title: text("title").notNull(),
    description: text("description").notNull(),
    status: text("status").$type<ProductStatus>().notNull(),
    category: text("category").notNull(),
    metadata: metadata(),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    index("products_status_created").on(table.status, table.createdAt, table.id),
    index("products_status_title").on(table.status, table.title, table.id),
    index("products_category_created").on(table.category, table.status, table.createdAt, table.id),
    index("products_created").on(table.createdAt, table.id),
    index("products_title").on(table.title, table.id),
  ],
);

export const productVariants = sqliteTable(
  "product_variants",
  {
    id: text("id").$type<VariantId>().primaryKey(),
    productId: text("product_id").$type<ProductId>().notNull(),
    sku: text("sku").notNull().unique(),
    title: text("title").notNull(),
    priceAmount: integer("price_amount").notNull(),
    priceCurrency: text("price_currency").notNull(),
    position: integer("position").notNull(),
    /** What inventory said last: a display value, never what an order relies on. */
    available: integer("available").notNull().default(0),
    /** The version of the stock level behind `available`, so that news out of order change nothing. */
    stockVersion: integer("stock_version").notNull().default(0),
  },
  (table) => [index("product_variants_product").on(table.productId, table.position)],
);

export const productTerms = sqliteTable(
  "product_terms",
  { term: text("term").notNull(), productId: text("product_id").$type<ProductId>().notNull() },
  (table) => [
    primaryKey({ columns: [table.term, table.productId] }),
    index("product_terms_product").on(table.productId),
  ],
);
