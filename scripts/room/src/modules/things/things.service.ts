/** Use cases of things: list, read, create, change, take away. */
import { audit } from "#modules/audit";
import { requireUserId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { type PageRequest, readEvery, type Slice } from "#shared/db/keyset.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { forbidden, staleVersion } from "#shared/errors.ts";
import { assertVersion, type ExpectedVersion } from "#shared/http/conditional.ts";
import { newId, type ThingId, type UserId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { thingNotFound } from "./things.errors.ts";
import { eventOf, type ThingAct } from "./things.events.ts";
import {
  auditable,
  newThing,
  type Thing,
  type ThingInput,
  type ThingPatch,
  withPatch,
} from "./things.model.ts";
import { mayRead, mayWrite } from "./things.policy.ts";
import {
  deleteThing,
  deleteThingsOf,
  findThing,
  insertThing,
  listThings,
  thingRace,
  updateThing,
} from "./things.repository.ts";

export interface ThingsService {
  /** One's own, unless staff ask for somebody's. */
  list(ctx: Context, userId: UserId | undefined, page: PageRequest): Promise<Slice<Thing>>;
  get(ctx: Context, id: ThingId): Promise<Thing>;
  create(ctx: Context, input: ThingInput): Promise<Thing>;
  patch(ctx: Context, id: ThingId, expected: ExpectedVersion, patch: ThingPatch): Promise<Thing>;
  remove(ctx: Context, id: ThingId, expected: ExpectedVersion): Promise<void>;
  /** Every thing of a user, for the export of what is kept of them. */
  everyOf(ctx: Context, userId: UserId): Promise<Thing[]>;
  /** Takes all of a user's away when they leave; harmless when repeated. */
  removeAllOf(ctx: Context, userId: UserId): Promise<void>;
}

export function createThingsService(): ThingsService {
  async function find(ctx: Context, id: ThingId): Promise<Thing> {
    const thing = await findThing(ctx.db, id);
    if (!thing) throw thingNotFound();
    return thing;
  }

  /** Stores what was done, for whoever listens and for the audit log. */
  function tell(ctx: Context, unit: UnitOfWork, act: ThingAct, before: Thing | null, after: Thing): void {
    unit.record(eventOf(act, after));
    audit(ctx, unit, {
      action: `thing.${act}`,
      resourceType: "thing",
      resourceId: after.id,
      before: before && auditable(before),
      after: act === "delete" ? null : auditable(after),
    });
  }

  /** Acts on what is there now; who named a version hears of a lost race, who didn't tries again. */
  function change<Result>(
    ctx: Context,
    id: ThingId,
    expected: ExpectedVersion,
    act: (unit: UnitOfWork, before: Thing) => Result,
  ): Promise<Result> {
    return untilWon(async () => {
      const before = await find(ctx, id);
      if (!mayWrite(ctx.actor, before)) throw forbidden();
      assertVersion(expected, before);
      const unit = begin(ctx).onViolation(thingRace, () =>
        expected === "any" ? new LostRace() : staleVersion(),
      );
      return unit.commit(act(unit, before));
    });
  }

  return {
    async list(ctx, userId = requireUserId(ctx.actor), page) {
      if (!mayRead(ctx.actor, { userId })) throw forbidden();
      return listThings(ctx.db, { userId }, page);
    },

    async get(ctx, id) {
      const thing = await find(ctx, id);
      if (!mayRead(ctx.actor, thing)) throw forbidden();
      return thing;
    },

    async create(ctx, input) {
      const userId = requireUserId(ctx.actor);
      const unit = begin(ctx);
      const thing = newThing(input, newId("thg", unit.now), userId, unit.now);
      unit.add(...insertThing(ctx.db, thing));
      tell(ctx, unit, "create", null, thing);
      return unit.commit(thing);
    },

    patch: (ctx, id, expected, patch) =>
      change(ctx, id, expected, (unit, before) => {
        const after = withPatch(before, patch, unit.now);
        unit.add(...updateThing(ctx.db, before, after));
        tell(ctx, unit, "update", before, after);
        return after;
      }),

    remove: (ctx, id, expected) =>
      change(ctx, id, expected, (unit, before) => {
        unit.add(...deleteThing(ctx.db, before, unit.now));
        tell(ctx, unit, "delete", before, before);
      }),

    everyOf: (ctx, userId) => readEvery((page) => listThings(ctx.db, { userId }, page)),

    async removeAllOf(ctx, userId) {
      const unit = begin(ctx);
      await unit.add(deleteThingsOf(ctx.db, userId, unit.now)).commit(null);
    },
  };
}
