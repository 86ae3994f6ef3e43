/** The inventory room's door. */
export type { Demand, StockLevel } from "./inventory.model.ts";
export { selectLevels } from "./inventory.repository.ts";
export {
  createInventoryService,
  type InventoryService,
  releaseStock,
  reserveStock,
  shipStock,
} from "./inventory.service.ts";
