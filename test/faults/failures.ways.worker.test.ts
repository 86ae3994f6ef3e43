/** docs/failures.md by the means of payment, by the carrier and by Stripe: each order ends as the page says. */
import type { Way } from "./matrix.ts";
import type { Row } from "./page.ts";
import { prove } from "./prove.ts";
import { eventOf } from "./stripe-events.ts";

const following: Readonly<Record<string, Way>> = {
  delivered: {},
  "country ZZ": { country: "ZZ" },
  "cancelled at once": { cancelAt: "pending" },
  "cancelled once booked": { cancelAt: "fulfilling" },
};

prove("By the means of payment", Object.keys(following), ({ method = "" }, column) => ({
  method,
  ...following[column],
}));
prove("By the carrier", ["delivered", "cancelled once booked"], ({ country = "" }, column) => ({
  country,
  ...following[column],
}));
const byStripe = ({ method = "", later = "" }: Row, column: string): Way => ({
  provider: "stripe",
  method,
  ...following[column],
  ...(later ? { later: eventOf(later) } : {}),
});
prove("By Stripe", ["delivered", "country ZZ"], byStripe);
prove("By Stripe, where the money is only reserved at first", ["delivered", "country ZZ"], byStripe, {
  STRIPE_CAPTURE: "manual",
});
