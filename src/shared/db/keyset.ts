/** Pages of a table: by keyset behind a cursor, or by offset with a count; one round trip either way. */
import { and, asc, type Column, desc, eq, gt, lt, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteSelect, SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Database, runBatch, type Statement } from "./database.ts";

export interface SortTerm {
  readonly field: string;
  readonly descending: boolean;
}

export type CursorValue = string | number;

/** What a list is asked for. */
export interface PageRequest {
  readonly limit: number;
  /** Ends with the unique `id`, so that the order is total. */
  readonly sort: readonly SortTerm[];
  /** The sort values of the last row of the page before; null on the first page. */
  readonly after: readonly CursorValue[] | null;
  /** Set for numbered pages only, from 1. */
  readonly page: number | null;
}

/** What a list gives: the rows, and what it takes to go on. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** The sort values of the last item where more follow. */
  readonly next: readonly CursorValue[] | null;
  /** Counted for numbered pages only, up to `countedRowsMax`. */
  readonly total: number | null;
}

/** The columns by which a list may be sorted, by their public names; `id` is the unique one. */
export type SortColumns = Readonly<Record<string, Column>> & { readonly id: Column };

/** Numbered pages end here, and their count with them: an OFFSET reads every row that it skips, a count all. */
export const countedRowsMax = 10_000;

/**
 * Reads one page of `query`, which selects from `table` and has no conditions of its own.
 * Each row has its sort values under the sorts' public names.
 */
export async function readPage<Query extends SQLiteSelect>(
  db: Database,
  page: PageRequest,
  {
    query,
    table,
    where,
    columns,
  }: { query: Query; table: SQLiteTable; where?: SQL | undefined; columns: SortColumns },
): Promise<Slice<Awaited<Query>[number]>> {
  const { limit } = page;
  const offset = page.page ? (page.page - 1) * limit : 0;
  const rows = query
    .where(and(where, behindCursor(page, columns)))
    .orderBy(...orderOf(page, columns))
    // A cursor page reads one row more, to know whether others follow.
    .limit(page.page ? limit : limit + 1)
    .offset(offset) as unknown as Statement;
  const counted = db
    .select({ one: sql`1`.as("one") })
    .from(table)
    .where(where)
    .limit(countedRowsMax);
  const count = db.select({ n: sql<number>`count(*)` }).from(counted.as("counted"));
  const [found, counts] = (await runBatch(db, page.page ? [rows, count] : [rows])) as [
    Awaited<Query>,
    [{ n: number }] | undefined,
  ];
  const items = found.slice(0, limit) as Awaited<Query>[number][];
  const last = items.at(-1) as Readonly<Record<string, CursorValue>> | undefined;
  const goesOn = found.length > limit && last;
  return {
    items,
    total: counts?.[0].n ?? null,
    next: goesOn ? page.sort.map(({ field }) => last[field] as CursorValue) : null,
  };
}

/** The same slice with each of its items in another form. */
export const mapSlice = <From, To>(slice: Slice<From>, map: (item: From) => To): Slice<To> => ({
  ...slice,
  items: slice.items.map(map),
});

/** Reads all pages of a list that knows the sort `createdAt`, newest first. */
export async function readEvery<T>(list: (page: PageRequest) => Promise<Slice<T>>): Promise<T[]> {
  const sort = ["createdAt", "id"].map((field) => ({ field, descending: true }));
  const every: T[] = [];
  let after: Slice<T>["next"] = null;
  do {
    const { items, next }: Slice<T> = await list({ limit: 100, sort, after, page: null });
    every.push(...items);
    after = next;
  } while (after);
  return every;
}

function columnOf(columns: SortColumns, field: string): Column {
  const column = columns[field];
  if (!column) throw new Error(`no column for the sort ${field}`);
  return column;
}

const orderOf = (page: PageRequest, columns: SortColumns): SQL[] =>
  page.sort.map((term) => (term.descending ? desc : asc)(columnOf(columns, term.field)));

/** WHERE of everything behind the cursor. */
function behindCursor({ after, sort }: PageRequest, columns: SortColumns): SQL | undefined {
  if (!after) return undefined;
  const sameWay = sort.every((term) => term.descending === sort[0]?.descending);
  if (sameWay) {
    // A row value comparison is one range of the index.
    const comma = sql`, `;
    const left = sql.join(
      sort.map((term) => sql`${columnOf(columns, term.field)}`),
      comma,
    );
    const right = sql.join(
      after.map((value) => sql`${value}`),
      comma,
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
