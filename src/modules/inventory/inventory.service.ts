/** Use cases of inventory, and the holds that orders put on stock. */
import { audit } from "#modules/audit";
import { knownSkus } from "#modules/catalog";
import { actorId, requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import type { AppError } from "#shared/errors.ts";
import { newId, type OrderId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { belowReserved, outOfStock, skuNotFound, unexpectedOnHand } from "./inventory.errors.ts";
import { dataOf, inventoryAdjusted, inventoryLow } from "./inventory.events.ts";
import {
  becomesLow,
  type Demand,
  emptyLevel,
  type StockCount,
  type StockLevel,
  shortages,
  totalDemand,
} from "./inventory.model.ts";
import {
  insertMovement,
  levelRace,
  listLevels,
  listMovements,
  type Movement,
  putBack,
  release,
  reserve,
  selectLevels,
  setCounted,
  setOnHand,
  ship,
  stockUnknown,
} from "./inventory.repository.ts";

export interface Adjustment {
  readonly delta: number;
  readonly reason: string;
  readonly expectedOnHand?: number | undefined;
}

export interface InventoryService {
  list(ctx: Context, page: PageRequest): Promise<Slice<StockLevel>>;
  get(ctx: Context, sku: string): Promise<StockLevel>;
  adjust(ctx: Context, sku: string, adjustment: Adjustment): Promise<StockLevel>;
  movements(ctx: Context, sku: string, page: PageRequest): Promise<Slice<Movement>>;
}

/** The level of a SKU that the catalog knows; nothing on hand where nothing ever came. */
async function levelOf(ctx: Context, sku: string): Promise<StockLevel> {
  const [level] = await selectLevels(ctx.db, [sku]);
  if (level) return level;
  if ((await knownSkus(ctx.db, [sku])).size === 0) throw skuNotFound();
  return emptyLevel(sku);
}

export const createInventoryService = (): InventoryService => ({
  async list(ctx, page) {
    requirePermission(ctx.actor, "inventory:read");
    return listLevels(ctx.db, page);
  },

  async get(ctx, sku) {
    requirePermission(ctx.actor, "inventory:read");
    return levelOf(ctx, sku);
  },

  async adjust(ctx, sku, { delta, reason, expectedOnHand }) {
    requirePermission(ctx.actor, "inventory:write");
    return untilWon(async () => {
      const before = await levelOf(ctx, sku);
      if (expectedOnHand !== undefined && expectedOnHand !== before.onHand)
        throw unexpectedOnHand(before.onHand);
      const after: StockLevel = { ...before, onHand: before.onHand + delta, version: before.version + 1 };
      if (after.onHand < after.reserved) throw belowReserved();
      const unit = begin(ctx);
      const id = newId("mov", unit.now);
      const actor = actorId(ctx.actor);
      unit
        .add(...setOnHand(ctx.db, before, after.onHand, unit.now))
        .add(
          insertMovement(ctx.db, {
            id,
            sku,
            kind: "adjusted",
            delta,
            reason,
            orderId: null,
            actor,
            at: unit.now,
          }),
        )
        .onViolation(levelRace, () => new LostRace())
        .onViolation("stock_not_oversold", belowReserved)
        .record(inventoryAdjusted(dataOf(after)));
      if (delta < 0 && becomesLow(before, -delta)) unit.record(inventoryLow(dataOf(after)));
      audit(ctx, unit, { action: "stock.adjust", resourceType: "stock", resourceId: sku, before, after });
      return unit.commit(after);
    });
  },

  async movements(ctx, sku, page) {
    requirePermission(ctx.actor, "inventory:read");
    await levelOf(ctx, sku);
    return listMovements(ctx.db, sku, page);
  },
});

const shortageError = (lines: readonly Demand[], levels: readonly StockLevel[]): AppError => {
  const short = shortages(totalDemand(lines), levels);
  const details = lines.flatMap(({ sku }, i) => {
    const shortage = short.find((demand) => demand.sku === sku);
    return shortage
      ? [{ field: `items.${i}.quantity`, message: `only ${shortage.available} available` }]
      : [];
  });
  return outOfStock(details);
};

/**
 * Holds stock for an order's lines in its unit. `levels` were read before and only make the refusal helpful:
 * the constraint decides, when the batch commits.
 */
export function reserveStock(
  ctx: Context,
  unit: UnitOfWork,
  orderId: OrderId,
  lines: readonly Demand[],
  levels: readonly StockLevel[],
): void {
  const demands = totalDemand(lines);
  if (shortages(demands, levels).length > 0) throw shortageError(lines, levels);
  unit
    .add(...reserve(ctx.db, orderId, demands, unit.now))
    .onViolation("stock_not_oversold", () => outOfStock())
    .onViolation(stockUnknown, () => outOfStock());
  for (const { sku, quantity } of demands) {
    const level = levels.find((candidate) => candidate.sku === sku);
    if (level && becomesLow(level, quantity)) {
      unit.record(inventoryLow(dataOf({ ...level, reserved: level.reserved + quantity })));
    }
  }
}

/**
 * Sets the stock of many SKUs in the unit, each of them once. Nobody is told: whoever calls this tells of what it
 * belongs to. An order that takes more meanwhile than is left makes the batch lose its race.
 */
export function countStock(
  ctx: Context,
  unit: UnitOfWork,
  counts: readonly StockCount[],
  reason: string,
): void {
  if (counts.length === 0) return;
  const moved = counts.map((count) => ({ ...count, movementId: newId("mov", unit.now) }));
  unit
    .add(...setCounted(ctx.db, moved, reason, actorId(ctx.actor), unit.now))
    .onViolation("stock_not_oversold", () => new LostRace());
}

/** Frees what the order holds; harmless when it holds nothing. */
export const releaseStock = (ctx: Context, unit: UnitOfWork, orderId: OrderId): UnitOfWork =>
  unit.add(...release(ctx.db, orderId, unit.now));

export interface Restock {
  readonly orderId: OrderId;
  /** What the goods came back by. */
  readonly about: string;
  readonly lines: readonly Demand[];
  /** Read before; they only tell how much there is now. */
  readonly levels: readonly StockLevel[];
}

/** Puts goods that came back on the shelf, in the unit that says so. */
export function restock(ctx: Context, unit: UnitOfWork, { levels, ...back }: Restock): void {
  if (back.lines.length === 0) return;
  unit
    .add(...putBack(ctx.db, back, actorId(ctx.actor), unit.now))
    // Somebody else has put the same goods back: who looks again sees it.
    .onViolation("stock_movements.id", () => new LostRace())
    .onViolation(stockUnknown, skuNotFound);
  for (const { sku, quantity } of back.lines) {
    const level = levels.find((candidate) => candidate.sku === sku) ?? emptyLevel(sku);
    unit.record(inventoryAdjusted(dataOf({ ...level, onHand: level.onHand + quantity })));
  }
}

/** Takes what the order holds off the shelf; harmless when it holds nothing. */
export const shipStock = (ctx: Context, unit: UnitOfWork, orderId: OrderId): UnitOfWork =>
  unit.add(...ship(ctx.db, orderId, actorId(ctx.actor), unit.now));
