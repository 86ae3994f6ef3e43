/**
 * A shop of any size in a few statements: products with variants, stock and their place in the index; customers; orders
 * with their events, payments, parcels and what read models have of them. Every row is as the use cases leave it.
 */

/** What is made, both ends by number from 1; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Size {
  readonly products: number;
  readonly orders: number;
}

/** One made a minute; the last one long before anything that a run makes itself. */
const lastAt = Date.UTC(2026, 9, 1);
const stepMs = 60_000;
const ordersOfUser = 20;

export const usersOf = ({ orders }: Size): number => Math.max(1, Math.ceil(orders / ordersOfUser));

const hexOf = (number: number, digits: number) => number.toString(16).padStart(digits, "0");
/** The id of the so-manieth of so many, a UUIDv7 of its moment. */
function idOf(prefix: string, n: number, count: number): string {
  const at = lastAt - (count - n) * stepMs;
  const high = hexOf(Math.floor(at / 65_536), 8);
  return `${prefix}_${high}-${hexOf(at % 65_536, 4)}-7000-8000-${hexOf(n, 12)}`;
}
export const productId = (n: number, { products }: Size): string => idOf("prd", n, products);
export const orderId = (n: number, { orders }: Size): string => idOf("ord", n, orders);
export const userId = (n: number, size: Size): string => idOf("usr", n, usersOf(size));
export const slugOf = (n: number): string => `bulk-${n}`;
export const skuOf = (n: number): string => `BULK-${n}`;

const sqlAt = (n: string, count: number) => `(${lastAt} - (${count} - ${n}) * ${stepMs})`;
const sqlId = (prefix: string, n: string, count: number) => {
  const at = sqlAt(n, count);
  return `printf('${prefix}_%08x-%04x-7000-8000-%012x', ${at} >> 16, ${at} & 65535, ${n})`;
};

/** A word of three syllables; the lower its number, the more often it is drawn. */
const syllables = "kalomitersanvuripodengartenquzenbelorfamusi";
const sqlWord = (k: string) =>
  [1, 20, 400].map((by) => `substr('${syllables}', (${k} / ${by}) % 20 * 2 + 1, 2)`).join(" || ");
/** The drawing of the word at a place of a product's text: a cube, so that few words make most of every text. */
const sqlDraw = (n: string, place: number) => {
  const drawn = `((${n} * 7919 + ${place} * 104729 + ${n} / 13 * ${place * 31 + 7}) % 200)`;
  return `(${drawn} * ${drawn} * ${drawn} / 1001)`;
};

const materials = ["ceramic", "steel", "oak", "linen", "glass", "copper", "cotton", "bamboo"];
const things = ["mug", "bowl", "lamp", "chair", "kettle", "blanket", "basket", "candle", "mirror", "clock"];
const pick = (list: readonly string[], n: string) =>
  `(CASE ${n} % ${list.length} ${list.map((one, i) => `WHEN ${i} THEN '${one}'`).join(" ")} END)`;

export const categoryOf = (n: number): string => `category ${n % 40}`;
const sqlTitle = (n: string) =>
  `${pick(materials, n)} || ' ' || ${pick(things, `(${n} / 7)`)} || ' ' || ${sqlWord(sqlDraw(n, 0))}`;
const sqlDescription = (n: string) =>
  `'A ' || ${pick(things, `(${n} / 7)`)} || ' of ' || ${Array.from({ length: 10 }, (_, i) => sqlWord(sqlDraw(n, i + 1))).join(` || ' ' || `)} || ', made by hand'`;
const sqlStatus = (n: string) => `(CASE WHEN ${n} % 50 = 0 THEN 'draft' ELSE 'active' END)`;
const sqlPrice = (n: string) => `(500 + ${n} % 9000)`;

const numbers = ({ from, to }: Span) =>
  `WITH RECURSIVE n (i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${to})`;

/** How many units each product has had shipped is not followed: it came in with as many as it has, and what was sold. */
const onHand = 1_000_000;

export function productStatements(span: Span, size: Size): string[] {
  const id = sqlId("prd", "i", size.products);
  const at = sqlAt("i", size.products);
  const all = numbers(span);
  return [
    `${all} INSERT INTO products (id, slug, title, description, status, category, metadata, version, created_at, updated_at)
      SELECT ${id}, 'bulk-' || i, ${sqlTitle("i")}, ${sqlDescription("i")}, ${sqlStatus("i")}, 'category ' || i % 40, '{}', 1, ${at}, ${at} FROM n`,
    `${all} INSERT INTO product_variants (id, product_id, sku, title, price_amount, price_currency, position, available, stock_version)
      SELECT ${sqlId("var", "i", size.products)}, ${id}, 'BULK-' || i, 'One', ${sqlPrice("i")}, 'EUR', 0, ${onHand}, 1 FROM n`,
    `${all} INSERT INTO stock_levels (sku, on_hand, reserved, version, updated_at)
      SELECT 'BULK-' || i, ${onHand}, 0, 1, ${at} FROM n`,
    `${all} INSERT INTO stock_movements (id, sku, kind, delta, reason, order_id, actor, at)
      SELECT 'mov_bulk' || i, 'BULK-' || i, 'adjusted', ${onHand}, 'delivery', NULL, 'system:bulk', ${at} FROM n`,
    `${all} INSERT INTO product_docs (doc, product_id) SELECT (SELECT coalesce(max(doc), 0) FROM product_docs) + 1 + i - ${span.from}, ${id} FROM n`,
    `INSERT INTO product_search (rowid, title, keywords, description, facets)
      SELECT d.doc, p.title, p.category || ' ' || replace(p.slug, '-', ' ') || ' one', p.description,
        's' || lower(hex(p.status)) || ' c' || lower(hex(p.category)) || ' t' || replace(p.title, ' ', ' t')
      FROM product_docs d CROSS JOIN products p ON p.id = d.product_id
      WHERE d.doc > (SELECT max(doc) FROM product_docs) - ${span.to - span.from} ORDER BY d.doc`,
  ];
}

/** The words of the index, once its products are there. */
export const vocabularyStatements = [
  "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('product_search', 'col')",
  "INSERT OR IGNORE INTO search_words SELECT DISTINCT substr(term, 1, 32) FROM search_vocabulary WHERE col <> 'facets'",
  "DROP TABLE search_vocabulary",
  `INSERT OR IGNORE INTO search_spellings
    WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 20)
    SELECT CASE i WHEN 0 THEN word ELSE substr(word, 1, i - 1) || substr(word, i + 1) END, word
    FROM search_words JOIN n ON i <= length(word) WHERE length(word) BETWEEN 3 AND 20 AND word NOT GLOB '*[0-9]*'`,
];

export function userStatements(size: Size): string[] {
  const count = usersOf(size);
  const at = sqlAt("i", count);
  return [
    `${numbers({ from: 1, to: count + 1 })} INSERT INTO users (id, email, name, role, status, version, metadata, created_at, updated_at)
      SELECT ${sqlId("usr", "i", count)}, 'bulk-' || i || '@wharf.test', 'Bulk ' || i, 'customer', 'active', 1, '{}', ${at}, ${at} FROM n`,
  ];
}

const address = `'{"name":"Ada Lovelace","line1":"1 Quay","city":"London","postalCode":"E1","country":"GB"}'`;

/** Completed orders of one line each: paid, sent and delivered an hour after the other. */
export function orderStatements(span: Span, size: Size): string[] {
  const { products, orders } = size;
  const at = sqlAt("i", orders);
  const [id, pay, shp] = ["ord", "pay", "shp"].map((prefix) => sqlId(prefix, "i", orders));
  const user = sqlId("usr", `(i * 31 % ${usersOf(size)} + 1)`, usersOf(size));
  const bought = `(i * 7919 % ${products} + 1)`;
  const quantity = "(1 + i % 3)";
  const total = `(${quantity} * ${sqlPrice(bought)})`;
  const items = `json_array(json_object('sku', 'BULK-' || ${bought}, 'title', ${sqlTitle(bought)} || ', One', 'quantity', ${quantity}, 'unitPrice', ${sqlPrice(bought)}))`;
  const hours = (count: number) => `${at} + ${count * 3_600_000}`;
  const day = `strftime('%Y-%m-%d', ${at} / 1000, 'unixepoch')`;
  const all = numbers(span);
  const event = (version: number, type: string, data: string) =>
    `${all} INSERT INTO order_events (id, order_id, version, type, data, actor, at)
      SELECT 'evt_bulk' || i || '-${version}', ${id}, ${version}, 'order.${type}', ${data}, 'system:bulk', ${hours(version - 1)} FROM n`;
  return [
    `${all} INSERT INTO orders (id, number, user_id, status, items, total_amount, currency, shipping_address, payment_id,
        payment_status, shipment_id, shipment_status, metadata, version, created_at, updated_at)
      SELECT ${id}, 'BULK-' || i, ${user}, 'completed', ${items}, ${total}, 'EUR', ${address}, ${pay}, 'captured', ${shp},
        'delivered', '{}', 4, ${at}, ${hours(3)} FROM n`,
    event(
      1,
      "created",
      `json_object('number', 'BULK-' || i, 'userId', ${user}, 'items', json(${items}), 'total', json_object('amount', ${total}, 'currency', 'EUR'), 'shippingAddress', json(${address}), 'customerNote', NULL, 'metadata', json('{}'), 'paymentId', ${pay})`,
    ),
    event(2, "paid", "'{}'"),
    event(3, "fulfilling", `json_object('shipmentId', ${shp})`),
    event(4, "completed", "'{}'"),
    `${all} INSERT INTO payments (id, order_id, user_id, provider, method, amount, currency, status, captured_amount, refunded_amount, version, created_at, updated_at)
      SELECT ${pay}, ${id}, ${user}, 'sandbox', 'pm_ok', ${total}, 'EUR', 'captured', ${total}, 0, 2, ${at}, ${hours(1)} FROM n`,
    `${all} INSERT INTO shipments (id, order_id, user_id, carrier, status, address, version, created_at, updated_at)
      SELECT ${shp}, ${id}, ${user}, 'sandbox', 'delivered', ${address}, 3, ${hours(2)}, ${hours(3)} FROM n`,
    `${all} INSERT INTO reservations (order_id, sku, quantity, state, created_at, updated_at)
      SELECT ${id}, 'BULK-' || ${bought}, ${quantity}, 'shipped', ${at}, ${hours(2)} FROM n`,
    `${all} INSERT INTO stock_movements (id, sku, kind, delta, reason, order_id, actor, at)
      SELECT 'mov_' || ${id} || '_BULK-' || ${bought}, 'BULK-' || ${bought}, 'shipped', -${quantity}, 'shipped', ${id}, 'system:bulk', ${hours(2)} FROM n`,
    `UPDATE stock_movements SET delta = delta + s.units FROM (
      SELECT sku, sum(quantity) AS units FROM reservations WHERE order_id >= ${sqlId("ord", String(span.from), orders)}
        AND order_id <= ${sqlId("ord", String(span.to - 1), orders)} GROUP BY sku) s
      WHERE stock_movements.id = 'mov_bulk' || substr(s.sku, 6)`,
    `${all} INSERT INTO audit_log (id, actor, action, resource_type, resource_id, changes, request_id, ip, at)
      SELECT 'aud_bulk' || i, ${user}, 'order.place', 'order', ${id}, '{}', 'bulk', NULL, ${at} FROM n`,
    `${all} INSERT INTO order_history (generation, id, number, user_id, status, total_amount, currency, units, placed_at, paid_at, fulfilling_at, completed_at)
      SELECT 1, ${id}, 'BULK-' || i, ${user}, 'completed', ${total}, 'EUR', ${quantity}, ${at}, ${hours(1)}, ${hours(2)}, ${hours(3)} FROM n`,
    `${all} INSERT INTO sales_by_day (generation, day, currency, orders, units, gross, refunds)
      SELECT 1, ${day}, 'EUR', count(*), sum(${quantity}), sum(${total}), 0 FROM n WHERE true GROUP BY 2
      ON CONFLICT (generation, day, currency) DO UPDATE SET orders = orders + excluded.orders, units = units + excluded.units, gross = gross + excluded.gross`,
    `${all} INSERT INTO sales_by_sku (generation, day, sku, currency, title, units, revenue, orders)
      SELECT 1, ${day}, 'BULK-' || ${bought}, 'EUR', ${sqlTitle(bought)} || ', One', ${quantity}, ${total}, 1 FROM n WHERE true
      ON CONFLICT (generation, day, sku, currency) DO UPDATE SET units = units + excluded.units, revenue = revenue + excluded.revenue, orders = orders + 1`,
  ];
}

/** Says of the read models that they are up to the log's end. */
export const projectionStatements = [
  "DELETE FROM projections",
  ...["sales", "best-sellers", "order-history"].map(
    (name) =>
      `INSERT INTO projections (name, generation, status, position, updated_at)
      SELECT '${name}', 1, 'live', max(seq), ${lastAt} FROM order_events`,
  ),
];
