/** What the catalog tells the other rooms. */
import type { DomainEvent } from "#shared/events/event.ts";
import type { Product } from "./catalog.model.ts";

interface ProductData {
  readonly productId: string;
  readonly slug: string;
  readonly skus: readonly string[];
}

export type CatalogEvent = DomainEvent<
  "product.created" | "product.updated" | "product.archived",
  ProductData
>;

const happened =
  (type: CatalogEvent["type"]) =>
  (product: Product): CatalogEvent => ({
    type,
    aggregateId: product.id,
    data: { productId: product.id, slug: product.slug, skus: product.variants.map(({ sku }) => sku) },
  });

export const productCreated = happened("product.created");
export const productUpdated = happened("product.updated");
export const productArchived = happened("product.archived");
