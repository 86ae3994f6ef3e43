/** What is to go works as before, and says in each of its answers since when, until when, and where to go. */
import { describe, expect, it } from "vitest";
import guide from "../../docs/deprecations.md?raw";
import { buildHttp } from "../../src/app/http.ts";
import { documentOf } from "../../src/app/openapi.ts";
import { callerOf } from "../fixtures/orders.ts";
import { type Answer, call, services } from "../fixtures/shop.ts";

interface Documented {
  readonly deprecated?: boolean;
  readonly description?: string;
}

const { paths = {} } = documentOf(buildHttp(services()));
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, Documented>).map(([method, documented]) => ({
    name: `${method.toUpperCase()} ${path.replace("/api/v1", "")}`,
    ...documented,
  })),
);
const told = ({ headers }: Answer) => ["Deprecation", "Sunset", "Link"].map((name) => headers.get(name));

const oldHistory = [
  "@1795305600",
  "Mon, 31 May 2027 00:00:00 GMT",
  '</docs/deprecations>; rel="deprecation"; type="text/html", </api/v1/order-history>; rel="successor-version"',
];

describe("the order history's first address", () => {
  it("answers like its successor, and says that it is to go", async () => {
    const { token } = await callerOf();
    const [before, after] = await Promise.all([
      call("GET", "/reports/order-history", { token }),
      call("GET", "/order-history", { token }),
    ]);
    expect([before.status, before.body.data]).toEqual([after.status, after.body.data]);
    expect(told(before)).toEqual(oldHistory);
    expect(told(after)).toEqual([null, null, null]);
  });

  it("says so when it refuses, too", async () => {
    const { token } = await callerOf();
    const anonymous = await call("GET", "/reports/order-history");
    const wrong = await call("GET", "/reports/order-history?limit=none", { token });
    expect([anonymous.status, wrong.status]).toEqual([401, 400]);
    for (const answer of [anonymous, wrong]) expect(told(answer)).toEqual(oldHistory);
  });
});

describe("the document", () => {
  const deprecated = operations.filter((operation) => operation.deprecated);

  it("marks what is to go, and each has its row in the guide and a successor that is there", () => {
    expect(deprecated.map(({ name }) => name)).toEqual(["GET /reports/order-history"]);
    for (const { name, description = "" } of deprecated) {
      const [, since = "", sunset = "", successor = ""] =
        /^Deprecated since ([\d-]+), and gone from ([\d-]+) on: use `(.+?)`/.exec(description) ?? [];
      const row = guide.split("\n").find((line) => line.includes(`\`${name}\``)) ?? "";
      expect([name, row]).toEqual([name, expect.stringMatching(`${since}.*${sunset}.*${successor}`)]);
      expect(Date.parse(sunset) - Date.parse(since)).toBeGreaterThan(180 * 86_400_000);
      const method = name.split(" ")[0];
      expect(operations.map((operation) => operation.name)).toContain(`${method} ${successor}`);
    }
  });
});
