/**
 * Sending: a lane takes what is longest due at an endpoint, calls, writes down what came of it, and goes on with the
 * next. Lanes of one endpoint are few and belong to it alone, so that a slow one keeps nobody waiting but itself.
 */
import { audit } from "#modules/audit";
import { realNow } from "#shared/clock.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { DeadlineExceeded } from "#shared/deadline.ts";
import type { EndpointId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import { type CallBounds, fetchBounded, Unreachable } from "#shared/outgoing.ts";
import { faultOfTarget, type TargetRules } from "#shared/outgoing-target.ts";
import { LostRace } from "#shared/retry.ts";
import {
  type Claimed,
  claim,
  deliveryRace,
  failIfDisabled,
  hasDue,
  settleAttempt,
} from "../deliveries.repository.ts";
import { disableEndpoint, endpointRace, noteHealth } from "../endpoints.repository.ts";
import { attemptDue, endpointDisabled } from "../webhooks.events.ts";
import {
  type Attempt,
  auditable,
  cutAnswer,
  type DisabledReason,
  hostOf,
  outcomeOf,
  reasonToDisable,
  retryAfterSecondsOf,
  type StoredEndpoint,
} from "../webhooks.model.ts";
import type { SecretKeeper } from "./secrets.ts";

const bounds: CallBounds = { deadlineMs: 20_000, answerBytesMax: 4_096, longer: "cut" };
/** A lane that is older begins no other call: the platform gives 30 s to what goes on behind a message. */
const laneMs = 5_000;

type Answer = Pick<Attempt, "statusCode" | "error" | "answer"> & { readonly retryAfter: string | null };

const without = (error: Attempt["error"]): Answer => ({
  statusCode: null,
  error,
  answer: null,
  retryAfter: null,
});

const errorOf = (status: number): Attempt["error"] => {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? "redirected" : "refused";
};

/** Another lane has disabled the endpoint, or it was changed or did well meanwhile. */
class NotToDisable extends Error {}

export interface Sender {
  /** Sends what is due at the endpoint, behind the message that says so. */
  sendDue(ctx: Context, endpointId: EndpointId): Promise<void>;
}

export function createSender(keeper: SecretKeeper, rules: TargetRules): Sender {
  async function call({ clock }: Context, { delivery, endpoint }: Claimed): Promise<Answer> {
    const { id, body } = delivery;
    // Judged when it was given, and again now: whatever stands in the table, no call leaves for it.
    if (faultOfTarget(endpoint.url, rules)) return without("forbidden_target");
    // Receivers go by the real time.
    const at = realNow(clock);
    const headers = {
      "Content-Type": "application/json",
      "User-Agent": "Wharf-Webhooks/1",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at / 1000)),
      "webhook-signature": await keeper.sign(endpoint, { id, at, body }, clock.now()),
    };
    try {
      const answer = await fetchBounded(endpoint.url, { method: "POST", headers, body }, bounds);
      return {
        statusCode: answer.status,
        error: errorOf(answer.status),
        answer: cutAnswer(await answer.text()),
        retryAfter: answer.headers.get("Retry-After"),
      };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      return without(error.cause instanceof DeadlineExceeded ? "timeout" : "unreachable");
    }
  }

  async function attempt(ctx: Context, claimed: Claimed): Promise<void> {
    const { delivery, endpoint } = claimed;
    const at = ctx.clock.now();
    const { retryAfter, ...answer } = await call(ctx, claimed);

    /** Writes it down; and with it, that the endpoint is given nothing more. */
    async function record(disabling: DisabledReason | null): Promise<void> {
      const unit = begin(ctx).onViolation(deliveryRace, () => new LostRace());
      const { now } = unit;
      const retryAfterSeconds = retryAfterSecondsOf(retryAfter, now);
      const { status, waitSeconds } = outcomeOf(answer, delivery.tries, retryAfterSeconds, Math.random());
      const nextAttemptAt = waitSeconds === null ? null : now + waitSeconds * 1000;
      const number = delivery.attemptCount + 1;
      const made: Attempt = { ...answer, deliveryId: delivery.id, number, at, latencyMs: now - at };
      unit.add(
        ...settleAttempt(ctx.db, delivery, made, { status, nextAttemptAt }, now),
        noteHealth(ctx.db, endpoint.id, answer.error === null, now),
      );
      if (disabling) disable(ctx, unit, endpoint, disabling);
      else if (waitSeconds !== null) unit.record(attemptDue({ endpointId: endpoint.id }), waitSeconds);
      await unit.add(failIfDisabled(ctx.db, endpoint.id, now)).commit(null);
    }

    const reason = reasonToDisable(endpoint, answer, ctx.clock.now());
    await record(reason).catch((error) => {
      if (!(error instanceof NotToDisable)) throw error;
      return record(null);
    });
  }

  /** Gives it nothing more, and tells its owner. */
  function disable(ctx: Context, unit: UnitOfWork, endpoint: StoredEndpoint, reason: DisabledReason): void {
    const { id, createdBy: userId } = endpoint;
    unit
      .add(...disableEndpoint(ctx.db, endpoint, reason, unit.now))
      .onViolation(endpointRace, () => new NotToDisable())
      .record(endpointDisabled({ endpointId: id, userId, host: hostOf(endpoint), reason }));
    audit(ctx, unit, {
      action: "webhook_endpoint.disable",
      resourceType: "webhook_endpoint",
      resourceId: id,
      before: auditable(endpoint),
      after: auditable({ ...endpoint, status: "disabled", disabledReason: reason }),
    });
  }

  async function run(ctx: Context, first: Claimed): Promise<void> {
    const endpointId = first.endpoint.id;
    const endsAt = ctx.clock.now() + laneMs;
    for (let next: Claimed | null = first; next; next = await claim(ctx.db, endpointId, ctx.clock.now())) {
      await attempt(ctx, next);
      if (ctx.clock.now() < endsAt) continue;
      if (await hasDue(ctx.db, endpointId, ctx.clock.now()))
        await begin(ctx).record(attemptDue({ endpointId })).commit(null);
      return;
    }
  }

  return {
    async sendDue(ctx, endpointId) {
      const first = await claim(ctx.db, endpointId, ctx.clock.now());
      if (!first) return;
      // Whoever dies here leaves a lease that runs out, and what is overdue is found by the caretaker.
      const lane = run(ctx, first).catch((error) =>
        ctx.log.warn("a webhook lane broke off", { endpointId, error: describeError(error) }),
      );
      ctx.background(lane);
    },
  };
}
