/**
 * The catalog room's door. What is for sale: products and variants, their search, and the caches that they are read from.
 */
export type { Offer, Product, ProductDraft } from "./catalog.model.ts";
export { knownSkus, selectOffers, toOffer } from "./catalog.repository.ts";
export { presentProduct, productLineSchema } from "./catalog.schemas.ts";
export {
  type CatalogService,
  createCatalogService,
  type ReadStock,
} from "./catalog.service.ts";
export { type ImportDraft, importProducts } from "./service/import.ts";
