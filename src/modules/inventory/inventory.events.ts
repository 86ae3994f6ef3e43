/** What inventory tells the other rooms. */
import type { DomainEvent } from "#shared/events/event.ts";
import { available, type StockLevel } from "./inventory.model.ts";

interface LevelData {
  readonly sku: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
}

export type InventoryEvent = DomainEvent<"inventory.adjusted" | "inventory.low", LevelData>;

const happened =
  (type: InventoryEvent["type"]) =>
  (level: StockLevel): InventoryEvent => ({
    type,
    aggregateId: level.sku,
    data: { sku: level.sku, onHand: level.onHand, reserved: level.reserved, available: available(level) },
  });

export const inventoryAdjusted = happened("inventory.adjusted");
export const inventoryLow = happened("inventory.low");
