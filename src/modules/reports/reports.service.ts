/** Reading the reports: who may, over which time, and how far behind the answer is. */
import { selectLogEnd } from "#modules/orders";
import { may, requirePermission, requireUserId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { forbidden } from "#shared/errors.ts";
import type { UserId } from "#shared/ids.ts";
import { selectBestSellers } from "./best-sellers.repository.ts";
import { listOrderHistory } from "./order-history.repository.ts";
import { boundsOf, daysOf, type Grouping, periodsOf, rangeOf } from "./periods.model.ts";
import { selectLive } from "./projections.repository.ts";
import { type DaySales, type HistoryRow, type SkuSales, withEmptyPeriods } from "./reports.model.ts";
import { selectSales } from "./sales.repository.ts";

/** Days or times, as the caller wrote them. */
interface Asked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a read model says. */
export interface Report<T> {
  readonly data: T;
  /** Events of orders that are not in it yet. */
  readonly lag: number;
}

export interface ReportsService {
  /** A row for each period and currency, also where nothing was sold. */
  sales(ctx: Context, asked: Asked & { groupBy: Grouping }): Promise<Report<DaySales[]>>;
  bestSellers(ctx: Context, asked: Asked & { limit: number }): Promise<Report<Omit<SkuSales, "day">[]>>;
  /** The caller's own orders; for staff everybody's, unless they ask for one customer's. */
  orderHistory(
    ctx: Context,
    asked: Asked & { userId?: UserId | undefined; status?: string | undefined },
    page: PageRequest,
  ): Promise<Report<Slice<HistoryRow>>>;
}

const lagOf = (live: readonly { position: number }[], end: readonly { seq: number | null }[]): number =>
  Math.max(0, (end[0]?.seq ?? 0) - (live[0]?.position ?? 0));

export const createReportsService = (): ReportsService => ({
  async sales(ctx, { groupBy, ...asked }) {
    requirePermission(ctx.actor, "reports:read");
    const range = rangeOf(asked, ctx.clock.now());
    const { first, last } = daysOf(range);
    const [rows, live, end] = await ctx.db.batch([
      selectSales(ctx.db, first, last, groupBy),
      selectLive(ctx.db, "sales"),
      selectLogEnd(ctx.db),
    ]);
    const data = withEmptyPeriods(rows, periodsOf(range, groupBy), ctx.store.currency);
    return { data, lag: lagOf(live, end) };
  },

  async bestSellers(ctx, { limit, ...asked }) {
    requirePermission(ctx.actor, "reports:read");
    const { first, last } = daysOf(rangeOf(asked, ctx.clock.now()));
    const [data, live, end] = await ctx.db.batch([
      selectBestSellers(ctx.db, first, last, limit),
      selectLive(ctx.db, "best-sellers"),
      selectLogEnd(ctx.db),
    ]);
    return { data, lag: lagOf(live, end) };
  },

  async orderHistory(ctx, { userId, status, ...asked }, page) {
    const self = requireUserId(ctx.actor);
    const readsAll = may(ctx.actor, "orders:read-all");
    if (userId !== undefined && userId !== self && !readsAll) throw forbidden();
    const filter = { userId: userId ?? (readsAll ? undefined : self), status, placed: boundsOf(asked) };
    const [data, [live, end]] = await Promise.all([
      listOrderHistory(ctx.db, filter, page),
      ctx.db.batch([selectLive(ctx.db, "order-history"), selectLogEnd(ctx.db)]),
    ]);
    return { data, lag: lagOf(live, end) };
  },
});
