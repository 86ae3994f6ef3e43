/** `orders.export`: all orders of a time, oldest first, as CSV or NDJSON. */
import { z } from "zod";
import { type Order, type OrdersService, orderStatuses, presentOrder } from "#modules/orders";
import { isoTime } from "#shared/clock.ts";
import { idBound } from "#shared/ids.ts";
import { type Cell, csvLine } from "../csv.model.ts";
import type { JobType } from "../job.port.ts";

const params = z.strictObject({
  format: z.enum(["csv", "ndjson"]).default("csv"),
  status: z.enum(orderStatuses).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
type Params = z.output<typeof params>;

/** Orders come in the order of their ids, which is that of time: those behind `after` are still to come. */
interface Cursor {
  readonly after: string;
  /** Fixed by the first piece: what is ordered later is not in it. */
  readonly before: string;
  readonly seen: number;
  readonly total: number;
  readonly orders: number;
}

const ordersOfPiece = 1_000;

/** The columns of the CSV; amounts in minor units. */
const columns: Readonly<Record<string, (order: Order) => Cell>> = {
  number: (order) => order.number,
  id: (order) => order.id,
  createdAt: (order) => isoTime(order.createdAt),
  updatedAt: (order) => isoTime(order.updatedAt),
  status: (order) => order.status,
  userId: (order) => order.userId,
  currency: (order) => order.total.currency,
  totalAmount: (order) => order.total.amount,
  units: (order) => order.items.reduce((sum, { quantity }) => sum + quantity, 0),
  items: (order) => order.items.map(({ sku, quantity }) => `${sku} x ${quantity}`).join("; "),
  paymentStatus: (order) => order.payment.status,
  shipmentStatus: (order) => order.shipment?.status ?? null,
  cancellationReason: (order) => order.cancellation?.reason ?? null,
  name: (order) => order.shippingAddress.name,
  line1: (order) => order.shippingAddress.line1,
  line2: (order) => order.shippingAddress.line2 ?? null,
  postalCode: (order) => order.shippingAddress.postalCode,
  city: (order) => order.shippingAddress.city,
  country: (order) => order.shippingAddress.country,
  customerNote: (order) => order.customerNote,
};

const formats: Readonly<
  Record<Params["format"], { contentType: string; head: string; line: (order: Order) => string }>
> = {
  csv: {
    contentType: "text/csv; charset=UTF-8; header=present",
    head: csvLine(Object.keys(columns)),
    line: (order) => csvLine(Object.values(columns).map((cell) => cell(order))),
  },
  ndjson: {
    contentType: "application/x-ndjson",
    head: "",
    line: (order) => `${JSON.stringify(presentOrder(order))}\n`,
  },
};

export const createOrdersExport = (orders: OrdersService): JobType<Params, Cursor> => ({
  type: "orders.export",
  params,
  permission: "orders:read-all",

  async step(ctx, _, { params: { format, status, from, to }, cursor }) {
    const begin = async (): Promise<Cursor> => {
      const now = ctx.clock.now();
      const after = idBound("ord", from === undefined ? 0 : Date.parse(from));
      const before = idBound("ord", Math.min(to === undefined ? now + 1 : Date.parse(to), now + 1));
      const total = await orders.count(ctx, { after, before });
      return { after, before, seen: 0, total, orders: 0 };
    };
    const at = cursor ?? (await begin());
    const page = await orders.scan(ctx, at, ordersOfPiece);
    const wanted = page.filter((order) => status === undefined || order.status === status);
    const { head, line } = formats[format];
    const next: Cursor = {
      ...at,
      after: page.at(-1)?.id ?? at.after,
      seen: at.seen + page.length,
      orders: at.orders + wanted.length,
    };
    return {
      cursor: next,
      done: next.seen,
      total: Math.max(next.total, next.seen),
      isLast: page.length < ordersOfPiece,
      result: { orders: next.orders },
      part: (cursor ? "" : head) + wanted.map(line).join(""),
    };
  },

  output: ({ format }) => ({ contentType: formats[format].contentType, fileName: `orders.${format}` }),
});
