/** Taking in webhooks: kept once and answered at once, then looked at from the queue. */
import type { Context } from "../context.ts";
import { begin, type UnitOfWork } from "../db/unit-of-work.ts";
import { type Consumer, consume, patiently, TryLater } from "../events/consumer.ts";
import { newId } from "../ids.ts";
import {
  findInboundEvent,
  type InboundEvent,
  type InboundHead,
  inboundOnce,
  insertInboundEvent,
  reopenInboundEvent,
  settleInboundEvent,
} from "./inbound.repository.ts";
import {
  type InboundKind,
  type InboundSource,
  inboundReceived,
  type TakeIn,
  type Verified,
} from "./inbound.ts";

/** So long an event may be ahead of its cause; after that it is about nothing that is known here. */
const aheadMs = 10 * 60_000;

class AlreadyReceived extends Error {}

/** Keeps a verified webhook and the task to look at it, in one batch; a repeat changes nothing. */
export async function receiveInbound(
  ctx: Context,
  source: InboundSource,
  body: string,
  { eventId, type, kept = body }: Verified,
): Promise<void> {
  const unit = begin(ctx).onViolation(inboundOnce, () => new AlreadyReceived());
  const id = newId("inb", unit.now);
  const event = { id, source, eventId, type, body: kept, receivedAt: unit.now, processedAt: null } as const;
  unit.add(insertInboundEvent(ctx.db, { ...event, outcome: "waiting" })).record(inboundReceived({ id }));
  await unit.commit(null).catch((error) => {
    if (!(error instanceof AlreadyReceived)) throw error;
  });
}

/** Puts an event back, to be looked at again. */
export const replayInbound = ({ db }: Context, unit: UnitOfWork, id: string): UnitOfWork =>
  unit.add(reopenInboundEvent(db, id)).record(inboundReceived({ id }));

/** Has staff see what could not be looked at for most of a day, until it was. */
export interface InboundWatch {
  raise(ctx: Context, event: InboundHead): Promise<void>;
  /** In the batch that says what came of it. */
  settle(ctx: Context, unit: UnitOfWork, id: string): void;
}

/** Brings what was kept to whom it concerns. A crash after their commit brings it again, which they take. */
export const inboundConsumers = (
  takers: Readonly<Record<InboundKind, TakeIn<Context>>>,
  watch: InboundWatch,
): Consumer[] => {
  async function lookAt(ctx: Context, { id, source, body }: InboundEvent, toldAt: number): Promise<void> {
    const [kind, name = ""] = source.split("/") as [InboundKind, string?];
    const outcome = await takers[kind](ctx, name, body);
    const unit = begin(ctx);
    if (outcome === "unknown" && unit.now - toldAt < aheadMs)
      throw new TryLater("it is about nothing that is known here yet");
    watch.settle(ctx, unit, id);
    await unit.add(settleInboundEvent(ctx.db, id, outcome, unit.now)).commit(null);
  }
  return [
    consume("inbound.take-in", [inboundReceived], async (ctx, { id }, task) => {
      const event = await findInboundEvent(ctx.db, id);
      if (!event) throw new Error("it is not kept any more");
      if (event.outcome !== "waiting") return;
      await patiently(
        ctx,
        task,
        () => lookAt(ctx, event, task.at),
        () => watch.raise(ctx, event),
      );
    }),
  ];
};
