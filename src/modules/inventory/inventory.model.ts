/** Stock, pure: levels, demands and what is left. */

export interface StockLevel {
  readonly sku: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly version: number;
}

export type MovementKind = "adjusted" | "shipped" | "returned";
export type ReservationState = "held" | "released" | "shipped";

/** So many units of one SKU. */
export interface Demand {
  readonly sku: string;
  readonly quantity: number;
}

/** So many units of a SKU were counted on the shelf. */
export interface StockCount {
  readonly sku: string;
  readonly onHand: number;
}

/** Available units at or below which `inventory.low` is told. */
export const lowStockUnits = 5;

export const available = ({ onHand, reserved }: StockLevel): number => onHand - reserved;

export const emptyLevel = (sku: string): StockLevel => ({ sku, onHand: 0, reserved: 0, version: 0 });

/** One demand a SKU: two lines of the same SKU ask for their sum. */
export function totalDemand(lines: readonly Demand[]): Demand[] {
  const bySku = new Map<string, number>();
  for (const { sku, quantity } of lines) bySku.set(sku, (bySku.get(sku) ?? 0) + quantity);
  return [...bySku].map(([sku, quantity]) => ({ sku, quantity }));
}

/** The demands that the levels can't meet, each with what is available. */
export function shortages(
  demands: readonly Demand[],
  levels: readonly StockLevel[],
): (Demand & { available: number })[] {
  const bySku = new Map(levels.map((level) => [level.sku, level]));
  return demands
    .map((demand) => ({ ...demand, available: available(bySku.get(demand.sku) ?? emptyLevel(demand.sku)) }))
    .filter((demand) => demand.quantity > demand.available);
}

/** True where taking `quantity` brings the level from above the low mark to it or below. */
export const becomesLow = (level: StockLevel, quantity: number): boolean =>
  available(level) > lowStockUnits && available(level) - quantity <= lowStockUnits;
