/** The last section of docs/storage.md: each operation's statements, as they were seen, in short. */
import { type Asked, planOf } from "../fixtures/watching.ts";
import { exceptionOf, plain } from "./judge.ts";

const heading = "## D1, by operation\n";
const sqlLengthMax = 150;

interface Seen {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly asked: readonly Asked[];
}

/** What goes along with much and says nothing about the one operation. */
const common: readonly { readonly of: RegExp; readonly name: string }[] = [
  { of: /^SELECT CASE WHEN EXISTS \(SELECT 1 FROM (sessions|api_keys) /, name: "the standing condition" },
  { of: /^insert into "?audit_log/i, name: "an audit row" },
  { of: /^insert into "?outbox/i, name: "an event" },
  { of: /^insert into "?idempotency_keys/i, name: "the answer under its key" },
];

/** Without quotes, and with dots for the columns of a SELECT or INSERT. */
function inShort(sql: string): string {
  const text = plain(sql)
    .replaceAll('"', "")
    .replace(/^(insert (or \w+ )?into \w+) \(.*$/i, "$1 …");
  if (!/^select /i.test(text)) return cut(text);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    depth += text[i] === "(" ? 1 : text[i] === ")" ? -1 : 0;
    if (depth === 0 && / from /i.test(text.slice(i, i + 6))) return cut(`select …${text.slice(i)}`);
  }
  return cut(text);
}

const cut = (text: string): string => (text.length > sqlLengthMax ? `${text.slice(0, sqlLengthMax)}…` : text);

/** The steps that go to a table: others only pass rows on. */
const accesses = (plan: readonly string[]): string =>
  [...new Set(plan.filter((step) => /^(SEARCH|SCAN) (?!CONSTANT|\()|TEMP B-TREE/.test(step)))]
    .map((step) =>
      step.replace(/ USING (COVERING )?INDEX /, " by ").replace(" USING INTEGER PRIMARY KEY", " by rowid"),
    )
    .join("; ");

/** Counts differ a little from run to run: by what they stay under. */
const rowsUnder = (rows: number): string => `< ${[1, 8, 60, 250].find((bound) => rows < bound) ?? "10,000"}`;

async function linesOf(asked: readonly Asked[]): Promise<string[]> {
  const lines = await Promise.all(
    asked.map(async (one) => {
      const name = common.find(({ of }) => of.test(plain(one.sql)))?.name;
      if (name) return name;
      const how = accesses(await planOf(one));
      return `${inShort(one.sql)}\n    ${[...(how ? [how] : []), exceptionOf(one.sql)?.why ?? `rows ${rowsUnder(one.rowsRead)}`].join(" · ")}`;
    }),
  );
  return [...new Set(lines)];
}

/** The section's text below its heading. */
export async function listingOf(seen: readonly Seen[]): Promise<string> {
  const parts: string[] = [];
  for (const { id, method, path, asked } of seen) {
    const lines = await linesOf(asked);
    parts.push([`${method} ${path}  (${id})`, ...lines.map((line) => `  ${line}`)].join("\n"));
  }
  return parts.join("\n\n");
}

/** The page with its last section made anew. */
export const withListing = (page: string, listing: string): string => {
  const [written = ""] = page.split(`\n${heading}`);
  return `${written}
${heading}
Made by \`npm run storage\` from a run of every operation on a full shop, and held against one by \`npm run check\`. For each statement the ways it takes to its tables and a bound of the rows read; \`bm25\` and what FTS5 reads within its index are not among them. Statements that come more than once are listed once.

\`\`\`text
${listing}
\`\`\`
`;
};
