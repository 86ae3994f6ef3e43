/** `cache.warm`: the first pages of the public listing and the products on them, read as a visitor would. */
import { z } from "zod";
import type { CatalogService } from "#modules/catalog";
import type { CursorValue } from "#shared/db/keyset.ts";
import type { JobType } from "../job.port.ts";

const params = z.strictObject({});

interface Cursor {
  readonly after: readonly CursorValue[] | null;
  readonly pages: number;
  readonly products: number;
}

// The listing as it is asked for without parameters: any other one is another entry of the cache.
const productsOfPage = 20;
const sort = [
  { field: "createdAt", descending: true },
  { field: "id", descending: true },
];
const pagesMax = 10;

export const createCacheWarm = (catalog: CatalogService): JobType<z.output<typeof params>, Cursor> => ({
  type: "cache.warm",
  params,
  permission: "system:operate",

  async step(ctx, _, { cursor }) {
    const { after, pages, products } = cursor ?? { after: null, pages: 0, products: 0 };
    const visitor = { ...ctx, actor: { kind: "anonymous" } } as const;
    const slice = await catalog.list(visitor, {}, { limit: productsOfPage, sort, after, page: null });
    const keys = slice.items.flatMap(({ json }) => {
      const { id, slug } = JSON.parse(json) as { id: string; slug: string };
      return [id, slug];
    });
    // One that was archived since the listing was read is none to keep warm.
    await Promise.allSettled(keys.map((key) => catalog.get(visitor, key)));
    const next = { after: slice.next, pages: pages + 1, products: products + slice.items.length };
    const isLast = slice.next === null || next.pages === pagesMax;
    return {
      cursor: next,
      done: next.pages,
      total: isLast ? next.pages : pagesMax,
      isLast,
      result: { pages: next.pages, products: next.products },
    };
  },
});
