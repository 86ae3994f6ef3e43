/**
 * Orders that each meet a failure, all in one world at once: what becomes of them, in the words of docs/failures.md.
 * A fault strikes the calls of its own order only, which is known by the ids that a call carries.
 */
import type { Env } from "../../src/env.ts";
import { isRetryable } from "../../src/modules/attention/attention.model.ts";
import type { Actor } from "../../src/shared/access.ts";
import type { Context } from "../../src/shared/context.ts";
import type { AttentionId, OrderId } from "../../src/shared/ids.ts";
import { type Caller, callerOf } from "../fixtures/orders.ts";
import { bindings, orderOf, productWithStock, services } from "../fixtures/shop.ts";
import { intentOf, stub } from "../fixtures/stripe.ts";
import { type Ending, endingOf, isOver, openItems } from "./endings.ts";
import { type BindingCall, valuesIn } from "./intercepted.ts";
import { createWorld, type World } from "./world.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** When a fault strikes: before the call has its effect, after it, or while it hangs and has its effect too late. */
export type When = "before" | "after" | "hangs";

export interface Fault {
  readonly when: When;
  readonly times: number;
  readonly strikes: (call: BindingCall) => boolean;
}

export interface Way {
  readonly provider?: string;
  readonly method?: string;
  readonly country?: string;
  /** The customer cancels as soon as the order has this status. */
  readonly cancelAt?: "pending" | "fulfilling";
  readonly fault?: Fault;
  /** What happens outside, some seconds later. */
  readonly later?: (orderId: OrderId, world: World) => Promise<unknown>;
}

/** What became of an order by itself, and, where that needs a person, after they have had it tried again. */
export interface Course {
  readonly byItself: Ending;
  readonly onRetry: Ending | null;
  /** It is neither over nor staff's: it must never be so. */
  readonly isSilent: boolean;
  readonly strikes: number;
}

/**
 * The caretaker's rounds, fewer than there are; from five minutes on each looks at everything. After 23 hours what was
 * tried till then is given up; the last look at the provider's books comes well after that.
 */
const rounds = [
  ...[10, 30, 60, 120].map((s) => s * second),
  ...[5, 16, 17].map((m) => m * minute),
  ...[6, 22.9, 23.2, 23.5, 23.95].map((h) => h * hour),
];

interface Cell {
  readonly way: Way;
  readonly id: OrderId;
  readonly sku: string;
  readonly buyer: Caller;
  left: number;
  strikes: number;
}

const hookUrl = "https://hooks.example.com/";

let isSubscribed = false;

/** Somebody has everything told; how it is sent is webhooks' own matter. */
async function subscribe(): Promise<void> {
  if (isSubscribed) return;
  isSubscribed = true;
  const { actor } = await callerOf("manager");
  const { rooms, runAs } = services();
  const events = ["order.*", "payment.*", "shipment.*", "attention.*"];
  await runAs(
    "test",
    (ctx) => rooms.webhooks.endpoints.create(ctx, { url: hookUrl, events, description: "" }),
    { actor },
  );
}

/** The ids that a call carries: bound, as an object's name, or as that of a saga. */
function idsIn(call: BindingCall): string[] {
  const named = valuesIn(call).map((one) => (typeof one === "object" && one && "id" in one ? one.id : one));
  return named.filter((value) => typeof value === "string" && /^(ord|pay|shp|ref)_/.test(value)) as string[];
}

class Matrix {
  readonly world: World;
  readonly cells: Cell[] = [];
  readonly #byId = new Map<string, Cell>();
  #isHealed = false;

  constructor(settings: Partial<Env>) {
    this.world = createWorld(settings, (call, proceed) => this.#around(call, proceed));
  }

  /** Whose call it is; other ids that come along are its order's too. */
  #cellOf(call: BindingCall): Cell | undefined {
    const ids = idsIn(call);
    const cell = ids.map((id) => this.#byId.get(id)).find((one) => one);
    if (cell) for (const id of ids) if (!this.#byId.has(id)) this.#byId.set(id, cell);
    return cell;
  }

  async #around(call: BindingCall, proceed: () => Promise<unknown>): Promise<unknown> {
    const cell = this.#cellOf(call);
    const fault = cell?.way.fault;
    if (!fault || this.#isHealed || cell.left <= 0 || !fault.strikes(call)) return proceed();
    cell.left--;
    cell.strikes++;
    if (fault.when === "before") throw new Error("planted: it was never made");
    if (fault.when === "hangs") await this.world.hold(35 * second);
    const result = await proceed();
    if (fault.when === "after") throw new Error("planted: its answer was lost");
    return result;
  }

  #as = <T>(actor: Actor, work: (ctx: Context) => Promise<T>): Promise<T> =>
    this.world.wharf.runAs("test", work, { actor });

  async place(way: Way): Promise<void> {
    const { method = "pm_ok", country = "GB", provider = "sandbox", fault } = way;
    const [buyer, { sku }] = await Promise.all([callerOf(), productWithStock(10)]);
    const body = orderOf(sku, { quantity: 2, method, country, provider });
    const order = await this.#as(buyer.actor, (ctx) => this.world.wharf.rooms.orders.place(ctx, body));
    const cell: Cell = { way, id: order.id, sku, buyer, left: fault?.times ?? 0, strikes: 0 };
    this.cells.push(cell);
    for (const id of [order.id, order.payment.id]) this.#byId.set(id, cell);
    if (way.cancelAt === "pending") await this.#cancel(cell);
  }

  #cancel = ({ id, buyer }: Cell) =>
    this.#as(buyer.actor, (ctx) => this.world.wharf.rooms.orders.cancel(ctx, id, undefined));

  /** Cancels what is to be cancelled once a carrier has it, and before it leaves. */
  async cancelBooked(): Promise<void> {
    let waiting = this.cells.filter(({ way }) => way.cancelAt === "fulfilling");
    for (let round = 0; waiting.length > 0 && round < 20; round++) {
      await this.world.run(500);
      const { rooms, runAs } = this.world.wharf;
      const booked = await runAs("test", async (ctx) => {
        const orders = await Promise.all(waiting.map(({ id }) => rooms.orders.find(ctx, id)));
        return orders.filter(({ status }) => status === "fulfilling").map(({ id }) => id);
      });
      for (const cell of waiting) if (booked.includes(cell.id)) await this.#cancel(cell);
      waiting = waiting.filter(({ id }) => !booked.includes(id));
    }
    if (waiting.length > 0) throw new Error(`never booked: ${JSON.stringify(waiting.map(({ way }) => way))}`);
  }

  /** Lets time pass until each order is over, for a day at most; gives those that are not. */
  async settle(cells: readonly Cell[]): Promise<Cell[]> {
    const { world } = this;
    const from = world.now();
    await world.run(6 * second);
    let open = [...cells];
    for (const round of rounds) {
      const over = await Promise.all(open.map((cell) => this.#isOver(cell)));
      open = open.filter((_, i) => !over[i]);
      if (open.length === 0) break;
      await world.run(Math.max(0, from + round - world.now()));
      await world.tend(round >= 5 * minute);
      await world.run(4 * second);
    }
    return open;
  }

  #isOver = async ({ id }: Cell): Promise<boolean> =>
    this.world.engine.instances.get(id)?.status !== "running" && isOver(id, this.world.now());

  /** Ends all faults, and has staff try again what they were asked about. */
  async retry(cells: readonly Cell[]): Promise<void> {
    this.#isHealed = true;
    await bindings.DB.prepare("UPDATE sandbox_operations SET code = NULL").run();
    for (const { way, id } of cells)
      if (way.provider === "stripe") await stub(`heal/${(await intentOf(id)).id}`);
    const { actor } = await callerOf("manager");
    const { attention } = this.world.wharf.rooms;
    for (const { id } of cells)
      for (const item of await openItems(id))
        if (isRetryable(item)) await this.#as(actor, (ctx) => attention.retry(ctx, item.id as AttentionId));
  }

  endings = (cells: readonly Cell[]): Promise<Ending[]> =>
    Promise.all(
      cells.map(({ id, sku, buyer, way }) =>
        endingOf({ id, sku, mailTo: `${buyer.id}@example.com`, provider: way.provider ?? "sandbox" }),
      ),
    );
}

/** Sends an order on each of the ways, and gives the course that each of them took. */
export async function play(ways: readonly Way[], settings: Partial<Env> = {}): Promise<Course[]> {
  await subscribe();
  const matrix = new Matrix(settings);
  for (const way of ways) await matrix.place(way);
  await matrix.cancelBooked();
  await matrix.world.run(8 * second);
  for (const { way, id } of matrix.cells) await way.later?.(id, matrix.world);
  const left = await matrix.settle(matrix.cells);
  const first = await matrix.endings(matrix.cells);
  const asked = matrix.cells.filter((_, i) => isAsked(first[i]));
  await matrix.retry(asked);
  const open = [...left.filter((cell) => !asked.includes(cell)), ...(await matrix.settle(asked))];
  const then = await matrix.endings(asked);
  return matrix.cells.map((cell, i) => {
    const ending = then[asked.indexOf(cell)] ?? null;
    const last = ending ?? first[i];
    const isSilent = open.includes(cell) && !isAsked(last);
    return { byItself: first[i] as Ending, onRetry: ending, isSilent, strikes: cell.strikes };
  });
}

/** True where staff have something to try again. */
const isAsked = (ending: Ending | undefined): boolean => /_failed|_stuck/.test(ending?.staff ?? "");
