/** `npm run store:add`: what it writes into wrangler.toml, and what it refuses. */
import { describe, expect, it } from "vitest";
import { addStore, type NewStore, readWranglerFile } from "../../scripts/local/stores.ts";

const tea: NewStore = { id: "tea", hosts: ["tea.example", "www.tea.example"], currency: "GBP" };
const wine: NewStore = { id: "wine", hosts: ["wine.example"] };
const shipped = `name = "wharf"

[vars]
ENVIRONMENT = "production"
# Other stores.
STORES = ""

# The script of the API reference.
[assets]
directory = "public"

[[d1_databases]]
binding = "DB"
database_name = "wharf"
migrations_dir = "migrations"

[[kv_namespaces]]
binding = "CACHE"
`;
/** The lines that are new, in their order. */
const added = (before: string, after: string) => {
  const old = before.split("\n");
  return after.split("\n").filter((line) => line !== "" && !old.includes(line));
};

describe("a new store", () => {
  it("has its hosts, its currency and a database of its own, and all else is as it was", () => {
    const after = addStore(shipped, tea);
    expect(added(shipped, after)).toEqual([
      'STORES = "tea=tea.example|www.tea.example"',
      'CURRENCY_TEA = "GBP"',
      'binding = "DB_TEA"',
      'database_name = "wharf-tea"',
    ]);
    expect(after.match(/^\[\[d1_databases\]\]$/gm)).toHaveLength(2);
    expect(after.match(/^STORES =/gm)).toHaveLength(1);
    const kept = shipped.split("\n").filter((line) => !line.startsWith("STORES"));
    expect(kept.filter((line) => !after.split("\n").includes(line))).toEqual([]);
    expect(after).toMatch(/^STORES = .*\nCURRENCY_TEA = .*\n\n# The script/m);
  });

  it("comes behind the others, and leaves them as they are", () => {
    const both = addStore(addStore(shipped, tea), wine);
    expect(both).toContain('STORES = "tea=tea.example|www.tea.example,wine=wine.example"');
    expect(both).toContain('binding = "DB_WINE"');
    expect(both).not.toContain("CURRENCY_WINE");
  });

  it("that is added twice is there once, and gets the hosts and currency that are said last", () => {
    const once = addStore(shipped, tea);
    expect(addStore(once, tea)).toBe(once);
    const changed = addStore(once, { ...tea, hosts: ["tea.example"], currency: "EUR" });
    expect(changed).toContain('STORES = "tea=tea.example"');
    expect(changed).toContain('CURRENCY_TEA = "EUR"');
    expect(changed.match(/DB_TEA/g)).toHaveLength(1);
  });

  it("goes where databases have got their ids, and where no setting is there yet", () => {
    const deployed = shipped.replace(
      'database_name = "wharf"\n',
      'database_name = "wharf"\ndatabase_id = "00000000-0000-4000-8000-000000000000"\n',
    );
    const after = addStore(deployed.replace(/^STORES.*\n/m, ""), wine);
    expect(after).toContain('STORES = "wine=wine.example"\n');
    expect(after.indexOf("STORES =")).toBeLessThan(after.indexOf("[assets]"));
    expect(after.indexOf("database_id")).toBeLessThan(after.indexOf("DB_WINE"));
    expect(after.indexOf("DB_WINE")).toBeLessThan(after.indexOf("[[kv_namespaces]]"));
  });

  it("may be main, whose hosts are said so", () => {
    const after = addStore(shipped, { id: "main", hosts: ["shop.example"] });
    expect(added(shipped, after)).toEqual(['STORES = "main=shop.example"']);
  });

  it.each([
    [{ ...tea, id: "Tea" }, "is not an id"],
    [{ ...tea, id: "my-tea" }, "is not an id"],
    [{ ...tea, hosts: [] }, "say where it is: --host"],
    [{ ...tea, hosts: ["https://tea.example"] }, "is not a host name"],
    [{ ...tea, hosts: ["tea.example", "localhost"] }, "is not a host name"],
    [{ ...tea, currency: "pounds" }, "is not an ISO 4217 code"],
    [{ ...tea, hosts: ["wine.example"] }, "wine.example is of both wine and tea"],
  ])("is refused where it can't be: %o", (store, fault) => {
    expect(() => addStore(addStore(shipped, wine), store)).toThrow(fault);
  });

  it("finds its places in wrangler.toml as it is", () => {
    const id = "neverthere";
    const after = addStore(readWranglerFile(), { ...tea, id, hosts: ["never.example"] });
    expect(after).toMatch(/^STORES = ".*neverthere=never\.example"$/m);
    expect(after).toContain('binding = "DB_NEVERTHERE"');
    expect(addStore(after, { ...tea, id, hosts: ["never.example"] })).toBe(after);
  });
});
