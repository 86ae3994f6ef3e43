/** Use cases of endpoints: add, see, change, pause, rotate the secret, take away. */
import { audit } from "#modules/audit";
import { requirePermission, userIdOf } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { invalid, staleVersion } from "#shared/errors.ts";
import { assertVersion, type ExpectedVersion } from "#shared/http/conditional.ts";
import { type EndpointId, newId } from "#shared/ids.ts";
import { faultOfTarget, type TargetRules } from "#shared/outgoing-target.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import {
  deleteEndpoint,
  endpointRace,
  endpointsFull,
  findEndpoint,
  insertEndpoint,
  listEndpoints,
  updateEndpoint,
} from "../endpoints.repository.ts";
import { endpointNotFound, tooManyEndpoints, tooManySecrets } from "../webhooks.errors.ts";
import { attemptDue } from "../webhooks.events.ts";
import {
  auditable,
  type Endpoint,
  lanesMax,
  rotated,
  type StoredEndpoint,
  unknownFilters,
} from "../webhooks.model.ts";
import type { SecretKeeper } from "./secrets.ts";

export type EndpointInput = Pick<Endpoint, "url" | "events" | "description">;
export interface EndpointPatch {
  readonly url?: string | undefined;
  readonly events?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly status?: "active" | "paused" | undefined;
}

/** An endpoint with its secret in clear: for the one answer that shows it. */
export interface EndpointWithSecret {
  readonly endpoint: Endpoint;
  readonly secret: string;
}

export interface Endpoints {
  list(ctx: Context, page: PageRequest): Promise<Slice<Endpoint>>;
  get(ctx: Context, id: EndpointId): Promise<Endpoint>;
  create(ctx: Context, input: EndpointInput): Promise<EndpointWithSecret>;
  /** Activated, it is sent at once what has waited for it. */
  patch(ctx: Context, id: EndpointId, expected: ExpectedVersion, patch: EndpointPatch): Promise<Endpoint>;
  remove(ctx: Context, id: EndpointId, expected: ExpectedVersion): Promise<void>;
  /** A new secret; the one before signs beside it for a day more. */
  rotate(ctx: Context, id: EndpointId): Promise<EndpointWithSecret>;
}

/** Sends for what is due at the endpoint, by as many lanes as there may be. */
export const wake = (unit: UnitOfWork, endpointId: EndpointId): void => {
  for (let lane = 0; lane < lanesMax; lane++) unit.record(attemptDue({ endpointId }));
};

export function createEndpoints(
  keeper: SecretKeeper,
  rules: TargetRules,
  eventTypes: readonly string[],
): Endpoints {
  /** The address as it will be called; 400 where it may not be. */
  function targetOf(url: string): string {
    const fault = faultOfTarget(url, rules);
    if (fault) throw invalid("url", fault);
    return new URL(url).href;
  }

  function requireKnown(events: readonly string[]): void {
    const [unknown] = unknownFilters(events, eventTypes);
    if (unknown !== undefined) throw invalid(`events.${unknown}`, "names no event that there is");
  }

  async function find(ctx: Context, id: EndpointId): Promise<StoredEndpoint> {
    const endpoint = await findEndpoint(ctx.db, id);
    if (!endpoint) throw endpointNotFound();
    return endpoint;
  }

  /** Decides on what is there now, and stores it; who named a version hears of a lost race, who didn't tries again. */
  function change<Result>(
    ctx: Context,
    id: EndpointId,
    expected: ExpectedVersion,
    action: string,
    decide: (before: StoredEndpoint, now: number) => Promise<StoredEndpoint> | StoredEndpoint,
    resultOf: (after: StoredEndpoint) => Result,
  ): Promise<Result> {
    return untilWon(async () => {
      const before = await find(ctx, id);
      assertVersion(expected, before);
      const unit = begin(ctx);
      const decided = await decide(before, unit.now);
      const after = { ...decided, version: before.version + 1, updatedAt: unit.now };
      unit
        .add(...updateEndpoint(ctx.db, before, after))
        .onViolation(endpointRace, () => (expected === "any" ? new LostRace() : staleVersion()));
      if (after.status === "active" && before.status !== "active") wake(unit, id);
      auditChange(ctx, unit, action, before, after);
      return unit.commit(resultOf(after));
    });
  }

  function auditChange(
    ctx: Context,
    unit: UnitOfWork,
    action: string,
    before: Endpoint | null,
    after: Endpoint | null,
  ): void {
    audit(ctx, unit, {
      action: `webhook_endpoint.${action}`,
      resourceType: "webhook_endpoint",
      resourceId: (before ?? after)?.id ?? "",
      before: before && auditable(before),
      after: after && auditable(after),
    });
  }

  return {
    list(ctx, page) {
      requirePermission(ctx.actor, "webhooks:read");
      return listEndpoints(ctx.db, page);
    },

    get(ctx, id) {
      requirePermission(ctx.actor, "webhooks:read");
      return find(ctx, id);
    },

    async create(ctx, { url, events, description }) {
      requirePermission(ctx.actor, "webhooks:manage");
      requireKnown(events);
      const target = targetOf(url);
      const unit = begin(ctx);
      const { now } = unit;
      const id = newId("whe", now);
      const { secret, sealed, keyVersion } = await keeper.make(id);
      const endpoint: StoredEndpoint = {
        id,
        url: target,
        events,
        description,
        status: "active",
        disabledReason: null,
        failingSince: null,
        secrets: [{ sealed, until: null }],
        keyVersion,
        createdBy: userIdOf(ctx.actor),
        version: 1,
        createdAt: now,
        updatedAt: now,
      };
      unit.add(...insertEndpoint(ctx.db, endpoint)).onViolation(endpointsFull, tooManyEndpoints);
      auditChange(ctx, unit, "create", null, endpoint);
      return unit.commit({ endpoint, secret });
    },

    patch(ctx, id, expected, { url, events, description, status }) {
      requirePermission(ctx.actor, "webhooks:manage");
      if (events) requireKnown(events);
      const target = url === undefined ? undefined : targetOf(url);
      const decide = (before: StoredEndpoint): StoredEndpoint => {
        // Whoever moves it or sets it going vouches for it: what failed before is not held against it.
        const beginsAnew = status !== undefined || (target !== undefined && target !== before.url);
        return {
          ...before,
          url: target ?? before.url,
          events: events ?? before.events,
          description: description ?? before.description,
          status: status ?? before.status,
          disabledReason: status === undefined ? before.disabledReason : null,
          failingSince: beginsAnew ? null : before.failingSince,
        };
      };
      return change(ctx, id, expected, "update", decide, (after) => after);
    },

    remove(ctx, id, expected) {
      requirePermission(ctx.actor, "webhooks:manage");
      return untilWon(async () => {
        const before = await find(ctx, id);
        assertVersion(expected, before);
        const unit = begin(ctx);
        unit
          .add(...deleteEndpoint(ctx.db, before, unit.now))
          .onViolation(endpointRace, () => (expected === "any" ? new LostRace() : staleVersion()));
        auditChange(ctx, unit, "delete", before, null);
        await unit.commit(null);
      });
    },

    async rotate(ctx, id) {
      requirePermission(ctx.actor, "webhooks:manage");
      const { secret, sealed } = await keeper.make(id);
      const decide = async (before: StoredEndpoint, now: number): Promise<StoredEndpoint> => {
        const { secrets, keyVersion } = await keeper.reseal(before);
        const signing = rotated(secrets, sealed, now);
        if (!signing) throw tooManySecrets();
        return { ...before, secrets: signing, keyVersion };
      };
      return change(ctx, id, "any", "rotate_secret", decide, (endpoint) => ({ endpoint, secret }));
    },
  };
}
