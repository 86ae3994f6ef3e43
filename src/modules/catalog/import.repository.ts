/** Many products at once: they travel as one JSON parameter a statement, since D1 allows a hundred. */
import { sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import type { Product } from "./catalog.model.ts";
import { products, productVariants } from "./catalog.table.ts";
import { indexProducts } from "./search.repository.ts";

export interface Names {
  readonly slugs: readonly string[];
  readonly skus: readonly string[];
}

const listed = (values: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** Which of these are taken already, in one trip. */
export async function findTaken(
  db: Database,
  { slugs, skus }: Names,
): Promise<{ slugs: Set<string>; skus: Set<string> }> {
  const [takenSlugs, takenSkus] = await db.batch([
    db
      .select({ slug: products.slug })
      .from(products)
      .where(sql`${products.slug} IN ${listed(slugs)}`),
    db
      .select({ sku: productVariants.sku })
      .from(productVariants)
      .where(sql`${productVariants.sku} IN ${listed(skus)}`),
  ]);
  return {
    slugs: new Set(takenSlugs.map(({ slug }) => slug)),
    skus: new Set(takenSkus.map(({ sku }) => sku)),
  };
}

/** New products with their variants and their place in the index, in six statements however many they are. */
export function insertProducts(db: Database, added: readonly Product[]): Statement[] {
  const json = JSON.stringify(added);
  return [
    rawStatement(
      db,
      sql`
      INSERT INTO products (id, slug, title, description, status, category, metadata, version, created_at, updated_at)
      SELECT value ->> 'id', value ->> 'slug', value ->> 'title', value ->> 'description', value ->> 'status',
        value ->> 'category', value -> 'metadata', value ->> 'version', value ->> 'createdAt', value ->> 'updatedAt'
      FROM json_each(${json})`,
    ),
    rawStatement(
      db,
      sql`
      INSERT INTO product_variants (id, product_id, sku, title, price_amount, price_currency, position, available, stock_version)
      SELECT v.value ->> 'id', p.value ->> 'id', v.value ->> 'sku', v.value ->> 'title', v.value ->> '$.price.amount',
        v.value ->> '$.price.currency', v.key, v.value ->> 'available', v.value ->> 'stockVersion'
      FROM json_each(${json}) p, json_each(p.value, '$.variants') v`,
    ),
    ...indexProducts(db, added),
  ];
}
