/** The attention room's door. */
export type { Raised } from "./attention.model.ts";
export {
  type AttentionService,
  createAttentionService,
  raiseAttention,
  settleAttention,
} from "./attention.service.ts";
export { watchWebhooks } from "./service/webhooks.ts";
