/** Shapes that many rooms speak of. */
import { z } from "@hono/zod-openapi";
import { amountMax } from "../money.ts";

export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, "is an ISO 4217 code")
  .openapi({ example: "EUR" });

export const moneySchema = z
  .strictObject({
    amount: z
      .int()
      .min(0)
      .max(amountMax)
      .openapi({ description: "Minor units: 1999 is 19.99.", example: 1999 }),
    currency: currencySchema,
  })
  .openapi("Money");

export const skuSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "is 1 to 64 letters, digits, dots, dashes and underscores")
  .openapi({ example: "MUG-BLUE" });

/** A line of text as people write it: no control characters, and none that turn the direction of what follows. */
export const lineSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text), {
      error: "has a control character",
    });

const metadataLengthMax = 16_384;

export const metadataSchema = z
  .record(z.string().min(1).max(40), z.string().max(500))
  .refine((entries) => Object.keys(entries).length <= 50, { error: "has at most 50 entries" })
  .refine((entries) => JSON.stringify(entries).length <= metadataLengthMax, {
    error: `has at most ${metadataLengthMax} characters`,
  })
  .openapi({ example: { source: "newsletter" } });

/** An id in a path; whether there is such a thing is for the use case to say. */
export const idParam = z.object({ id: z.string().min(1).max(128) });

/** The success of what has nothing to say. */
export const noContent = { status: 204, data: z.null(), example: null, present: () => null } as const;
