/** Adding many products in somebody else's unit of work: those whose names are free, and a refusal for each other one. */
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import type { AppError } from "#shared/errors.ts";
import { newId } from "#shared/ids.ts";
import { LostRace } from "#shared/retry.ts";
import { skuTaken, slugTaken } from "../catalog.errors.ts";
import { dataOf, productsImported } from "../catalog.events.ts";
import { newProduct, type ProductDraft, type VariantInput } from "../catalog.model.ts";
import { findTaken, insertProducts } from "../import.repository.ts";

/** A product to be; what is known of its stock comes along, for display. */
export type ImportDraft = Omit<ProductDraft, "variants"> & {
  readonly variants: readonly (VariantInput & {
    readonly available: number;
    readonly stockVersion: number;
  })[];
};

/** Gives, for each draft in its order, why it was refused; null where it was added. */
export async function importProducts(
  ctx: Context,
  unit: UnitOfWork,
  importId: string,
  drafts: readonly ImportDraft[],
): Promise<(AppError | null)[]> {
  requirePermission(ctx.actor, "catalog:write");
  const { now } = unit;
  const products = drafts.map((draft) => newProduct(draft, newId("prd", now), () => newId("var", now), now));
  const taken = await findTaken(ctx.db, {
    slugs: products.map(({ slug }) => slug),
    skus: products.flatMap(({ variants }) => variants.map(({ sku }) => sku)),
  });
  const refusals = products.map(({ slug, variants }) => {
    if (taken.slugs.has(slug)) return slugTaken();
    if (variants.some(({ sku }) => taken.skus.has(sku))) return skuTaken();
    // Of two drafts of one name the first has it.
    taken.slugs.add(slug);
    for (const { sku } of variants) taken.skus.add(sku);
    return null;
  });
  const added = products.filter((_, i) => refusals[i] === null);
  if (added.length === 0) return refusals;
  unit
    .add(...insertProducts(ctx.db, added))
    // Somebody took a name since: what is free is looked up anew.
    .onViolation("products.slug", () => new LostRace())
    .onViolation("product_variants.sku", () => new LostRace())
    .record(productsImported({ importId, products: added.map(dataOf) }));
  audit(ctx, unit, {
    action: "product.import",
    resourceType: "import",
    resourceId: importId,
    after: { products: added.length },
  });
  return refusals;
}
