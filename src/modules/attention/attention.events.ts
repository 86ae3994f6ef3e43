/** What attention tells the shop's own systems, and what it asks of the rooms. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { attentionKinds, type Raised } from "./attention.model.ts";

const side = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

export const attentionRaised = defineEvent({
  type: "attention.raised",
  summary: "Something needs a person: it can be tried again or resolved under /attention",
  data: z.object({
    kind: z.enum(attentionKinds),
    subjectId: z.string(),
    orderId: z.string().nullable(),
    reason: z.string(),
    ours: side,
    theirs: side.nullable(),
  }),
  example: {
    kind: "payment_mismatch",
    subjectId: "pay_019a5f0e-6c00-7000-8000-000000000006",
    orderId: "ord_019a5f0e-6c00-7000-8000-000000000008",
    reason: "not_taken",
    ours: { status: "captured", captured: 3998 },
    theirs: { status: "voided" },
  },
  aggregateOf: ({ subjectId }) => subjectId,
  isPublic: true,
});

/** A task: staff want it tried again by the room that knows how. */
export const attentionRetryRequested = defineEvent({
  type: "attention.retry_requested",
  summary: "What needed attention is to be tried again",
  data: z.object({ kind: z.enum(attentionKinds), subjectId: z.string() }),
  example: { kind: "refund_failed", subjectId: "ref_019a5f0e-6c00-7000-8000-000000000007" },
  aggregateOf: ({ subjectId }) => subjectId,
});

export const attentionEvents = [attentionRaised, attentionRetryRequested];

export const toldOf = ({ kind, subjectId, orderId, reason, ours, theirs }: Raised) =>
  attentionRaised({ kind, subjectId, orderId, reason, ours: { ...ours }, theirs: theirs && { ...theirs } });
