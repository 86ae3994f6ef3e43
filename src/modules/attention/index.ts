/**
 * The attention room's door. What needs a person: raised by other rooms, listed, tried again or resolved by staff.
 */
export type { Raised } from "./attention.model.ts";
export {
  type AttentionService,
  createAttentionService,
  raiseAttention,
  settleAttention,
} from "./attention.service.ts";
export { watchWebhooks } from "./service/webhooks.ts";
