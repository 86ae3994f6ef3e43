/** Products, their variants, and what they are found by. */
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

/**
 * The numbers under which the index `product_search` knows the products. It is a virtual table of FTS5, which
 * drizzle has no words for: migrations/0014_search.sql makes it, search.repository.ts alone uses it.
 */
export const productDocs = sqliteTable("product_docs", {
  doc: integer("doc").primaryKey(),
  productId: text("product_id").$type<ProductId>().notNull().unique(),
});

/** Every word that a product was ever found by. */
export const searchWords = sqliteTable("search_words", { word: text("word").primaryKey() });

/** The same words by what is left of them without one letter, for those who mistype. */
export const searchSpellings = sqliteTable(
  "search_spellings",
  { spelling: text("spelling").notNull(), word: text("word").notNull() },
  (table) => [primaryKey({ columns: [table.spelling, table.word] })],
);
