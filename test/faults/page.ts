/** Tables of the documentation as the tests read them, those of docs/failures.md first of all. */
import text from "../../docs/failures.md?raw";
import { accounts, type Ending } from "./endings.ts";

export type Row = Readonly<Record<string, string>>;

const cellsOf = (line: string): string[] =>
  line
    .replaceAll("`", "")
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The table below a heading, a record a row. */
export const tableOf = (heading: string): Row[] => tableIn(text, heading);

/** The same of any page. */
export function tableIn(page: string, heading: string): Row[] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [body = ""] = section.split("\n## ");
  const [head = "", , ...lines] = body.split("\n").filter((line) => line.startsWith("|"));
  const columns = cellsOf(head);
  if (lines.length === 0) throw new Error(`no table below ${heading}`);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, i) => [columns[i], cell])));
}

const sorted = (list: string) => list.split(", ").toSorted().join(", ");

const endings = new Map(
  tableOf("The endings").map(({ ending = "", ...row }) => {
    const told = Object.values(row);
    const of = accounts.map((account, i) => [account, account === "stock" ? told[i] : sorted(told[i] ?? "")]);
    return [ending, Object.fromEntries(of) as Ending];
  }),
);

/** What a cell says: an ending, and one that comes after it where staff are asked. */
export function courseOf(cell: string): { byItself: Ending; onRetry: Ending | null } {
  const [first = "", then] = cell.split(", then ");
  const find = (name: string) => {
    const ending = endings.get(name);
    if (!ending) throw new Error(`no ending is called '${name}'`);
    return ending;
  };
  return { byItself: find(first), onRetry: then === undefined ? null : find(then) };
}
