/** What a statement may cost: no table read whole, and few rows for each that it gives or writes. */
import { type Asked, planOf } from "../fixtures/watching.ts";

const rowsFree = 25;
/** The row in its index, the row itself, and what goes along with it. */
const rowsEach = 5;

interface Exception {
  readonly of: RegExp;
  readonly rowsMax: number;
  readonly why: string;
}

/** Statements that may read more, up to a bound that no growth moves. */
const exceptions: readonly Exception[] = [
  {
    of: /^select count\(\*\) from \(select 1 as "one"/i,
    rowsMax: 10_010,
    why: "a numbered page's count ends at 10,000",
  },
  {
    of: /\bproduct_search MATCH\b/,
    rowsMax: 4_500,
    why: "a search reads 500 products at most for each of its words",
  },
  {
    of: /FROM outbox WHERE consumed_at IS NULL AND dead_at IS NULL\)|from "outbox" where \("outbox"\."consumed_at" is null and|^UPDATE outbox SET lease_until/,
    rowsMax: 4_000,
    why: "reads what is open, and of that 500 of a queue where it claims",
  },
  {
    of: /from "webhook_attempts" where "webhook_attempts"\."delivery_id" in/,
    rowsMax: 5_100,
    why: "the last fifty tries of a page's deliveries",
  },
  {
    of: /from "sales_by_(day|sku)"/i,
    rowsMax: 20_000,
    why: "a report adds up the days that it is asked for: a row for each SKU sold on them",
  },
  { of: /FROM webhook_endpoints e WHERE/, rowsMax: 300, why: "there are fifty endpoints at most" },
  { of: /from "?projections"?/i, rowsMax: 50, why: "three read models, with their generations" },
];

export const plain = (sql: string): string => sql.replace(/\s+/g, " ").trim();

const isScan = (tables: ReadonlySet<string>) => (step: string) => {
  const [, name = "", how = ""] = /^SCAN (\w+)(.*)$/.exec(step) ?? [];
  if (how.includes("VIRTUAL TABLE INDEX")) return name === "product_search" && !/:.*[M=]/.test(how);
  return tables.has(name) && !how.includes("USING");
};

/** Why the statement may read more, where it may. */
export const exceptionOf = (sql: string): Exception | undefined =>
  exceptions.find(({ of }) => of.test(plain(sql)));

/** How a statement breaks the rules; empty where it keeps them. `tables` are the schema's. */
export async function faultsOf(asked: Asked, tables: ReadonlySet<string>): Promise<string[]> {
  const { rows, rowsRead, rowsWritten } = asked;
  const sql = plain(asked.sql);
  const exception = exceptionOf(sql);
  const rowsMax = exception?.rowsMax ?? rowsFree + rowsEach * (rows + rowsWritten);
  const plan = await planOf(asked);
  const scans = exception ? [] : plan.filter(isScan(tables));
  const dear = rowsRead > rowsMax ? [`${rowsRead} rows read, ${rows} given, ${rowsWritten} written`] : [];
  return [...scans, ...dear].map((fault) => `${fault}: ${plan.join("; ")} of ${sql}`);
}
