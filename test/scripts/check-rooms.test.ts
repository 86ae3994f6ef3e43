/** Plants each kind of fault in a small tree and checks that check-rooms names its file, its line and its reason. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const script = join(import.meta.dirname, "../../scripts/check-rooms.mjs");
const roots: string[] = [];

/** Writes the tree (a path below src/ → source) and runs the check on it. */
function checkRooms(tree: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), "check-rooms-"));
  roots.push(root);
  for (const [path, source] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, "src", path)), { recursive: true });
    writeFileSync(join(root, "src", path), source);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--root", root], {
    encoding: "utf8",
  });
  return { status, said: stdout.trim(), faults: stderr.split("\n").filter(Boolean) };
}

/** The tree has these faults and no other. */
function expectFaults(tree: Record<string, string>, ...faults: string[]) {
  expect(checkRooms(tree)).toEqual({ status: 1, said: "", faults });
}

/** The tree is clean, and this many imports were seen. */
function expectClean(tree: Record<string, string>, imports: number) {
  const files = Object.keys(tree).length;
  const said = `check-rooms: ${files} files, ${imports} imports, no fault`;
  expect(checkRooms(tree)).toEqual({ status: 0, said, faults: [] });
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe("the whole tree", () => {
  test("a clean tree passes, and says how much was read", () => {
    expectClean(
      {
        "env.ts":
          'import type { Config } from "./app/config.ts";\nimport type { Money } from "#shared/money.ts";',
        "index.ts": `
          import { usd } from "#shared/money.ts";
          import { WorkerEntrypoint } from "cloudflare:workers";
          import { compose } from "./app/compose.ts";
          import type { Env } from "./env.ts";
          import { OrderSaga } from "#modules/orders";`,
        "app/config.ts": 'import type { Money } from "#shared/money.ts";',
        "app/compose.ts": `
          import { Hono } from "hono";
          import { parseConfig } from "./config.ts";
          import type { Env } from "../env.ts";
          import { catalog } from "#modules/catalog";
          import { orders } from "../modules/orders/index.ts";
          import { orderRoutes } from "../modules/orders/orders.routes.ts";
          import { onStock } from "../modules/orders/orders.consumer.ts";
          import { OrderSaga } from "../modules/orders/orders.saga.ts";`,
        "shared/money.ts": 'import type { Env } from "../env.ts";',
        "shared/http/envelope.ts":
          'import { z } from "@hono/zod-openapi";\nimport { usd } from "../money.ts";',
        "shared/limit.object.ts": 'import { DurableObject } from "cloudflare:workers";',
        "modules/catalog/index.ts": 'export * from "./catalog.service.ts";',
        "modules/catalog/catalog.service.ts": 'import { usd } from "#shared/money";',
        "modules/orders/index.ts": 'export { placeOrder } from "./service/place.ts";',
        "modules/orders/orders.routes.ts": `
          import { createRoute } from "@hono/zod-openapi";
          import { placeOrder } from "./service/place.ts";`,
        "modules/orders/service/place.ts": `
          import { priceOf } from "#modules/catalog";
          import { cancelOrder } from "./cancel.ts";`,
        "modules/orders/service/cancel.ts": "",
        "modules/orders/orders.consumer.ts": 'import { placeOrder } from "./service/place.ts";',
        "modules/orders/orders.saga.ts": 'import type { placeOrder } from "./service/place.ts";',
      },
      29,
    );
  });

  test("a tree that holds no file fails", () => {
    expectFaults({ "notes.md": "" }, expect.stringMatching(/^check-rooms: read no file below .*src$/));
  });

  test("a root without src/ fails", () => {
    expectFaults({}, expect.stringMatching(/^check-rooms: read no file below .*src$/));
  });

  test("a file outside of every area is a fault, said once whatever it imports", () => {
    expectFaults(
      { "helpers.ts": "", "lib/text.ts": 'import "hono";\nimport "../helpers.ts";', "modules/text.ts": "" },
      "src/helpers.ts:1 stands in no known place",
      "src/lib/text.ts:1 stands in no known place",
      "src/modules/text.ts:1 stands in no known place",
    );
  });

  test("a specifier that names no file is a fault, however it is written", () => {
    expectFaults(
      {
        "app/http.ts": "",
        "modules/orders/orders.service.ts": `import "./gone.service.ts";
import "./orders.model";
import "#shared/gone.ts";
import "#modules/audit";
import "#modules/orders/orders.model.ts";
import "#app/http.ts";
import "/etc/passwd";`,
        "modules/orders/orders.model.ts": "",
      },
      "src/modules/orders/orders.service.ts:1 ./gone.service.ts resolves to no file of src/",
      "src/modules/orders/orders.service.ts:2 ./orders.model resolves to no file of src/",
      "src/modules/orders/orders.service.ts:3 #shared/gone.ts resolves to no file of src/",
      "src/modules/orders/orders.service.ts:4 #modules/audit resolves to no file of src/",
      "src/modules/orders/orders.service.ts:5 #modules/orders/orders.model.ts resolves to no file of src/",
      "src/modules/orders/orders.service.ts:6 #app/http.ts resolves to no file of src/",
      "src/modules/orders/orders.service.ts:7 /etc/passwd resolves to no file of src/",
    );
  });
});

describe("areas", () => {
  const rooms = {
    "modules/orders/index.ts": "",
    "modules/orders/orders.service.ts": "",
    "modules/orders/orders.repository.ts": "",
  };

  test("src/index.ts goes past the door of a room", () => {
    expectFaults(
      { ...rooms, "index.ts": 'import "./modules/orders/orders.service.ts";' },
      "src/index.ts:1 src/index.ts may not import service (src/modules/orders/orders.service.ts)",
    );
  });

  test("src/env.ts imports a room", () => {
    expectFaults(
      { ...rooms, "env.ts": 'import type { Orders } from "#modules/orders";' },
      "src/env.ts:1 src/env.ts may not import the door (src/modules/orders/index.ts)",
    );
  });

  test("src/app imports what it does not wire", () => {
    expectFaults(
      { ...rooms, "app/compose.ts": 'import "../modules/orders/orders.repository.ts";' },
      "src/app/compose.ts:1 src/app may not import repository (src/modules/orders/orders.repository.ts)",
    );
  });

  test("src/app imports src/index.ts", () => {
    expectFaults(
      { "index.ts": "", "app/compose.ts": 'import "../index.ts";' },
      "src/app/compose.ts:1 src/app may not import src/index.ts (src/index.ts)",
    );
  });

  test("src/shared imports src/app", () => {
    expectFaults(
      { "app/config.ts": "", "shared/log.ts": 'import type { Config } from "../app/config.ts";' },
      "src/shared/log.ts:1 src/shared may not import src/app (src/app/config.ts)",
    );
  });

  test("src/shared imports a room", () => {
    expectFaults(
      { ...rooms, "shared/log.ts": 'import { orders } from "#modules/orders";' },
      "src/shared/log.ts:1 src/shared may not import the door (src/modules/orders/index.ts)",
    );
  });

  test("src/shared imports more than types of src/env.ts", () => {
    expectFaults(
      { "env.ts": "", "shared/log.ts": 'import { env } from "../env.ts";' },
      "src/shared/log.ts:1 src/shared may not import src/env.ts except by import type (src/env.ts)",
    );
  });

  test("a room imports src/app", () => {
    expectFaults(
      { "app/config.ts": "", "modules/orders/orders.service.ts": 'import "../../app/config.ts";' },
      "src/modules/orders/orders.service.ts:1 service may not import src/app (src/app/config.ts)",
    );
  });

  test("a room imports src/env.ts", () => {
    expectFaults(
      { "env.ts": "", "modules/orders/orders.service.ts": 'import type { Env } from "../../env.ts";' },
      "src/modules/orders/orders.service.ts:1 service may not import src/env.ts (src/env.ts)",
    );
  });
});

describe("rooms", () => {
  test("a folder that is no room is a fault", () => {
    expectFaults(
      { "modules/refunds/refunds.service.ts": "" },
      "src/modules/refunds/refunds.service.ts:1 unknown room: refunds",
    );
  });

  test("a room imports a higher room, even for a type", () => {
    expectFaults(
      {
        "modules/orders/index.ts": "",
        "modules/catalog/catalog.service.ts": 'import type { Order } from "#modules/orders";',
      },
      "src/modules/catalog/catalog.service.ts:1 catalog may not import orders, a higher room; speak upward with an event",
    );
  });

  test("each room imports every lower room and no higher one", () => {
    const order = [
      ...["audit", "identity", "catalog", "inventory", "payments", "shipping"],
      ...["orders", "checkout", "notifications", "webhooks", "jobs", "reports"],
    ];
    const tree = Object.fromEntries(
      order.flatMap((room) => [
        [`modules/${room}/index.ts`, ""],
        [
          `modules/${room}/${room}.service.ts`,
          order.flatMap((other) => (other === room ? [] : `import "#modules/${other}";`)).join("\n"),
        ],
      ]),
    );
    const refused = checkRooms(tree).faults.map((fault) =>
      /(\w+) may not import (\w+), a/.exec(fault)?.slice(1),
    );
    const upward = order.flatMap((room, at) => order.slice(at + 1).map((higher) => [room, higher]));
    const byText = (pairs: unknown[]) => pairs.map(String).sort();
    expect(byText(refused)).toEqual(byText(upward));
  });

  test("a room imports an inner file of a lower room", () => {
    expectFaults(
      {
        "modules/catalog/catalog.model.ts": "",
        "modules/orders/orders.service.ts": 'import "../catalog/catalog.model.ts";',
      },
      "src/modules/orders/orders.service.ts:1 src/modules/catalog/catalog.model.ts is an inner file of catalog; its door is #modules/catalog",
    );
  });

  test("a room writes the door of a lower room as a relative path", () => {
    expectFaults(
      {
        "modules/catalog/index.ts": "",
        "modules/orders/orders.service.ts": 'import "../catalog/index.ts";',
      },
      "src/modules/orders/orders.service.ts:1 write the door of catalog as #modules/catalog",
    );
  });

  test("a model, a table or the errors import another room", () => {
    expectFaults(
      {
        "modules/catalog/index.ts": "",
        "modules/orders/orders.errors.ts": 'import "#modules/catalog";',
        "modules/orders/orders.model.ts": 'import "#modules/catalog";',
        "modules/orders/orders.table.ts": 'import "#modules/catalog";',
      },
      "src/modules/orders/orders.errors.ts:1 errors may not import another room (catalog)",
      "src/modules/orders/orders.model.ts:1 model may not import another room (catalog)",
      "src/modules/orders/orders.table.ts:1 table may not import another room (catalog)",
    );
  });
});

describe("layers", () => {
  // Written again on purpose: an edit of the script's table has to be meant twice.
  const allowed: Record<string, string> = {
    routes: "routes schemas service policy model errors",
    consumer: "consumer service model events port",
    saga: "saga model port",
    service: "service model repository policy events errors port provider carrier",
    repository: "repository table model",
    table: "table",
    model: "model errors",
    schemas: "schemas model errors",
    policy: "policy model errors",
    events: "events model schemas",
    errors: "",
    port: "port model errors",
    provider: "provider port schemas model errors",
    carrier: "carrier port schemas model errors",
    object: "object port model errors",
  };
  const layers = Object.keys(allowed);

  const refusals = (keyword: string) => {
    const tree = Object.fromEntries(layers.map((layer) => [`modules/orders/to.${layer}.ts`, ""]));
    for (const layer of layers)
      tree[`modules/orders/from.${layer}.ts`] = layers.map((to) => `${keyword} "./to.${to}.ts";`).join("\n");
    return checkRooms(tree)
      .faults.map((fault) => /from\.(\w+)\.ts:\d+ \1 may not import (\w+)/.exec(fault)?.slice(1).join(" → "))
      .sort();
  };
  const allBut = (granted: Record<string, string>) =>
    layers
      .flatMap((from) =>
        layers.filter((to) => !granted[from]?.split(" ").includes(to)).map((to) => `${from} → ${to}`),
      )
      .sort();

  test("each layer imports exactly what its row of the table allows", () => {
    expect(refusals("import")).toEqual(allBut(allowed));
  });

  test("by import type a service may see schemas, a saga its service, schemas what they present, a table its states", () => {
    const asTypes = {
      ...allowed,
      service: `${allowed.service} schemas`,
      saga: `${allowed.saga} service`,
      table: `${allowed.table} model`,
      schemas: `${allowed.schemas} service repository`,
    };
    expect(refusals("import type { A } from")).toEqual(allBut(asTypes));
  });

  test("a file whose suffix or folder is no layer is a fault", () => {
    expectFaults(
      {
        "modules/orders/helpers.ts": "",
        "modules/orders/helpers/index.ts": "",
        "modules/orders/orders.utils.ts": "",
        "modules/orders/service/place.utils.ts": "",
      },
      "src/modules/orders/helpers.ts:1 unknown layer: helpers.ts",
      "src/modules/orders/helpers/index.ts:1 unknown layer: helpers",
      "src/modules/orders/orders.utils.ts:1 unknown layer: utils",
      "src/modules/orders/service/place.utils.ts:1 unknown layer: utils",
    );
  });

  test("a verb file belongs to the layer of its folder", () => {
    expectFaults(
      {
        "modules/orders/routes/place.ts": 'import "../repository/find.ts";',
        "modules/orders/repository/find.ts": "",
      },
      "src/modules/orders/routes/place.ts:1 routes may not import repository (src/modules/orders/repository/find.ts)",
    );
  });

  test("a service imports the values of schemas", () => {
    expectFaults(
      {
        "modules/orders/orders.schemas.ts": "",
        "modules/orders/orders.service.ts": 'import { type Order, orderSchema } from "./orders.schemas.ts";',
      },
      "src/modules/orders/orders.service.ts:1 service may not import schemas except by import type (src/modules/orders/orders.schemas.ts)",
    );
  });

  test("the door shows a table", () => {
    expectFaults(
      {
        "modules/orders/index.ts": 'export * from "./orders.table.ts";',
        "modules/orders/orders.table.ts": "",
      },
      "src/modules/orders/index.ts:1 the door may not import table (src/modules/orders/orders.table.ts)",
    );
  });

  test("a file imports the door of its own room", () => {
    expectFaults(
      { "modules/orders/index.ts": "", "modules/orders/orders.service.ts": 'import "./index.ts";' },
      "src/modules/orders/orders.service.ts:1 service may not import the door (src/modules/orders/index.ts)",
    );
  });

  test("a sandbox driver keeps its own table, and no other", () => {
    expectFaults(
      {
        "modules/payments/payments.table.ts": "",
        "modules/payments/sandbox-charges.table.ts": "",
        "modules/payments/sandbox.provider.ts":
          'import "./sandbox-charges.table.ts";\nimport "./payments.table.ts";',
        "modules/shipping/sandbox.carrier.ts": 'import "./sandbox.table.ts";',
        "modules/shipping/sandbox.table.ts": "",
        "modules/payments/stripe.provider.ts": 'import "./sandbox-charges.table.ts";',
      },
      "src/modules/payments/sandbox.provider.ts:2 provider may not import table (src/modules/payments/payments.table.ts)",
      "src/modules/payments/stripe.provider.ts:1 provider may not import table (src/modules/payments/sandbox-charges.table.ts)",
    );
  });

  test("a table of src/shared is for src/shared and for repositories", () => {
    expectFaults(
      {
        "app/prune.ts": 'import "../shared/outbox.table.ts";',
        "shared/outbox.table.ts": "",
        "shared/outbox.ts": 'import "./outbox.table.ts";',
        "modules/jobs/jobs.repository.ts": 'import "#shared/outbox.table.ts";',
        "modules/jobs/jobs.service.ts": 'import "#shared/outbox.table.ts";',
      },
      "src/app/prune.ts:1 src/app may not import table (src/shared/outbox.table.ts)",
      "src/modules/jobs/jobs.service.ts:1 service may not import table (src/shared/outbox.table.ts)",
    );
  });
});

describe("packages", () => {
  test("cloudflare:workers is imported outside of src/index.ts and the objects, even for a type", () => {
    expectFaults(
      {
        "index.ts": 'import "cloudflare:workers";',
        "app/queue.ts": 'import type { RpcStub } from "cloudflare:workers";',
        "modules/orders/orders.object.ts": 'import "cloudflare:workers";',
        "modules/orders/orders.service.ts": 'import { env } from "cloudflare:workers";',
      },
      "src/app/queue.ts:1 cloudflare:workers is for src/index.ts and *.object.ts, so that Node can run the rest",
      "src/modules/orders/orders.service.ts:1 cloudflare:workers is for src/index.ts and *.object.ts, so that Node can run the rest",
    );
  });

  test("hono is imported outside of routes, schemas, src/app and src/shared/http", () => {
    const why = "is for routes, schemas, src/app and src/shared/http";
    expectFaults(
      {
        "app/http.ts": 'import "hono/secure-headers";',
        "shared/http/json.ts": 'import "hono";',
        "shared/log.ts": 'import "hono";',
        "modules/orders/orders.routes.ts": 'import "@hono/zod-openapi";',
        "modules/orders/orders.schemas.ts": 'import "@hono/zod-openapi";',
        "modules/orders/service/place.ts":
          'import type { Context } from "hono";\nimport "@hono/zod-openapi";',
      },
      `src/modules/orders/service/place.ts:1 hono ${why}`,
      `src/modules/orders/service/place.ts:2 @hono/zod-openapi ${why}`,
      `src/shared/log.ts:1 hono ${why}`,
    );
  });

  test("a model imports drizzle-orm", () => {
    expectFaults(
      { "modules/orders/orders.model.ts": 'import { z } from "zod";\nimport { sql } from "drizzle-orm";' },
      "src/modules/orders/orders.model.ts:2 drizzle-orm has no place in a pure model",
    );
  });

  test("the errors import a package", () => {
    expectFaults(
      {
        "shared/errors.ts": "",
        "modules/orders/orders.errors.ts": 'import "#shared/errors.ts";\nimport "zod";',
      },
      "src/modules/orders/orders.errors.ts:2 zod is a package; errors import only src/shared",
    );
  });
});

describe("cycles", () => {
  test("a cycle is reported once, as a path", () => {
    expectFaults(
      {
        "shared/a.ts": '\nimport { b } from "./b.ts";',
        "shared/b.ts": 'export { c } from "./c.ts";',
        "shared/c.ts": 'const a = await import("./a.ts");',
        "shared/d.ts": 'import { a } from "./a.ts";',
      },
      "src/shared/a.ts:2 import cycle: src/shared/a.ts → src/shared/b.ts → src/shared/c.ts → src/shared/a.ts",
    );
  });

  test("a file that imports itself is a cycle", () => {
    expectFaults(
      { "shared/a.ts": 'import { a } from "./a.ts";' },
      "src/shared/a.ts:1 import cycle: src/shared/a.ts → src/shared/a.ts",
    );
  });

  test("two files that meet below the same file are no cycle", () => {
    expectClean(
      {
        "shared/a.ts": 'import "./b.ts";\nimport "./c.ts";',
        "shared/b.ts": 'import "./d.ts";',
        "shared/c.ts": 'import "./d.ts";',
        "shared/d.ts": "",
      },
      4,
    );
  });

  test("types do not close a cycle, in whichever way they are imported", () => {
    expectClean(
      {
        "shared/a.ts": 'import { b } from "./b.ts";',
        "shared/b.ts": `
          import type { A } from "./a.ts";
          export type { A2 } from "./a.ts";
          export type * from "./a.ts";
          type A3 = typeof import("./a.ts");
          type A4 = import("./a.ts").A;`,
      },
      6,
    );
  });

  test("an import of inline types closes a cycle, since verbatimModuleSyntax keeps it", () => {
    expectFaults(
      { "shared/a.ts": 'import { b } from "./b.ts";', "shared/b.ts": 'import { type A } from "./a.ts";' },
      "src/shared/a.ts:1 import cycle: src/shared/a.ts → src/shared/b.ts → src/shared/a.ts",
    );
  });
});

describe("reading", () => {
  const found = (source: string) =>
    checkRooms({ "shared/a.ts": source }).faults.map((fault) => fault.replace(/^src\/shared\/a.ts:/, ""));

  test("each form of import is seen, with the line it begins on", () => {
    const source = [
      'import "./1.ts";',
      "import two from './2.ts';",
      'import * as three from "./3.ts";',
      'import four, { type Four } from "./4.ts";',
      'import five, * as fives from "./5.ts";',
      "import {",
      "  six, // the sixth",
      '  "six-b" as b,',
      '} from "./6.ts";',
      'export * from "./7.ts";',
      'export * as eight from "./8.ts";',
      'export { nine } from "./9.ts";',
      'import type Ten from "./10.ts";',
      'import{eleven}from"./11.ts";import type{Twelve}from"./12.ts";',
      'const thirteen = () => import("./13.ts");',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
      "const fourteen = `${await import(`./14.ts`)}`;",
      'import type from "./15.ts";',
      'import json from "./16.ts" with { type: "json" };',
    ].join("\n");
    const lines = [1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14, 14, 15, 16, 17, 18];
    expect(found(source)).toEqual(
      lines.map((line, at) => `${line} ./${at + 1}.ts resolves to no file of src/`),
    );
  });

  test("comments, strings, templates and regexes hide no import and feign none", () => {
    const source = [
      '// import "./no.ts";',
      '/* import "./no.ts";',
      '   export * from "./no.ts"; */',
      "const a = 'import \"./no.ts\"; // it\\'s';",
      'const b = "/* \\" import(\'./no.ts\')";',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
      'const c = `import "./no.ts"; ${a ? `it\'s ${{ d: "`" }.d}` : "}"} import "./no.ts" \\` \\${`;',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text.
      'const d = `${a} import "./no.ts"; ${{ b }.b} import "./no.ts";`;',
      "const e = a.replace(/[/*'\"`]/g, '').split(/\\/*$/);",
      "const half = a.length / 2; const third = (1 + 2) / 3; // it's",
      'loader.import("./no.ts"); const important = "./no.ts"; export default "./no.ts";',
      'const url = "https://example.com"; import "./yes.ts";',
    ].join("\n");
    expect(found(source)).toEqual(["11 ./yes.ts resolves to no file of src/"]);
  });
});
