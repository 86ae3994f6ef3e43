/** What the catalog tells the other rooms. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";
import type { Product } from "./catalog.model.ts";

const data = z.object({ productId: idSchema("prd"), slug: z.string(), skus: z.array(z.string()) });

const example = {
  productId: "prd_019a5f0e-6c00-7000-8000-000000000003" as const,
  slug: "blue-mug",
  skus: ["MUG-BLUE"],
};

const productEvent = <const Type extends string>(type: Type, summary: string) =>
  defineEvent({
    type,
    summary,
    data,
    example,
    aggregateOf: ({ productId }) => productId,
    isPublic: true,
  });

export const productCreated = productEvent("product.created", "A product was created");
export const productUpdated = productEvent("product.updated", "A product or its variants were changed");
export const productArchived = productEvent("product.archived", "A product is not for sale any more");

/** Instead of `product.created`: an import of 50,000 products is a few hundred of these. */
export const productsImported = defineEvent({
  type: "product.imported",
  summary: "Products were created by an import; told once for many of them",
  data: z.object({ importId: z.string(), products: z.array(data) }),
  example: { importId: "job_019a5f0e-6c00-7000-8000-00000000000c", products: [example] },
  aggregateOf: ({ importId }) => importId,
  isPublic: true,
});

export const catalogEvents = [productCreated, productUpdated, productArchived, productsImported];

export const dataOf = ({ id, slug, variants }: Product): z.output<typeof data> => ({
  productId: id,
  slug,
  skus: variants.map(({ sku }) => sku),
});
