/** What inventory tells the other rooms. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { available, type StockLevel } from "./inventory.model.ts";

const data = z.object({
  sku: z.string(),
  onHand: z.int(),
  reserved: z.int(),
  available: z.int(),
});

const levelEvent = <const Type extends string>(type: Type, summary: string) =>
  defineEvent({
    type,
    summary,
    data,
    example: { sku: "MUG-BLUE", onHand: 5, reserved: 3, available: 2 },
    aggregateOf: ({ sku }) => sku,
    isPublic: true,
  });

export const inventoryAdjusted = levelEvent("inventory.adjusted", "The units on hand were changed");
export const inventoryLow = levelEvent("inventory.low", "Few units are left");

export const inventoryEvents = [inventoryAdjusted, inventoryLow];

export const dataOf = (level: StockLevel): z.output<typeof data> => ({
  sku: level.sku,
  onHand: level.onHand,
  reserved: level.reserved,
  available: available(level),
});
