/** The catalog's public shapes. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { lineSchema, metadataSchema, moneySchema, skuSchema } from "#shared/http/schemas.ts";
import { isCurrency } from "#shared/money.ts";
import { type Product, productStatuses } from "./catalog.model.ts";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is lower case letters, digits and single dashes")
  .max(100)
  .openapi({ example: "blue-mug" });
const title = lineSchema(200).openapi({ example: "Blue mug" });
const description = z.string().max(10_000).openapi({ example: "Holds three decilitres." });
const category = lineSchema(100).openapi({ example: "kitchen" });
const status = z.enum(productStatuses);

const price = moneySchema.refine(({ currency }) => isCurrency(currency), {
  error: "is not a currency that there is",
  path: ["currency"],
});

const variantInput = z.strictObject({ sku: skuSchema, title, price }).openapi("VariantInput");
const listOf = <Variant extends z.ZodType<{ sku: string }>>(variant: Variant) =>
  z
    .array(variant)
    .min(1)
    .max(100)
    .refine((list) => new Set(list.map(({ sku }) => sku)).size === list.length, {
      error: "names a SKU twice",
    });
const variants = listOf(variantInput);

export const productInputSchema = z
  .strictObject({
    slug: slug.optional(),
    title,
    description: description.default(""),
    status: status.default("draft"),
    category,
    variants,
    metadata: metadataSchema.default({}),
  })
  .openapi("ProductInput");

const stock = z.int().min(0).max(1_000_000_000).optional();

/** A line of an import: a product, and the units on hand of its variants, each its own or all the same. */
export const productLineSchema = z.strictObject({
  ...productInputSchema.shape,
  variants: listOf(variantInput.extend({ stock })),
  stock,
});

export const productPatchSchema = z
  .strictObject({ slug, title, description, status, category, variants, metadata: metadataSchema })
  .partial()
  .openapi("ProductPatch");

export const productSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    description: z.string(),
    status,
    category: z.string(),
    variants: z.array(
      z.object({
        id: z.string(),
        sku: z.string(),
        title: z.string(),
        price: moneySchema,
        available: z
          .int()
          .openapi({ description: "Units that can be ordered, as last heard from inventory." }),
      }),
    ),
    metadata: z.record(z.string(), z.string()),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Product");

export const productListQuerySchema = z.strictObject({
  ...pageQuery(["createdAt", "title"]),
  status: status.optional(),
  category: z.string().max(100).optional(),
  q: z.string().trim().min(1).max(200).optional().openapi({
    description:
      "Words, each the beginning of a word or, where none begins so, misspelled by a letter. The best come first, unless a sort is given: then a search shows its 500 newest products.",
  }),
});

export const presentProduct = (product: Product): z.input<typeof productSchema> => ({
  id: product.id,
  slug: product.slug,
  title: product.title,
  description: product.description,
  status: product.status,
  category: product.category,
  variants: product.variants.map(({ id, sku, title: name, price, available }) => ({
    id,
    sku,
    title: name,
    price,
    available,
  })),
  metadata: { ...product.metadata },
  version: product.version,
  createdAt: isoTime(product.createdAt),
  updatedAt: isoTime(product.updatedAt),
});

export const productInputExample: z.input<typeof productInputSchema> = {
  title: "Blue mug",
  description: "Holds three decilitres.",
  status: "active",
  category: "kitchen",
  variants: [{ sku: "MUG-BLUE", title: "Blue mug", price: { amount: 1999, currency: "EUR" } }],
};

export const productExample: z.input<typeof productSchema> = {
  id: "prd_019a5f0e-6c00-7000-8000-000000000003",
  slug: "blue-mug",
  title: "Blue mug",
  description: "Holds three decilitres.",
  status: "active",
  category: "kitchen",
  variants: [
    {
      id: "var_019a5f0e-6c00-7000-8000-000000000004",
      sku: "MUG-BLUE",
      title: "Blue mug",
      price: { amount: 1999, currency: "EUR" },
      available: 25,
    },
  ],
  metadata: {},
  version: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};
