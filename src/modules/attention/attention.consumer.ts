/** What attention does when staff want a webhook looked at again: no room above it has it in its hands. */
import { begin } from "#shared/db/unit-of-work.ts";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { replayInbound } from "#shared/inbound/inbound.service.ts";
import { attentionRetryRequested } from "./attention.events.ts";

export const attentionConsumers: readonly Consumer[] = [
  consume("attention.webhook", [attentionRetryRequested], async (ctx, { kind, subjectId }) => {
    if (kind === "webhook_failed") await replayInbound(ctx, begin(ctx), subjectId).commit(null);
  }),
];
