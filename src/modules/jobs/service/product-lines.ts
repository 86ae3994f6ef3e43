/** A line of an import, judged: the product that it describes, or the one fault that is told of it. */
import type { z } from "zod";
import { type ImportDraft, productLineSchema } from "#modules/catalog";
import type { StockCount, StockLevel } from "#modules/inventory";
import { AppError, conflict } from "#shared/errors.ts";
import { faultOfJson } from "#shared/http/json.ts";
import { type Line, lineBytesMax } from "../lines.model.ts";

export interface LineError {
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly field?: string | undefined;
}

/** A line says what it likes: its fields may have names of any length. */
const textMax = 200;
const cut = (text: string): string => text.slice(0, textMax).toWellFormed();

export function lineError(line: number, { code, message, details: [detail] }: AppError): LineError {
  if (!detail) return { line, code, message: cut(message) };
  const told = code === "VALIDATION_ERROR" ? detail.message : message;
  return { line, code, message: cut(told), field: cut(detail.field) };
}

type ProductLine = z.output<typeof productLineSchema>;

const faulty = (field: string, message: string): AppError =>
  new AppError("VALIDATION_ERROR", "The line is not valid.", { details: [{ field, message }] });

/** The product of a line; null where the line is blank. */
export function parseLine({ bytes }: Line): ProductLine | null {
  if (!bytes) throw faulty("", `is longer than ${lineBytesMax} bytes`);
  const fault = faultOfJson(bytes.slice().buffer);
  if (fault) throw faulty("", fault);
  const text = new TextDecoder().decode(bytes).trim();
  if (text === "") return null;
  const { data, error } = productLineSchema.safeParse(jsonOf(text));
  if (data) return data;
  const [issue] = error.issues;
  if (issue?.code === "unrecognized_keys")
    throw faulty([...issue.path, issue.keys[0]].join("."), "is not a known field");
  throw faulty(issue?.path.join(".") ?? "", issue?.message ?? "is not valid");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw faulty("", "is not JSON");
  }
}

/** A product to be added, and the stock that came with it. */
export interface Delivery {
  readonly draft: ImportDraft;
  readonly counts: readonly StockCount[];
}

/** Puts beside the variants what is known of their stock, or will be. */
export function deliveryOf(
  { stock, variants, ...product }: ProductLine,
  levels: ReadonlyMap<string, StockLevel>,
): Delivery {
  const counts: StockCount[] = [];
  const known = variants.map(({ stock: own = stock, ...variant }) => {
    const level = levels.get(variant.sku) ?? { onHand: 0, reserved: 0, version: 0 };
    const { reserved, version } = level;
    if (own === undefined) return { ...variant, available: level.onHand - reserved, stockVersion: version };
    if (own < reserved) throw conflict(`Orders hold more of ${variant.sku} than this stock.`);
    counts.push({ sku: variant.sku, onHand: own });
    return { ...variant, available: own - reserved, stockVersion: version + 1 };
  });
  return { draft: { ...product, variants: known }, counts };
}
