/** The inventory room's door. */
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
