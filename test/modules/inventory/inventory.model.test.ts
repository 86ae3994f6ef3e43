/** Demands, shortages and the low mark. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  available,
  becomesLow,
  emptyLevel,
  lowStockUnits,
  type StockLevel,
  shortages,
  totalDemand,
} from "../../../src/modules/inventory/inventory.model.ts";

const level = (sku: string, onHand: number, reserved = 0): StockLevel => ({
  sku,
  onHand,
  reserved,
  version: 1,
});

describe("the total demand", () => {
  it("sums the lines of a SKU, in the order in which they come", () => {
    const lines = [
      { sku: "B", quantity: 1 },
      { sku: "A", quantity: 2 },
      { sku: "B", quantity: 3 },
    ];
    expect(totalDemand(lines)).toEqual([
      { sku: "B", quantity: 4 },
      { sku: "A", quantity: 2 },
    ]);
  });

  it("loses no unit and names no SKU twice", () => {
    const line = fc.record({
      sku: fc.constantFrom("A", "B", "__proto__"),
      quantity: fc.integer({ min: 1, max: 9 }),
    });
    const units = (lines: readonly { quantity: number }[]) =>
      lines.reduce((sum, { quantity }) => sum + quantity, 0);
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const demands = totalDemand(lines);
        expect(units(demands)).toBe(units(lines));
        expect(new Set(demands.map(({ sku }) => sku)).size).toBe(demands.length);
      }),
    );
  });
});

describe("shortages", () => {
  it.each([
    [3, 0, 3, []],
    [3, 1, 3, [{ sku: "A", quantity: 3, available: 2 }]],
    [3, 3, 1, [{ sku: "A", quantity: 1, available: 0 }]],
  ])("of %i on hand with %i reserved for %i are %j", (onHand, reserved, quantity, expected) => {
    expect(shortages([{ sku: "A", quantity }], [level("A", onHand, reserved)])).toEqual(expected);
  });

  it("include what was never there", () => {
    expect(shortages([{ sku: "X", quantity: 1 }], [])).toEqual([{ sku: "X", quantity: 1, available: 0 }]);
    expect(available(emptyLevel("X"))).toBe(0);
  });
});

describe("the low mark", () => {
  it.each([
    [lowStockUnits + 1, 1, true],
    [lowStockUnits + 2, 1, false],
    [lowStockUnits, 1, false],
    [100, 100, true],
  ])("from %i available taking %i passes it: %s", (onHand, quantity, expected) => {
    expect(becomesLow(level("A", onHand), quantity)).toBe(expected);
  });
});
