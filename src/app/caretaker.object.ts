/**
 * The caretaker: an alarm every few seconds that sends what was not sent and wakes what fell asleep. It needs no
 * cron, survives a crash by its alarm, and is started again by the first request.
 */
import { DurableObject } from "cloudflare:workers";
import { claimExpired, prune } from "#shared/events/outbox.ts";
import { idempotencyKeptHours, pruneKeys } from "#shared/http/idempotency.ts";
import { describeError } from "#shared/log.ts";
import type { Env } from "../env.ts";
import { sweep, type Wharf, wharfOf } from "./compose.ts";

const intervalMs = 5_000;
/** Old orders are looked at, and old rows forgotten, once in so many rounds. */
const deepEvery = 60;
/** So many secrets are sealed anew in one round. */
const resealedMax = 100;
/** How long the local mailbox keeps its mails, and jobs their results and uploads. */
const weekMs = 7 * 86_400_000;

export class Caretaker extends DurableObject<Env> {
  #round = 0;

  /** Starts the rounds, with one at once. */
  async touch(): Promise<void> {
    const next = await this.ctx.storage.getAlarm();
    if (next === null || next > Date.now() + 1_000) await this.ctx.storage.setAlarm(Date.now() + 500);
  }

  override async alarm(): Promise<void> {
    // The next alarm first: a round that fails is followed by another.
    await this.ctx.storage.setAlarm(Date.now() + intervalMs);
    const wharf = wharfOf(this.env);
    const isDeep = this.#round++ % deepEvery === 0;
    const duties: Record<string, () => Promise<unknown>> = {
      "send what was not sent": () =>
        wharf.runAs("caretaker", async ({ db, clock, publish }) =>
          publish(await claimExpired(db, clock.now())),
        ),
      "wake what fell asleep": () => sweep(wharf, isDeep),
      ...(isDeep
        ? {
            "forget what is old": () => forget(wharf),
            "seal anew what an older key sealed": () => reseal(wharf),
          }
        : {}),
    };
    for (const [duty, fulfil] of Object.entries(duties)) {
      await fulfil().catch((error) => wharf.log.warn("caretaker", { duty, error: describeError(error) }));
    }
  }
}

const forget = (wharf: Wharf) =>
  wharf.runAs("caretaker", async (ctx) => {
    const now = ctx.clock.now();
    const yesterday = now - idempotencyKeptHours * 3_600_000;
    await pruneKeys(ctx.db, now);
    await prune(ctx.db, yesterday);
    await wharf.rooms.identity.prune(ctx, yesterday);
    await wharf.rooms.notifications.prune(ctx, now - weekMs);
    await wharf.rooms.jobs.tidy(ctx, now - weekMs);
  });

const reseal = (wharf: Wharf) =>
  wharf.runAs("caretaker", async (ctx) => {
    await wharf.rooms.identity.mfa.reencryptSecrets(ctx, resealedMax);
    await wharf.rooms.connections.reencrypt(ctx, resealedMax);
  });
