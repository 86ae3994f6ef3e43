/**
 * The caretaker: an alarm every few seconds that sends what was not sent and wakes what fell asleep. It needs no
 * cron, survives a crash by its alarm, and is started again by the first request.
 */
import { DurableObject } from "cloudflare:workers";
import { sendExpired } from "#shared/events/sweep.ts";
import { describeError } from "#shared/log.ts";
import type { Env } from "../env.ts";
import { sweep, type Wharf, wharfOf } from "./compose.ts";
import { forget } from "./forget.ts";

const intervalMs = 5_000;
/** The next look at the outbox where this one found something. */
const hurryMs = 500;
/** Old orders are looked at, and old rows forgotten, once in so many rounds. */
const deepEvery = 60;
/** So many secrets are sealed anew in one round. */
const resealedMax = 100;

export class Caretaker extends DurableObject<Env> {
  #round = 0;
  #nextRoundAt = 0;

  /** Starts the rounds, with one at once. */
  async touch(): Promise<void> {
    const next = await this.ctx.storage.getAlarm();
    if (next === null || next > Date.now() + 1_000) await this.ctx.storage.setAlarm(Date.now() + 500);
  }

  /** A deep round now: time has been moved, and much may be due. */
  async hasten(): Promise<void> {
    this.#round = 0;
    this.#nextRoundAt = 0;
    await this.ctx.storage.setAlarm(Date.now());
  }

  override async alarm(): Promise<void> {
    // The next alarm first: a round that fails is followed by another.
    const startedAt = Date.now();
    await this.ctx.storage.setAlarm(startedAt + intervalMs);
    const wharf = wharfOf(this.env);
    const fulfil = (duty: string, work: Promise<unknown>) =>
      work.catch((error) => void wharf.log.warn("caretaker", { duty, error: describeError(error) }));

    const isRound = startedAt >= this.#nextRoundAt;
    // In a hurry it only fills up what was consumed meanwhile.
    const sending = wharf.runAs("caretaker", (ctx) => sendExpired(ctx, isRound ? undefined : 0));
    if (await fulfil("send what was not sent", sending))
      await this.ctx.storage.setAlarm(Date.now() + hurryMs);
    if (!isRound) return;

    // From when it began, with room for an alarm that comes a little early: no round is missed by a hair.
    this.#nextRoundAt = startedAt + intervalMs - hurryMs / 2;
    const isDeep = this.#round++ % deepEvery === 0;
    await fulfil("wake what fell asleep", sweep(wharf, isDeep));
    await fulfil("send for webhooks that are overdue", wharf.runAs("caretaker", wharf.rooms.webhooks.sweep));
    await fulfil("bring the read models up", wharf.runAs("caretaker", wharf.rooms.projections.catchUp));
    if (!isDeep) return;
    await fulfil(
      "hold payments against their providers",
      wharf.runAs("caretaker", wharf.rooms.payments.scheduleChecks),
    );
    await fulfil("forget what is old", forget(wharf));
    await fulfil("seal anew what an older key sealed", reseal(wharf));
  }
}

const reseal = (wharf: Wharf) =>
  wharf.runAs("caretaker", async (ctx) => {
    await wharf.rooms.identity.mfa.reencryptSecrets(ctx, resealedMax);
    await wharf.rooms.connections.reencrypt(ctx, resealedMax);
    await wharf.rooms.webhooks.reencrypt(ctx, resealedMax);
  });
