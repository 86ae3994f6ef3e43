/** A database as SQL text, and back: what `npm run backup` writes of a local one, and `npm run restore` reads of any. */

/** Follows from the products, and is made anew by its migration: a virtual table can be neither exported nor copied. */
export const searchMigration = "0014_search.sql";
export const searchTable = "product_search";
const derived = /^(product_search(_\w+)?|product_docs|search_(spellings|words|vocabulary))$/;

/** D1 takes statements of 100 KB; of a longer row the texts come in pieces. */
const statementBytesMax = 90_000;
const pieceLength = 20_000;
const rowsOfPage = 500;

type Value = string | number | null | readonly number[] | ArrayBuffer;

const named = (name: string) => `"${name.replaceAll('"', '""')}"`;
const bytesOf = (text: string) => Buffer.byteLength(text);
const hexOf = (bytes: readonly number[] | ArrayBuffer | Buffer) =>
  Buffer.from(bytes as ArrayBuffer).toString("hex");

/** A value as SQLite reads it. */
export function literal(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `${Math.sign(value)}e999`;
  if (typeof value !== "string") return `x'${hexOf(value)}'`;
  // SQL text ends at a zero byte.
  if (value.includes("\0")) return `CAST(x'${hexOf(Buffer.from(value))}' AS TEXT)`;
  return `'${value.replaceAll("'", "''")}'`;
}

/** In pieces, none of which parts a character. */
const piecesOf = (text: string): readonly string[] =>
  text.match(new RegExp(`.{1,${pieceLength}}`, "gsu")) ?? [];

/** The statements that write a row; its first column is the rowid. */
function* insertsOf(table: string, columns: readonly string[], row: readonly Value[]): Generator<string> {
  const insert = (values: readonly Value[]) =>
    `INSERT INTO ${named(table)} (${columns.map(named)}) VALUES (${values.map(literal)});`;
  const whole = insert(row);
  if (bytesOf(whole) <= statementBytesMax) return yield whole;
  const isLong = (value: Value | undefined) => typeof value === "string" && value.length > 1_000;
  yield insert(row.map((value) => (isLong(value) ? "" : value)));
  for (const [i, column] of columns.entries()) {
    if (!isLong(row[i])) continue;
    for (const piece of piecesOf(row[i] as string))
      yield `UPDATE ${named(table)} SET ${named(column)} = ${named(column)} || ${literal(piece)} WHERE rowid = ${row[0]};`;
  }
}

interface Thing {
  readonly type: string;
  readonly name: string;
  readonly table: string;
  readonly sql: string;
}

const ofItself = /^(sqlite_|_cf_)/;

async function thingsOf(db: D1Database): Promise<Thing[]> {
  const { results } = await db
    .prepare(
      "SELECT type, name, tbl_name AS 'table', sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid",
    )
    .all<Thing>();
  return results.filter(({ table }) => !ofItself.test(table));
}

/** Every table that is not derived, then their indexes; a text for each statement. */
export async function* dump(db: D1Database): AsyncGenerator<string> {
  const things = (await thingsOf(db)).filter(({ table }) => !derived.test(table));
  for (const { name, sql } of things.filter(({ type }) => type === "table")) {
    yield `${sql};`;
    const { results: described } = await db
      .prepare("SELECT name FROM pragma_table_info(?)")
      .bind(name)
      .all<{ name: string }>();
    const columns = described.map((column) => column.name);
    const page = db.prepare(
      `SELECT rowid, ${columns.map(named)} FROM ${named(name)} WHERE rowid > ? ORDER BY rowid LIMIT ${rowsOfPage}`,
    );
    for (let after = Number.MIN_SAFE_INTEGER, isLast = false; !isLast; ) {
      const rows = await page.bind(after).raw<[number, ...Value[]]>();
      for (const row of rows) yield* insertsOf(name, ["rowid", ...columns], row);
      after = rows.at(-1)?.[0] ?? after;
      isLast = rows.length < rowsOfPage;
    }
  }
  for (const { sql } of things.filter(({ type }) => type !== "table")) yield `${sql};`;
}

/** The names of the tables that there are, but for SQLite's and D1's own. */
export const tablesOf = async (db: D1Database): Promise<string[]> =>
  (await thingsOf(db)).filter(({ type }) => type === "table").map(({ name }) => name);

/** What empties a database of these tables; the shadows of the virtual one go with it. */
export const dropsOf = (tables: readonly string[]): string[] =>
  [...tables]
    .filter((name) => !name.startsWith(`${searchTable}_`))
    .sort((a, b) => Number(b === searchTable) - Number(a === searchTable))
    .map((name) => `DROP TABLE IF EXISTS ${named(name)};`);

/** SQL text by its statements: semicolons within texts, names and comments end none. */
export function statementsOf(sql: string): string[] {
  const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|[^'"`;/-]+|[\s\S]/g;
  const statements: string[] = [];
  let text = "";
  for (const [part] of sql.matchAll(token)) {
    if (part === ";") {
      statements.push(text.trim());
      text = "";
    } else if (!/^(--|\/\*)/.test(part)) text += part;
  }
  return [...statements, text.trim()].filter((statement) => statement !== "");
}
