/** The only user of the catalog's tables. */
import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import { countedRowsMax, mapSlice, type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { ProductId } from "#shared/ids.ts";
import { money } from "#shared/money.ts";
import { type Offer, type Product, type ProductStatus, relevance, type Variant } from "./catalog.model.ts";
import { products, productVariants } from "./catalog.table.ts";
import { bestOf, countOf, indexProducts, type Search, someOf, unindexProduct } from "./search.repository.ts";

export interface ProductFilter {
  readonly status?: ProductStatus | undefined;
  readonly category?: string | undefined;
  readonly q?: string | undefined;
}

export const productRace = "product_version";

interface VariantJson {
  id: Variant["id"];
  sku: string;
  title: string;
  amount: number;
  currency: string;
  available: number;
  stockVersion: number;
}

// The variants come with their product as one JSON column: one statement, one row a product.
const variantsJson = sql<string>`(
  SELECT json_group_array(json_object('id', v.id, 'sku', v.sku, 'title', v.title, 'amount', v.price_amount,
    'currency', v.price_currency, 'available', v.available, 'stockVersion', v.stock_version) ORDER BY v.position)
  FROM product_variants v WHERE v.product_id = products.id)`.as("variants");

const productColumns = {
  id: products.id,
  slug: products.slug,
  title: products.title,
  description: products.description,
  status: products.status,
  category: products.category,
  metadata: products.metadata,
  version: products.version,
  createdAt: products.createdAt,
  updatedAt: products.updatedAt,
  variants: variantsJson,
};

type ProductRow = Omit<Product, "variants"> & { variants: string };

const toProduct = (row: ProductRow): Product => ({
  ...row,
  variants: (JSON.parse(row.variants) as VariantJson[]).map(({ amount, currency, ...variant }) => ({
    ...variant,
    price: money(amount, currency),
  })),
});

export async function findProduct(db: Database, idOrSlug: string): Promise<Product | null> {
  const [row] = await db
    .select(productColumns)
    .from(products)
    .where(
      and(
        or(eq(products.id, idOrSlug as ProductId), eq(products.slug, idOrSlug)),
        isNull(products.deletedAt),
      ),
    );
  return row ? toProduct(row) : null;
}

const sortColumns = {
  createdAt: products.createdAt,
  title: products.title,
  id: products.id,
};

/** A search in another order than by relevance sorts so many of its newest products (its oldest, where those are asked for). */
const sortedMax = 500;

export async function listProducts(
  db: Database,
  { status, category, q }: ProductFilter,
  page: PageRequest,
): Promise<Slice<Product>> {
  const search = q === undefined ? undefined : { q, status, category };
  const [first] = page.sort;
  if (search && first?.field === relevance) return findBest(db, search, page);
  const isOldestFirst = first?.field === "createdAt" && !first.descending;
  const slice = await readPage(db, page, {
    query: db.select(productColumns).from(products).$dynamic(),
    table: products,
    columns: sortColumns,
    where: search
      ? sql`${products.id} IN (${someOf(search, sortedMax, isOldestFirst)})`
      : and(
          isNull(products.deletedAt),
          status && eq(products.status, status),
          category === undefined ? undefined : eq(products.category, category),
        ),
  });
  return mapSlice(slice, toProduct);
}

async function findBest(db: Database, search: Search, { limit, after, page }: PageRequest) {
  const rowsMax = page ? limit : limit + 1;
  const rows = db
    .select({
      ...productColumns,
      doc: sql<number>`found.doc`.as("doc"),
      score: sql<number>`found.score`.as("score"),
    })
    .from(sql`(${bestOf(search, after, rowsMax, page ? (page - 1) * limit : 0)}) AS found`)
    // CROSS: the tables are read in this order, the products by their key as they are found.
    .crossJoin(products)
    .where(sql`${products.id} = found.product`)
    .orderBy(sql`found.score DESC, found.doc DESC`);
  const count = db
    .select({ n: sql<number>`(${countOf(search, countedRowsMax)})`.as("n") })
    .from(sql`(SELECT 1)`);
  const [found, counted] = await (page ? db.batch([rows, count]) : db.batch([rows]));
  const last = found[limit - 1];
  return {
    items: found.slice(0, limit).map(({ doc: _, score: __, ...row }) => toProduct(row)),
    total: counted?.[0]?.n ?? null,
    next: found.length > limit && last ? [last.score, last.doc] : null,
  };
}

/** The active offers among these SKUs; a statement, so that a use case can read it along with others. */
export const selectOffers = (db: Database, skus: readonly string[]) =>
  db
    .select({
      sku: productVariants.sku,
      // Aliased: in a batch, columns of the same name would be taken for one another (drizzle-orm#6038).
      productTitle: sql<string>`${products.title}`.as("product_title"),
      variantTitle: sql<string>`${productVariants.title}`.as("variant_title"),
      amount: productVariants.priceAmount,
      currency: productVariants.priceCurrency,
    })
    .from(productVariants)
    .innerJoin(products, eq(products.id, productVariants.productId))
    .where(
      and(inArray(productVariants.sku, [...skus]), eq(products.status, "active"), isNull(products.deletedAt)),
    );

export const toOffer = (row: Awaited<ReturnType<typeof selectOffers>>[number]): Offer => ({
  sku: row.sku,
  title:
    row.variantTitle === row.productTitle ? row.productTitle : `${row.productTitle}, ${row.variantTitle}`,
  price: money(row.amount, row.currency),
});

/** Which of these SKUs the catalog knows, whatever their product's status. */
export async function knownSkus(db: Database, skus: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .select({ sku: productVariants.sku })
    .from(productVariants)
    .where(inArray(productVariants.sku, [...skus]));
  return new Set(rows.map(({ sku }) => sku));
}

const productValues = ({ variants: _, ...product }: Product) => product;

const insertVariant = (
  db: Database,
  productId: ProductId,
  { price, ...variant }: Variant,
  position: number,
): Statement =>
  db.insert(productVariants).values({
    ...variant,
    productId,
    position,
    priceAmount: price.amount,
    priceCurrency: price.currency,
  });

export const insertProduct = (db: Database, product: Product): Statement[] => [
  db.insert(products).values(productValues(product)),
  ...product.variants.map((variant, i) => insertVariant(db, product.id, variant, i)),
  ...indexProducts(db, [product]),
];

/** Replaces the product that is still at `before`'s version; a lost race breaks the guard. */
export function updateProduct(db: Database, before: Product, after: Product): Statement[] {
  const kept = new Set(after.variants.map(({ sku }) => sku));
  const known = new Set(before.variants.map(({ sku }) => sku));
  const removed = before.variants.filter(({ sku }) => !kept.has(sku)).map(({ id }) => id);
  return [
    db
      .update(products)
      .set(productValues(after))
      .where(
        and(eq(products.id, before.id), eq(products.version, before.version), isNull(products.deletedAt)),
      ),
    guardChanges(db, productRace),
    ...(removed.length > 0 ? [db.delete(productVariants).where(inArray(productVariants.id, removed))] : []),
    ...after.variants.map((variant, position) =>
      known.has(variant.sku)
        ? db
            .update(productVariants)
            .set({
              title: variant.title,
              priceAmount: variant.price.amount,
              priceCurrency: variant.price.currency,
              position,
            })
            .where(eq(productVariants.id, variant.id))
        : insertVariant(db, after.id, variant, position),
    ),
    ...indexProducts(db, [after]),
  ];
}

/** Soft: the row stays for the books, the slug is free again, the SKUs are, and no search finds it. */
export const deleteProduct = (db: Database, product: Product, now: number): Statement[] => [
  db
    .update(products)
    .set({
      deletedAt: now,
      updatedAt: now,
      status: "archived",
      slug: product.id,
      version: product.version + 1,
    })
    .where(
      and(eq(products.id, product.id), eq(products.version, product.version), isNull(products.deletedAt)),
    ),
  guardChanges(db, productRace),
  db.delete(productVariants).where(eq(productVariants.productId, product.id)),
  ...unindexProduct(db, product.id),
];

export interface StockNews {
  readonly sku: string;
  readonly available: number;
  readonly version: number;
}

/** Takes over what inventory says now; older news change nothing. Gives the products that changed. */
export async function updateAvailability(
  db: Database,
  news: readonly StockNews[],
): Promise<{ id: ProductId; slug: string }[]> {
  const changed = await db.all<{ product_id: ProductId }>(sql`
    UPDATE product_variants SET available = n.value ->> 'available', stock_version = n.value ->> 'version'
    FROM json_each(${JSON.stringify(news)}) n
    WHERE product_variants.sku = n.value ->> 'sku' AND product_variants.stock_version < (n.value ->> 'version')
    RETURNING product_id`);
  if (changed.length === 0) return [];
  const ids = [...new Set(changed.map(({ product_id }) => product_id))];
  return db
    .select({ id: products.id, slug: products.slug })
    .from(products)
    .where(inArray(products.id, ids))
    .orderBy(asc(products.id));
}
