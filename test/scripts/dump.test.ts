/** Backups as text: what is written is read again as it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropsOf, literal, statementsOf } from "../../scripts/local/dump.ts";

describe("SQL text", () => {
  it("is parted at its own semicolons only", () => {
    const sql = `-- one; two
CREATE TABLE \`a;b\` ("c;d" text DEFAULT 'it''s; fine');--> statement-breakpoint
/* three; */ INSERT INTO t VALUES ('--x', '/*', 1 - 2 / 1, "q"";");
UPDATE t SET a = '
;'`;
    expect(statementsOf(sql)).toEqual([
      "CREATE TABLE `a;b` (\"c;d\" text DEFAULT 'it''s; fine')",
      `INSERT INTO t VALUES ('--x', '/*', 1 - 2 / 1, "q"";")`,
      "UPDATE t SET a = '\n;'",
    ]);
  });

  it("keeps every value in one statement, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
        const written = texts.map((text) => `INSERT INTO t VALUES (${literal(text)});`);
        expect(statementsOf(written.join("\n")).map((one) => `${one};`)).toEqual(written);
      }),
    );
  });

  it.each([
    [null, "NULL"],
    [1.5, "1.5"],
    [Number.NEGATIVE_INFINITY, "-1e999"],
    ["it's", "'it''s'"],
    ["a\0b", "CAST(x'610062' AS TEXT)"],
    [[0, 255], "x'00ff'"],
  ])("writes %j as %s", (value, text) => expect(literal(value)).toBe(text));

  it("drops the index first, and its shadows with it", () => {
    expect(dropsOf(["users", "product_search_data", "product_search"])).toEqual([
      'DROP TABLE IF EXISTS "product_search";',
      'DROP TABLE IF EXISTS "users";',
    ]);
  });
});
