/** What a finished chaos run left behind, read through the API. */

import type { presentItem } from "../../src/modules/attention/attention.schemas.ts";
import type { presentJob } from "../../src/modules/jobs/jobs.schemas.ts";
import type { presentOrderEvent } from "../../src/modules/orders/orders.schemas.ts";
import type { presentPayment } from "../../src/modules/payments/payments.schemas.ts";
import type { Order } from "../e2e/support/client.ts";
import { type Acknowledged, type Shop, staff } from "./shopper.ts";

export type StoredEvent = ReturnType<typeof presentOrderEvent>;
export type Payment = ReturnType<typeof presentPayment>;
export type Job = ReturnType<typeof presentJob>;
export type Attention = ReturnType<typeof presentItem>;

export interface LedgerEntry {
  readonly orderId: string;
  readonly kind: "charge" | "refund";
  readonly amount: number;
}

export interface Stock {
  readonly sku: string;
  readonly onHand: number;
  readonly reserved: number;
}

export interface Movement {
  readonly kind: "adjusted" | "shipped" | "returned";
  readonly delta: number;
  readonly orderId: string | null;
}

export interface Outbox {
  readonly pending: number;
  readonly dead: number;
}

export interface Verdict {
  readonly checkedRows: number;
  readonly faults: readonly { readonly kind: string; readonly seq: number | null }[];
  readonly next: number | null;
}

export interface Evidence {
  readonly acknowledged: readonly Acknowledged[];
  /** What each buyer's list shows, all of it. */
  readonly listed: readonly Order[];
  readonly events: ReadonlyMap<string, readonly StoredEvent[]>;
  readonly payments: ReadonlyMap<string, Payment>;
  readonly ledger: ReadonlyMap<string, readonly LedgerEntry[]>;
  /** On hand before the first order, by SKU. */
  readonly onHandBefore: ReadonlyMap<string, number>;
  /** What acknowledged adjustments added since, by SKU. */
  readonly adjusted: ReadonlyMap<string, number>;
  readonly stock: readonly Stock[];
  readonly movements: ReadonlyMap<string, readonly Movement[]>;
  readonly outbox: Outbox;
  readonly jobs: readonly Job[];
  /** What verifying the audit log says, call by call. */
  readonly verdicts: readonly Verdict[];
  /** What waits for a person. */
  readonly attention: readonly Attention[];
  /** Answers of 500 and above, by status and code. */
  readonly failures: ReadonlyMap<string, number>;
}

export const listAll = async (shop: Shop, buyers: readonly string[]): Promise<Order[]> =>
  (await Promise.all(buyers.map((email) => shop.readAll<Order>(email, "/orders")))).flat();

export const readLedger = async (shop: Shop): Promise<Map<string, LedgerEntry[]>> =>
  Map.groupBy(await shop.read<LedgerEntry[]>(staff.manager, "/sandbox/ledger"), ({ orderId }) => orderId);

export async function verifyAuditLog(shop: Shop): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let after: number | null = 0; after !== null; after = verdicts.at(-1)?.next ?? null)
    verdicts.push(await shop.read<Verdict>(staff.admin, `/audit-log/verify?after=${after}`));
  return verdicts;
}

export const readOutbox = (shop: Shop): Promise<Outbox> => shop.read<Outbox>(staff.admin, "/system/outbox");

export const readJobs = (shop: Shop, ids: readonly string[]): Promise<Job[]> =>
  Promise.all(ids.map((id) => shop.read<Job>(staff.manager, `/jobs/${id}`)));

/** The ledger's charges less its refunds: what of an order's money the shop holds. */
export const moneyHeld = (entries: readonly LedgerEntry[] = []): number =>
  entries.reduce((sum, { kind, amount }) => sum + (kind === "charge" ? amount : -amount), 0);

type Known = Pick<Evidence, "acknowledged" | "onHandBefore" | "adjusted">;

export async function collect(
  shop: Shop,
  buyers: readonly string[],
  jobIds: readonly string[],
  known: Known,
): Promise<Evidence> {
  const listed = await listAll(shop, buyers);
  const events = new Map<string, StoredEvent[]>();
  const payments = new Map<string, Payment>();
  for (const { id, payment } of listed) {
    events.set(id, await shop.read(staff.manager, `/orders/${id}/events`));
    payments.set(id, await shop.read(staff.manager, `/payments/${payment.id}`));
  }
  const stock: Stock[] = [];
  const movements = new Map<string, Movement[]>();
  for (const sku of known.onHandBefore.keys()) {
    stock.push(await shop.read(staff.manager, `/inventory/${sku}`));
    movements.set(sku, await shop.readAll(staff.manager, `/inventory/${sku}/movements`));
  }
  const ledger = await readLedger(shop);
  const outbox = await readOutbox(shop);
  const jobs = await readJobs(shop, jobIds);
  const attention = await shop.readAll<Attention>(staff.manager, "/attention?status=open");
  const books = { listed, events, payments, ledger, stock, movements };
  const verdicts = await verifyAuditLog(shop);
  return { ...known, ...books, outbox, jobs, verdicts, attention, failures: shop.failures };
}
