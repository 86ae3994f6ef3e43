/** The envelope that every JSON answer has, and its schemas for the OpenAPI document. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "../clock.ts";
import type { AppError } from "../errors.ts";

export const timeSchema = z.iso.datetime({ precision: 3 }).openapi({ example: "2026-11-21T10:00:00.000Z" });

export const metaSchema = z
  .object({
    requestId: z.string().openapi({ example: "6f1c7f5e-0b0a-4a6e-9f0e-0f2b8f6f2a11" }),
    timestamp: timeSchema,
  })
  .openapi("Meta");

export const paginationSchema = z
  .union([
    z.object({ limit: z.int(), nextCursor: z.string().nullable() }).openapi("CursorPagination"),
    z
      .object({ page: z.int(), perPage: z.int(), total: z.int(), totalPages: z.int() })
      .openapi("PagePagination"),
  ])
  .openapi("Pagination");
export type Pagination = z.infer<typeof paginationSchema>;

export const linksSchema = z
  .object({ self: z.string(), next: z.string().nullable(), prev: z.string().nullable() })
  .openapi("Links");
export type Links = z.infer<typeof linksSchema>;

export const errorSchema = z
  .object({
    success: z.literal(false),
    error: z.object({
      code: z.string(),
      message: z.string(),
      details: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    }),
    meta: metaSchema,
  })
  .openapi("Error");

/** The parts of an answer that go beside its data. */
export interface Beside {
  readonly pagination?: Pagination;
  readonly links?: Links;
}

const meta = (requestId: string, now: number) =>
  `{"requestId":${JSON.stringify(requestId)},"timestamp":"${isoTime(now)}"}`;

/** A success as text but for its meta; `dataJson` is JSON already, so that what is cached as text is not parsed again. */
export function successPart(dataJson: string, beside: Beside = {}): string {
  const pagination = beside.pagination ? `,"pagination":${JSON.stringify(beside.pagination)}` : "";
  const links = beside.links ? `,"links":${JSON.stringify(beside.links)}` : "";
  return `{"success":true,"data":${dataJson}${pagination}${links}`;
}

/** The whole success. */
export const successBody = (part: string, requestId: string, now: number): string =>
  `${part},"meta":${meta(requestId, now)}}`;

export function errorBody(error: AppError, requestId: string, now: number): string {
  const { code, message, details } = error;
  const shown = details.length > 0 ? { code, message, details } : { code, message };
  return `{"success":false,"error":${JSON.stringify(shown)},"meta":${meta(requestId, now)}}`;
}
