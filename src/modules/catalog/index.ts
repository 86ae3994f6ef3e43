/** The catalog room's door. */
export type { Offer, Product } from "./catalog.model.ts";
export { knownSkus, selectOffers, toOffer } from "./catalog.repository.ts";
export { presentProduct } from "./catalog.schemas.ts";
export {
  type CatalogService,
  createCatalogService,
  type ProductDraft,
  type ReadStock,
} from "./catalog.service.ts";
