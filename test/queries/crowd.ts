/** A shop that has been open for long: every table full of what others did and what is over. */
import { bindings } from "../fixtures/shop.ts";

/** So many rows a table has afterwards, so that reading all of it can't be overlooked. */
const rowsMin = 2_000;

/** What makes a row somebody else's. */
const identifying =
  /^(.*_)?(id|sku|slug|email|hash|number|subject|key|caller|actor|created_by|day|to|network)$/;

/** Of these the shop has as many as it ever has: read models' generations, orders' states, and the index, which is filled by its own. */
const asTheyAre =
  /^(projections|order_states|product_docs|product_search.*|search_.*|webhook_endpoints|d1_.*|_cf.*|sqlite_.*)$/;

/** What is long over, where its own row may still be open. */
const over: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  orders: { status: "'completed'", payment_status: "'captured'", shipment_status: "'delivered'" },
  order_history: { status: "'completed'" },
  payments: { check_at: "NULL", status: "'captured'" },
  outbox: { consumed_at: "created_at", dead_at: "NULL" },
  dead_letters: { replayed_at: "created_at" },
  jobs: { finished_at: "updated_at", status: "'succeeded'" },
  webhook_deliveries: { status: "'delivered'", lease_until: "0", next_attempt_at: "NULL" },
  inbound_events: { outcome: "'processed'", processed_at: "received_at" },
  alerts: { resolved_at: "raised_at" },
  needs_attention: { status: "'resolved'" },
  totp_secrets: { activated_at: "created_at" },
};

/** Of these, one owner has many: what makes a row another one of theirs. */
const theirs: Readonly<Record<string, RegExp>> = {
  orders: /^(id|number)$/,
  order_history: /^(id|number)$/,
  sessions: /^id$/,
  stock_movements: /^id$/,
  webhook_deliveries: /^(id|event_id)$/,
  audit_log: /^id$/,
  jobs: /^id$/,
  refunds: /^(id|external_id)$/,
};
const ownRows = 100;

/** What hardly any test makes, though shops have it. */
const seeds = [
  "INSERT OR IGNORE INTO alerts VALUES ('alr_test', 'availability', 1, NULL)",
  "INSERT OR IGNORE INTO inbox VALUES ('test', 'evt_test', 1)",
  "INSERT OR IGNORE INTO webhook_attempts VALUES ('msg_test', 1, 1, 1, 200, NULL, NULL)",
];

interface Column {
  readonly name: string;
  readonly type: string;
}

const read = async <T>(query: string) => (await bindings.DB.prepare(query).all<T>()).results;

/** Copies each row of a table so many times; a copy has other values in the columns that are `distinct`: the row's, a mark and a number. */
async function copy(table: string, times: number, distinct: RegExp, mark: string): Promise<void> {
  const columns = await read<Column>(`SELECT name, lower(type) AS type FROM pragma_table_info('${table}')`);
  const copied = columns.filter(({ name }) => name !== "seq");
  const values = copied.map(({ name, type }) => {
    if (over[table]?.[name]) return over[table][name];
    return type === "text" && distinct.test(name) ? `"${name}" || '${mark}' || n.i` : `"${name}"`;
  });
  await bindings.DB.prepare(
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${times})
    INSERT INTO "${table}" (${copied.map(({ name }) => `"${name}"`)}) SELECT ${values} FROM n CROSS JOIN "${table}"`,
  ).run();
}

/** Fills every table with copies of its rows; gives the tables that have none to copy. */
export async function crowd(): Promise<string[]> {
  for (const seed of seeds) await bindings.DB.prepare(seed).run();
  const tables = await read<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'");
  const empty: string[] = [];
  for (const { name } of tables.filter(({ name: table }) => !asTheyAre.test(table))) {
    if (theirs[name]) await copy(name, ownRows, theirs[name], "+");
    const [{ rows } = { rows: 0 }] = await read<{ rows: number }>(`SELECT count(*) AS rows FROM "${name}"`);
    if (rows === 0) empty.push(name);
    else await copy(name, Math.ceil(rowsMin / rows), identifying, "~");
  }
  return empty;
}
