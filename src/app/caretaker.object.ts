/**
 * The caretaker: an alarm every few seconds that sends what was not sent and wakes what fell asleep. It needs no
 * cron, survives a crash by its alarm, and is started again by the first request.
 */
import { DurableObject } from "cloudflare:workers";
import type { Anchor } from "#modules/audit";
import { withDeadline } from "#shared/deadline.ts";
import { sendExpired } from "#shared/events/sweep.ts";
import { describeError } from "#shared/log.ts";
import { mainStoreId } from "#shared/store.ts";
import type { Env } from "../env.ts";
import { sweep, type Wharf, wharfOf } from "./compose.ts";
import { forget } from "./forget.ts";
import { storesOf } from "./stores.ts";
import { watchObjectives } from "./watch.ts";

const intervalMs = 5_000;
/** The next look at the outbox where this one found something. */
const hurryMs = 500;
/** Old orders are looked at, and old rows forgotten, once in so many rounds. */
const deepEvery = 60;
/** The objectives are looked at once a minute, and not in the first round: what a standstill left is sent by then. */
const watchEvery = 12;
const watchOn = 6;
/** So many secrets are sealed anew in one round. */
const resealedMax = 100;
/** A duty that takes longer keeps nobody waiting; it may still come to its end. */
const dutyDeadlineMs = 30_000;

const storeKey = "store";
const anchorKey = "audit anchor";

/** One for each store, named after it. */
export class Caretaker extends DurableObject<Env> {
  #round = 0;
  #nextRoundAt = 0;

  /** Starts the rounds, with one at once. */
  async touch(storeId = mainStoreId): Promise<void> {
    await this.#belongTo(storeId);
    const next = await this.ctx.storage.getAlarm();
    if (next === null || next > Date.now() + 1_000) await this.ctx.storage.setAlarm(Date.now() + 500);
  }

  /** A deep round now: time has been moved, and much may be due. */
  async hasten(storeId = mainStoreId): Promise<void> {
    await this.#belongTo(storeId);
    this.#round = 0;
    this.#nextRoundAt = 0;
    await this.ctx.storage.setAlarm(Date.now());
  }

  override async alarm(): Promise<void> {
    const storeId = await this.#storeId();
    // Taken out of the deployment; if it comes back, its first request starts the rounds again.
    if (!storesOf(this.env).ids.includes(storeId)) return;
    // The next alarm first: a round that fails is followed by another.
    const startedAt = Date.now();
    await this.ctx.storage.setAlarm(startedAt + intervalMs);
    const wharf = wharfOf(this.env, storeId);
    const fulfil = (duty: string, work: Promise<unknown>) =>
      withDeadline(duty, dutyDeadlineMs, work).catch(
        (error) => void wharf.log.warn("caretaker", { duty, error: describeError(error) }),
      );

    const isRound = startedAt >= this.#nextRoundAt;
    // In a hurry it only fills up what was consumed meanwhile.
    const sending = wharf.runAs("caretaker", (ctx) => sendExpired(ctx, isRound ? undefined : 0));
    if (await fulfil("send what was not sent", sending))
      await this.ctx.storage.setAlarm(Date.now() + hurryMs);
    if (!isRound) return;

    // From when it began, with room for an alarm that comes a little early: no round is missed by a hair.
    this.#nextRoundAt = startedAt + intervalMs - hurryMs / 2;
    const isDeep = this.#round % deepEvery === 0;
    const watches = this.#round % watchEvery === watchOn;
    this.#round++;
    const as = (work: Parameters<typeof wharf.runAs>[1]) => wharf.runAs("caretaker", work);
    const { audit, webhooks, projections, payments } = wharf.rooms;
    await Promise.all([
      fulfil("wake what fell asleep", sweep(wharf, isDeep)),
      fulfil("send for webhooks that are overdue", as(webhooks.sweep)),
      fulfil("bring the read models up", as(projections.catchUp)),
      fulfil(
        "seal the audit log",
        as((ctx) => audit.seal(ctx, isDeep)),
      ),
    ]);
    if (watches) await fulfil("watch the objectives", watchObjectives(wharf));
    else await wharf.telemetry.tell();
    if (!isDeep) return;
    await Promise.all([
      fulfil("hold payments against their providers", as(payments.scheduleChecks)),
      fulfil("forget what is old", forget(wharf)),
      fulfil("seal anew what an older key sealed", reseal(wharf)),
    ]);
  }

  /** The head of the audit log, kept where no query of the database reaches. */
  async auditAnchor(): Promise<Anchor | null> {
    return (await this.ctx.storage.get<Anchor>(anchorKey)) ?? null;
  }

  /** Keeps `next` where what is kept is the version before it; nothing else comes in between. */
  async swapAuditAnchor(next: Anchor): Promise<boolean> {
    const kept = await this.auditAnchor();
    if (next.version !== (kept?.version ?? 0) + 1) return false;
    await this.ctx.storage.put(anchorKey, next);
    return true;
  }

  // Kept, since an alarm after a restart does not always know the object's name (cloudflare/workerd#6850).
  async #storeId(): Promise<string> {
    return (await this.ctx.storage.get<string>(storeKey)) ?? mainStoreId;
  }

  async #belongTo(storeId: string): Promise<void> {
    if (storeId !== (await this.#storeId())) await this.ctx.storage.put(storeKey, storeId);
  }
}

const reseal = (wharf: Wharf) =>
  wharf.runAs("caretaker", async (ctx) => {
    await wharf.rooms.identity.mfa.reencryptSecrets(ctx, resealedMax);
    await wharf.rooms.connections.reencrypt(ctx, resealedMax);
    await wharf.rooms.webhooks.reencrypt(ctx, resealedMax);
  });
