/** Lists over HTTP: signed cursors, numbered pages, and sorts over an allow-list. */
import { z } from "@hono/zod-openapi";
import { base64url, fromBase64url, type Keyring } from "../crypto.ts";
import {
  type CursorValue,
  countedRowsMax,
  type PageRequest,
  type Slice,
  type SortTerm,
} from "../db/keyset.ts";
import { invalid } from "../errors.ts";
import type { Links, Pagination } from "./envelope.ts";

const limitDefault = 20;
const limitMax = 100;

const sortParameter = (sorts: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => {
        const fields = text.split(",").map((term) => term.replace(/^-/, ""));
        return new Set(fields).size === fields.length && fields.every((field) => sorts.includes(field));
      },
      { error: `sorts are ${sorts.join(", ")}, each once, with a leading - for descending` },
    )
    .optional()
    .openapi({ description: `Comma-separated: ${sorts.join(", ")}; a leading - sorts descending.` });

/** The query parameters of a list, beside its filters. */
export const pageQuery = (sorts: readonly string[]) => ({
  limit: z.coerce.number().int().min(1).max(limitMax).optional().openapi({ example: limitDefault }),
  cursor: z.string().min(1).max(2048).optional(),
  page: z.coerce.number().int().min(1).optional(),
  sort: sortParameter(sorts),
});

export type PageQuery = { limit?: number; cursor?: string; page?: number; sort?: string } & Record<
  string,
  unknown
>;

// A cursor is bound to the path, filters and sort that it was made for.
const bindingOf = (path: string, { limit: _, cursor: __, page: ___, ...filters }: PageQuery): string =>
  JSON.stringify([path, Object.entries(filters).sort()]);

async function decodeCursor(keyring: Keyring, cursor: string, binding: string): Promise<CursorValue[]> {
  const [payload = "", signature = "", ...rest] = cursor.split(".");
  const bytes = fromBase64url(payload);
  const mac = fromBase64url(signature);
  const genuine =
    rest.length === 0 && bytes && mac && (await keyring.verify("cursor", `${binding}.${payload}`, mac));
  if (!genuine) throw invalid("cursor", "is not a cursor of this list with these filters and this sort");
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function encodeCursor(
  keyring: Keyring,
  values: readonly CursorValue[],
  binding: string,
): Promise<string> {
  const payload = base64url(new TextEncoder().encode(JSON.stringify(values)));
  return `${payload}.${base64url(await keyring.sign("cursor", `${binding}.${payload}`))}`;
}

function parseSort(text: string): SortTerm[] {
  const terms = text
    .split(",")
    .map((term) => ({ field: term.replace(/^-/, ""), descending: term.startsWith("-") }));
  const last = terms.at(-1);
  return [...terms, { field: "id", descending: last?.descending ?? false }];
}

/** Reads the page parameters of a validated query; a forged or foreign cursor is a 400. */
export async function parsePage(
  keyring: Keyring,
  path: string,
  query: PageQuery,
  defaultSort: string,
): Promise<PageRequest> {
  const { cursor, page, limit = limitDefault } = query;
  const sort = parseSort(query.sort ?? defaultSort);
  if (cursor && page) throw invalid("page", "comes without a cursor");
  if (page && page * limit > countedRowsMax)
    throw invalid("page", `ends at row ${countedRowsMax}; go on with a cursor`);
  const after = cursor ? await decodeCursor(keyring, cursor, bindingOf(path, query)) : null;
  return { limit, sort, after, page: page ?? null };
}

/** The pagination and links of an answer. */
export async function describePage(
  keyring: Keyring,
  url: URL,
  query: PageQuery,
  request: PageRequest,
  slice: Slice<unknown>,
): Promise<{ pagination: Pagination; links: Links }> {
  const link = (changes: Record<string, string>) => {
    const search = new URLSearchParams(url.search);
    for (const [name, value] of Object.entries(changes)) search.set(name, value);
    return `${url.pathname}?${search}`;
  };
  const self = url.pathname + url.search;
  if (request.page) {
    const { page, limit: perPage } = request;
    const total = slice.total ?? 0;
    const totalPages = Math.ceil(total / perPage);
    const reachable = Math.min(totalPages, Math.floor(countedRowsMax / perPage));
    return {
      pagination: { page, perPage, total, totalPages },
      links: {
        self,
        next: page < reachable ? link({ page: String(page + 1) }) : null,
        prev: page > 1 ? link({ page: String(page - 1) }) : null,
      },
    };
  }
  const nextCursor = slice.next && (await encodeCursor(keyring, slice.next, bindingOf(url.pathname, query)));
  return {
    pagination: { limit: request.limit, nextCursor },
    // A keyset goes forward only: the way back is the client's own history.
    links: { self, next: nextCursor && link({ cursor: nextCursor }), prev: null },
  };
}
