/** What the catalog does when it hears of a change: show the stock, and let listings be read anew. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { inventoryAdjusted } from "../inventory/inventory.events.ts";
import { orderCancelled, orderCreated } from "../orders/orders.events.ts";
import { productArchived, productCreated, productsImported, productUpdated } from "./catalog.events.ts";
import type { CatalogService } from "./catalog.service.ts";

export const catalogConsumers = (catalog: CatalogService): Consumer[] => [
  consume("catalog.listings", [productCreated, productUpdated, productArchived], (ctx) =>
    catalog.forgetListings(ctx.store),
  ),
  consume("catalog.import", [productsImported], (ctx) => catalog.forgetListings(ctx.store)),
  consume("catalog.new-skus", [productCreated, productUpdated], (ctx, { skus }) =>
    catalog.refreshAvailability(ctx, skus),
  ),
  consume("catalog.stock", [inventoryAdjusted], (ctx, { sku }) => catalog.refreshAvailability(ctx, [sku])),
  consume("catalog.orders", [orderCreated, orderCancelled], (ctx, { order }) =>
    catalog.refreshAvailability(
      ctx,
      order.items.map(({ sku }) => sku),
    ),
  ),
];
