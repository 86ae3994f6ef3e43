/** What Wharf writes to people about their orders. */
import { formatMoney, type Money } from "#shared/money.ts";
import type { PostalAddress } from "#shared/postal-address.ts";
import { inOneLine, type Words } from "./letters.model.ts";

/** What every letter about an order says of it. */
export interface Mentioned {
  readonly id: string;
  readonly number: string;
  readonly total: Money;
}

export interface ConfirmedOrder extends Mentioned {
  readonly items: readonly {
    readonly title: string;
    readonly quantity: number;
    readonly lineTotal: Money;
  }[];
  readonly shippingAddress: PostalAddress;
}

export interface CancelledOrder extends Mentioned {
  readonly payment: { readonly status: string };
  readonly cancellation: { readonly reason: CancellationReason } | null;
}

type CancellationReason = "customer" | "staff" | "payment_failed" | "shipment_failed" | "expired";

interface About<Order extends Mentioned = Mentioned> {
  readonly name: string;
  readonly order: Order;
}

const actionOf = ({ id }: Mentioned) => ({ label: "See your order", path: `/orders/${id}` });

const linesOf = ({ name, line1, line2, city, postalCode, country }: ConfirmedOrder["shippingAddress"]) =>
  [name, line1, line2 ?? "", `${postalCode} ${city}`, country].map(inOneLine).filter(Boolean).join("\n");

// Whoever orders writes the address, under the e-mail address of anybody who has not shown that it is theirs.
export const orderConfirmed: Words<About<ConfirmedOrder> & { isVerified: boolean }> = ({
  name,
  isVerified,
  order,
}) => ({
  subject: `Your order ${order.number}`,
  name,
  paragraphs: [`Thank you. We have your order ${order.number} and its payment.`],
  rows: [
    ...order.items.map(
      ({ title, quantity, lineTotal }) =>
        [`${quantity} × ${inOneLine(title)}`, formatMoney(lineTotal)] as const,
    ),
    ["Total", formatMoney(order.total)],
  ],
  action: actionOf(order),
  closing: isVerified ? [`It goes to:\n${linesOf(order.shippingAddress)}`] : [],
});

export const orderShipped: Words<About> = ({ name, order }) => ({
  subject: `Your order ${order.number} is on its way`,
  name,
  paragraphs: [`The parcel with your order ${order.number} is with the carrier.`],
  action: actionOf(order),
});

export const orderDelivered: Words<About> = ({ name, order }) => ({
  subject: `Your order ${order.number} has arrived`,
  name,
  paragraphs: [`The carrier has delivered your order ${order.number}.`],
  action: actionOf(order),
});

const becauseOf: Readonly<Record<CancellationReason, string>> = {
  customer: "as you asked",
  staff: "since we can't fulfil it",
  payment_failed: "since the payment did not go through",
  shipment_failed: "since no carrier can bring it to its address",
  expired: "since the payment did not come in time",
};

function moneyAfter(paymentStatus: string): string {
  switch (paymentStatus) {
    case "captured":
    case "partially_refunded":
    case "refunded":
      return "What you paid is given back in full, the way it came. We write to you when it is done.";
    default:
      // The order may hear of its payment last, so this promises what is true either way.
      return "You have nothing to pay. Should a payment have been taken nevertheless, it is given back in full.";
  }
}

export const orderCancelled: Words<About<CancelledOrder>> = ({ name, order }) => ({
  subject: `Your order ${order.number} was cancelled`,
  name,
  paragraphs: [
    `Your order ${order.number} was cancelled, ${becauseOf[order.cancellation?.reason ?? "staff"]}.`,
    moneyAfter(order.payment.status),
  ],
  action: actionOf(order),
});

export const moneyRefunded: Words<About & { amount: Money }> = ({ name, order, amount }) => ({
  subject: `Your refund for order ${order.number}`,
  name,
  paragraphs: [
    amount.amount === order.total.amount
      ? `We have given back all that you paid for your order ${order.number}: ${formatMoney(amount)}.`
      : `We have given back ${formatMoney(amount)} of the ${formatMoney(order.total)} that you paid for your order ${order.number}.`,
    "It goes the way the payment came, and may take some days to show.",
  ],
  action: actionOf(order),
});
