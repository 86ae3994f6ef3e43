/** Lists: cursor pages (keyset, no COUNT) and numbered pages, with sorts over an allow-list. */
import { z } from "@hono/zod-openapi";
import { and, asc, type Column, desc, eq, gt, lt, or, type SQL, sql } from "drizzle-orm";
import { base64url, fromBase64url, type Keyring, sha256 } from "../crypto.ts";
import { invalid } from "../errors.ts";
import type { Links, Pagination } from "./envelope.ts";

const limitDefault = 20;
const limitMax = 100;
/** Numbered pages end here: an OFFSET reads every row that it skips. */
const offsetRowsMax = 10_000;

export interface SortTerm {
  readonly field: string;
  readonly descending: boolean;
}
type CursorValue = string | number;

/** What a list use case is asked for. */
export interface PageRequest {
  readonly limit: number;
  /** Ends with the unique `id`, so that the order is total. */
  readonly sort: readonly SortTerm[];
  /** The sort values of the last row of the page before; null on the first page. */
  readonly after: readonly CursorValue[] | null;
  /** Set for numbered pages only, from 1. */
  readonly page: number | null;
}

/** What a list use case gives: the rows, and what it takes to go on. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** The sort values of the last item where more follow. */
  readonly next: readonly CursorValue[] | null;
  /** Counted for numbered pages only. */
  readonly total: number | null;
}

const sortParameter = (sorts: readonly string[]) =>
  z
    .string()
    .refine((text) => text.split(",").every((term) => sorts.includes(term.replace(/^-/, ""))), {
      error: `sorts are ${sorts.join(", ")}, each with a leading - for descending`,
    })
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
const bindingOf = (
  path: string,
  { limit: _, cursor: __, page: ___, ...filters }: PageQuery,
): Promise<string> => sha256(JSON.stringify([path, Object.entries(filters).sort()]));

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
  if (page && page * limit > offsetRowsMax)
    throw invalid("page", `ends at row ${offsetRowsMax}; go on with a cursor`);
  const after = cursor ? await decodeCursor(keyring, cursor, await bindingOf(path, query)) : null;
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
    const reachable = Math.min(totalPages, Math.floor(offsetRowsMax / perPage));
    return {
      pagination: { page, perPage, total, totalPages },
      links: {
        self,
        next: page < reachable ? link({ page: String(page + 1) }) : null,
        prev: page > 1 ? link({ page: String(page - 1) }) : null,
      },
    };
  }
  const nextCursor =
    slice.next && (await encodeCursor(keyring, slice.next, await bindingOf(url.pathname, query)));
  return {
    pagination: { limit: request.limit, nextCursor },
    // A keyset goes forward only: the way back is the client's own history.
    links: { self, next: nextCursor && link({ cursor: nextCursor }), prev: null },
  };
}

/** The columns by which a list may be sorted, by their public names. */
export type SortColumns = Readonly<Record<string, Column>>;

const columnOf = (columns: SortColumns, field: string): Column => {
  const column = columns[field];
  if (!column) throw new Error(`no column for the sort ${field}`);
  return column;
};

/** ORDER BY of a page request. */
export const orderOf = (request: PageRequest, columns: SortColumns): SQL[] =>
  request.sort.map((term) => (term.descending ? desc : asc)(columnOf(columns, term.field)));

/** WHERE of a page request: everything behind the cursor. */
export function behindCursor(request: PageRequest, columns: SortColumns): SQL | undefined {
  const { after, sort } = request;
  if (!after) return undefined;
  const sameWay = sort.every((term) => term.descending === sort[0]?.descending);
  if (sameWay) {
    // A row value comparison is one range of the index.
    const left = sql.join(
      sort.map((term) => sql`${columnOf(columns, term.field)}`),
      sql`, `,
    );
    const right = sql.join(
      after.map((value) => sql`${value}`),
      sql`, `,
    );
    return sort[0]?.descending ? sql`(${left}) < (${right})` : sql`(${left}) > (${right})`;
  }
  return or(
    ...sort.map((term, i) =>
      and(
        ...sort.slice(0, i).map((before, j) => eq(columnOf(columns, before.field), after[j])),
        (term.descending ? lt : gt)(columnOf(columns, term.field), after[i]),
      ),
    ),
  );
}

/** LIMIT and OFFSET of a page request; cursor pages read one row more, to know whether others follow. */
export const windowOf = ({ limit, page }: PageRequest): { limit: number; offset: number } =>
  page ? { limit, offset: (page - 1) * limit } : { limit: limit + 1, offset: 0 };

/** Cuts the rows of a page request into a slice; `row[field]` gives each sort value. */
export function sliceOf<Row extends object>(
  rows: readonly Row[],
  request: PageRequest,
  total: number | null,
): Slice<Row> {
  const items = rows.slice(0, request.limit);
  const last = items.at(-1) as Readonly<Record<string, CursorValue>> | undefined;
  const goesOn = rows.length > request.limit && last;
  return { items, total, next: goesOn ? request.sort.map(({ field }) => last[field] as CursorValue) : null };
}
