/** Webhooks from outside: who may send them, what becomes of them, and the task that each of them is. */
import { z } from "zod";
import { defineEvent } from "../events/event.ts";

/** The kinds of outside systems that tell Wharf something. */
export type InboundKind = "payments" | "shipping";

/** Who tells, as in the path of its webhook: `payments/sandbox`. */
export type InboundSource = `${InboundKind}/${string}`;

/** `ignored` says nothing that matters here, `unknown` is about nothing that is known here. */
export const inboundOutcomes = ["waiting", "processed", "ignored", "unknown"] as const;
export type InboundOutcome = (typeof inboundOutcomes)[number];

/** What came of looking at an event; one that is `unknown` may have come before its cause. */
export type Settled = Exclude<InboundOutcome, "waiting">;

/** A webhook whose signature is right and fresh. */
export interface Verified {
  /** The source's own id, the same with every repeat. */
  readonly eventId: string;
  readonly type: string;
  /** What is kept of it, where that is less than what came: some senders tell secrets, or of people. */
  readonly kept?: string;
}

/** Proves a webhook by its bytes and its time, five minutes more or less; 401 for any other. */
export type VerifyWebhook = (body: string, headers: Headers) => Promise<Verified>;

/** Does what a verified webhook says, by the source's name and the body. It may be called again. */
export type TakeIn<Ctx> = (ctx: Ctx, name: string, body: string) => Promise<Settled>;

export const inboundReceived = defineEvent({
  type: "inbound.received",
  summary: "An outside system told something: it is to be looked at",
  data: z.object({ id: z.string() }),
  example: { id: "inb_019a5f0e-6c00-7000-8000-00000000000c" },
  aggregateOf: ({ id }) => id,
});

export const inboundTasks = [inboundReceived];
