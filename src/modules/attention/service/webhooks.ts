/** Webhooks that nobody could look at, in sight of staff: they may be about money, and no other room has seen them. */
import type { InboundWatch } from "#shared/inbound/inbound.service.ts";
import { type AttentionService, settleAttention } from "../attention.service.ts";

const kind = "webhook_failed";

export const watchWebhooks = (attention: AttentionService): InboundWatch => ({
  raise: (ctx, { id, source, type }) =>
    attention.report(ctx, {
      kind,
      subjectId: id,
      orderId: null,
      reason: "unreachable",
      ours: { source, type },
      theirs: null,
    }),
  settle: (ctx, unit, id) => settleAttention(ctx, unit, kind, id),
});
