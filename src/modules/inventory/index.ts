/**
 * The inventory room's door. What there is to sell: levels, movements, and the units that orders hold. Nothing is sold twice here.
 */
export type { Demand, StockCount, StockLevel } from "./inventory.model.ts";
export { selectLevels } from "./inventory.repository.ts";
export {
  countStock,
  createInventoryService,
  type InventoryService,
  releaseStock,
  reserveStock,
  restock,
  shipStock,
} from "./inventory.service.ts";
