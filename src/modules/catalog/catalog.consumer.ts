/** What the catalog does when it hears of a change: show the stock, and let listings be read anew. */
import { z } from "zod";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { CatalogService } from "./catalog.service.ts";

const skusSchema = z.object({ skus: z.array(z.string()) });
const orderSchema = z.object({ order: z.object({ items: z.array(z.object({ sku: z.string() })) }) });

export const catalogConsumers = (catalog: CatalogService): Consumer[] => [
  consume(
    "catalog.listings",
    ["product.created", "product.updated", "product.archived"],
    z.unknown(),
    (ctx) => catalog.forgetListings(ctx.store),
  ),
  consume("catalog.new-skus", ["product.created", "product.updated"], skusSchema, (ctx, { skus }) =>
    catalog.refreshAvailability(ctx, skus),
  ),
  consume("catalog.stock", ["inventory.adjusted"], z.object({ sku: z.string() }), (ctx, { sku }) =>
    catalog.refreshAvailability(ctx, [sku]),
  ),
  consume("catalog.orders", ["order.created", "order.cancelled"], orderSchema, (ctx, { order }) =>
    catalog.refreshAvailability(
      ctx,
      order.items.map(({ sku }) => sku),
    ),
  ),
];
