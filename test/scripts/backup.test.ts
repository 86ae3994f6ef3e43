/** Backup and restore of a deployed database, on a wrangler that only writes down what it is asked for. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { databaseOf, remoteShelf } from "../../scripts/local/shelf.ts";

const folder = mkdtempSync(join(tmpdir(), "wharf-wrangler-"));
const [program, log] = [join(folder, "wrangler"), join(folder, "log")];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A wrangler that fails where its arguments have this in them. */
function wranglerThatFails(at = "never") {
  writeFileSync(
    program,
    `#!/bin/sh
echo "$*" >> ${log}
case "$*" in
  *"${at}"*) exit 1 ;;
  *time-travel*) echo '{"bookmark":"0000-1"}' ;;
  *sqlite_master*) echo '[{"results":[{"name":"users"},{"name":"_cf_KV"},{"name":"product_search"}]}]' ;;
esac
`,
  );
  chmodSync(program, 0o755);
}
const asked = () =>
  readFileSync(log, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.replace(/\S*\/migrations\//, ""));

beforeEach(() => {
  writeFileSync(log, "");
  vi.stubEnv("WRANGLER", program);
});

describe("a deployed database", () => {
  it("is exported without the index of searches, which is made again", async () => {
    wranglerThatFails();
    await remoteShelf("DB").take("shop.sql");
    expect(asked()).toEqual([
      "d1 execute DB --remote --yes --command DROP TABLE IF EXISTS product_search",
      "d1 export DB --remote --skip-confirmation --output shop.sql",
      "d1 execute DB --remote --yes --file 0014_search.sql",
    ]);
  });

  it("has its index again where the export failed", async () => {
    wranglerThatFails("d1 export");
    await expect(remoteShelf("DB").take("shop.sql")).rejects.toThrow("The export failed");
    expect(asked().at(-1)).toBe("d1 execute DB --remote --yes --file 0014_search.sql");
  });

  it("is not exported where the index could not be dropped: such a try may leave it hanging", async () => {
    wranglerThatFails("DROP TABLE");
    await expect(remoteShelf("DB").take("shop.sql")).rejects.toThrow("Dropping the index of searches failed");
    expect(asked().join("\n")).not.toContain("export");
  });

  it("is filled, indexed and migrated, in this order", async () => {
    wranglerThatFails();
    const shelf = remoteShelf("DB_TEA");
    expect(await shelf.tables()).toEqual(["users", "product_search"]);
    expect(shelf.bookmark()).toBe("0000-1");
    writeFileSync(log, "");
    await shelf.empty(["users", "product_search"]);
    await shelf.fill("shop.sql");
    expect(asked()).toEqual([
      'd1 execute DB_TEA --remote --yes --command DROP TABLE IF EXISTS "product_search"; DROP TABLE IF EXISTS "users";',
      "d1 execute DB_TEA --remote --yes --file shop.sql",
      "d1 execute DB_TEA --remote --yes --file 0014_search.sql",
      "d1 migrations apply DB_TEA --remote",
    ]);
  });
});

it("a store that is not there has no database", () => {
  expect(databaseOf("main")).toBe("DB");
  expect(() => databaseOf("tea")).toThrow("wrangler.toml has no store tea");
});
