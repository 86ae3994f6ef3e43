/** What the catalog tells the other rooms. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";
import type { Product } from "./catalog.model.ts";

const data = z.object({ productId: idSchema("prd"), slug: z.string(), skus: z.array(z.string()) });

const productEvent = <const Type extends string>(type: Type, summary: string) =>
  defineEvent({
    type,
    summary,
    data,
    example: {
      productId: "prd_019a5f0e-6c00-7000-8000-000000000003",
      slug: "blue-mug",
      skus: ["MUG-BLUE"],
    },
    aggregateOf: ({ productId }) => productId,
    isPublic: true,
  });

export const productCreated = productEvent("product.created", "A product was created");
export const productUpdated = productEvent("product.updated", "A product or its variants were changed");
export const productArchived = productEvent("product.archived", "A product is not for sale any more");

export const catalogEvents = [productCreated, productUpdated, productArchived];

export const dataOf = ({ id, slug, variants }: Product): z.output<typeof data> => ({
  productId: id,
  slug,
  skus: variants.map(({ sku }) => sku),
});
