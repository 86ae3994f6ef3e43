/** Keeping the read models up: each event of the orders' log comes into each of them once, in the log's order. */
import { type OrdersService, selectLogAfter, selectLogEnd } from "#modules/orders";
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { selectOrderStates } from "./order-states.repository.ts";
import {
  activate,
  advance,
  beginBuilding,
  beginLive,
  clear,
  type Generation,
  projectionRace,
  selectGenerations,
} from "./projections.repository.ts";
import { type ProjectionName, projectionNames, type StateCount } from "./reports.model.ts";

/** Events in one batch. */
const pageEvents = 200;
/** One call goes no further than this; the next one goes on. */
const pagesMax = 25;
/** Rows of an old generation that one call removes. */
const clearedRowsMax = 1_000;

export interface ProjectionState {
  readonly name: ProjectionName;
  readonly generation: number;
  /** The place in the orders' log up to which it has come. */
  readonly position: number;
  /** Events that it does not know yet, and how long the oldest of them has waited. */
  readonly lagEvents: number;
  readonly lagSeconds: number;
  /** What is being built beside it. */
  readonly rebuild: { readonly generation: number; readonly position: number } | null;
}

/** How far a rebuild has come, in places of the log. */
export interface RebuildPiece {
  readonly done: number;
  readonly total: number;
  readonly end: "activated" | "superseded" | null;
}

export interface ProjectionsService {
  /** Brings in what was committed before the call, 5,000 events at most. Whoever else does the same, and however often. */
  catchUp(ctx: Context): Promise<void>;
  state(ctx: Context): Promise<ProjectionState[]>;
  /** How many orders are in each state that some were in. */
  ordersByState(ctx: Context): Promise<StateCount[]>;
  /**
   * Adds the next piece of a rebuild to the unit: the first one begins an empty generation, and takes over from
   * another rebuild; the last one puts it into the live one's place.
   */
  rebuild(ctx: Context, unit: UnitOfWork, name: ProjectionName, job: RebuildJob): Promise<RebuildPiece>;
  /** Removes the next rows of generations that nobody reads any more. */
  clearRetired(ctx: Context): Promise<void>;
}

interface RebuildJob {
  readonly id: string;
  readonly isFirst: boolean;
}

export function createProjectionsService(orders: OrdersService): ProjectionsService {
  async function look(ctx: Context) {
    const [generations, [end]] = await ctx.db.batch([selectGenerations(ctx.db), selectLogEnd(ctx.db)]);
    return { generations, end: end?.seq ?? 0 };
  }

  /** The same, with a live generation of each read model. */
  async function lookAtLive(ctx: Context) {
    const found = await look(ctx);
    const isLive = (name: ProjectionName) =>
      found.generations.some((one) => one.name === name && one.status === "live");
    const missing = projectionNames.filter((name) => !isLive(name));
    if (missing.length === 0) return found;
    await runBatch(
      ctx.db,
      missing.map((name) => beginLive(ctx.db, name, ctx.clock.now())),
    );
    return look(ctx);
  }

  /** Reads pages of the log, each of them once. */
  function pagesOf(ctx: Context) {
    const pages = new Map<number, ReturnType<OrdersService["readLog"]>>();
    return (after: number) => {
      const page = pages.get(after) ?? orders.readLog(ctx, after, pageEvents);
      pages.set(after, page);
      return page;
    };
  }

  async function follow(ctx: Context, live: Generation, pageAfter: ReturnType<typeof pagesOf>) {
    let { position } = live;
    for (let pages = 0; pages < pagesMax; pages++) {
      const steps = await pageAfter(position);
      const to = steps.at(-1)?.seq;
      if (to === undefined) return;
      const unit = begin(ctx).onViolation(projectionRace, () => new LostRace());
      await unit.add(...advance(ctx.db, { ...live, position }, steps, to, unit.now)).commit(null);
      position = to;
      if (steps.length < pageEvents) return;
    }
  }

  return {
    catchUp: (ctx) =>
      untilWon(async () => {
        const { generations, end } = await lookAtLive(ctx);
        const behind = generations.filter(({ status, position }) => status === "live" && position < end);
        const pageAfter = pagesOf(ctx);
        // One that fails keeps no other back.
        const outcomes = await Promise.allSettled(behind.map((live) => follow(ctx, live, pageAfter)));
        const failure = outcomes.find(({ status }) => status === "rejected");
        if (failure?.status === "rejected") throw failure.reason;
      }),

    async state(ctx) {
      const { generations, end } = await look(ctx);
      const now = ctx.clock.now();
      return Promise.all(
        projectionNames.map(async (name) => {
          const of = (status: Generation["status"]) =>
            generations.find((one) => one.name === name && one.status === status);
          const { generation = 1, position = 0 } = of("live") ?? {};
          const building = of("building");
          const [next] = position < end ? await selectLogAfter(ctx.db, position) : [];
          return {
            name,
            generation,
            position,
            lagEvents: Math.max(0, end - position),
            lagSeconds: next ? Math.max(0, Math.round((now - next.at) / 1000)) : 0,
            rebuild: building ? { generation: building.generation, position: building.position } : null,
          };
        }),
      );
    },

    ordersByState: ({ db }) => selectOrderStates(db),

    async rebuild(ctx, unit, name, job) {
      unit.onViolation(projectionRace, () => new LostRace());
      const { generations, end } = await lookAtLive(ctx);
      const own = generations.filter((one) => one.name === name);
      const found = own.find(({ status, jobId }) => status === "building" && jobId === job.id);
      if (!found && !job.isFirst) return { done: 0, total: end, end: "superseded" };
      const building = found ?? {
        name,
        generation: Math.max(...own.map(({ generation }) => generation)) + 1,
        status: "building",
        position: 0,
        jobId: job.id,
        updatedAt: unit.now,
      };
      if (!found) unit.add(...beginBuilding(ctx.db, building));
      const steps = await orders.readLog(ctx, building.position, pageEvents);
      const done = steps.at(-1)?.seq ?? building.position;
      if (steps.length > 0) unit.add(...advance(ctx.db, building, steps, done, unit.now));
      if (steps.length === pageEvents) return { done, total: Math.max(done, end), end: null };
      unit.add(...activate(ctx.db, name));
      return { done, total: done, end: "activated" };
    },

    async clearRetired(ctx) {
      const generations = await selectGenerations(ctx.db);
      for (const one of generations.filter(({ status }) => status === "retired"))
        await runBatch(ctx.db, clear(ctx.db, one, clearedRowsMax));
    },
  };
}
