/** Keys for the stand-in of Stripe, worth nothing anywhere else, and what it signs with them. */
import { createHmac } from "node:crypto";

export const stripeKey = "sk_test_of_the_stub_on_loopback";
export const stripeWebhookSecret = "whsec_of_the_stub_on_loopback_only";

/** As Stripe signs: the HMAC-SHA256 of `<seconds>.<body>`. */
export const stripeSignature = (body: string, seconds: number, secret = stripeWebhookSecret): string =>
  `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
