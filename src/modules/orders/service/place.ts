/** Placing an order: one read, then one batch that holds stock, opens the payment and writes the first event. */

import { audit } from "#modules/audit";
import { selectOffers, toOffer } from "#modules/catalog";
import { reserveStock, selectLevels } from "#modules/inventory";
import type { PaymentsService } from "#modules/payments";
import { requireUserId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { AppError, invalid } from "#shared/errors.ts";
import { newId, newOrderNumber } from "#shared/ids.ts";
import { amountMax } from "#shared/money.ts";
import type { PostalAddress } from "#shared/postal-address.ts";
import { orderExpiryDue } from "../orders.events.ts";
import { type Order, type OrderItem, totalOf } from "../orders.model.ts";
import { appendChange } from "./append.ts";

export interface PlaceOrder {
  readonly items: readonly { readonly sku: string; readonly quantity: number }[];
  readonly shippingAddress: PostalAddress;
  readonly payment: { readonly provider: string; readonly method: string };
  readonly customerNote?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

/** Throws where an item is not for sale or not there. The order is to be paid for within `expiryMs`. */
export async function placeOrder(
  ctx: Context,
  payments: PaymentsService,
  expiryMs: number,
  input: PlaceOrder,
): Promise<Order> {
  const userId = requireUserId(ctx.actor);
  const skus = [...new Set(input.items.map(({ sku }) => sku))];
  const [offerRows, levels] = await ctx.db.batch([selectOffers(ctx.db, skus), selectLevels(ctx.db, skus)]);
  const offers = new Map(offerRows.map(toOffer).map((offer) => [offer.sku, offer]));

  const unknown = input.items.flatMap(({ sku }, i) =>
    offers.has(sku) ? [] : [{ field: `items.${i}.sku`, message: "is not for sale" }],
  );
  if (unknown.length > 0)
    throw new AppError("VALIDATION_ERROR", "Some items are not for sale.", { details: unknown });
  const items: OrderItem[] = input.items.flatMap(({ sku, quantity }) => {
    const offer = offers.get(sku);
    return offer ? [{ sku, title: offer.title, quantity, unitPrice: offer.price.amount }] : [];
  });
  const currencies = new Set([...offers.values()].map(({ price }) => price.currency));
  const [currency = ctx.store.currency] = currencies;
  if (currencies.size > 1) throw invalid("items", "are in more than one currency");
  const total = totalOf(items, currency);
  if (total.amount > amountMax) throw invalid("items", "cost more than an order may");

  const unit = begin(ctx);
  const orderId = newId("ord", unit.now);
  reserveStock(ctx, unit, orderId, items, levels);
  const payment = payments.open(ctx, unit, { orderId, userId, ...input.payment, total });
  const order = appendChange(ctx, unit, null, orderId, {
    type: "order.created",
    data: {
      number: newOrderNumber(),
      userId,
      items,
      total,
      shippingAddress: input.shippingAddress,
      paymentId: payment.id,
      customerNote: input.customerNote ?? null,
      metadata: input.metadata ?? {},
    },
  });
  unit.record(orderExpiryDue({ orderId }), Math.ceil(expiryMs / 1000));
  audit(ctx, unit, {
    action: "order.place",
    resourceType: "order",
    resourceId: order.id,
    after: { total, items },
  });
  return unit.commit(order);
}
