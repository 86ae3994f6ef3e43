/**
 * Records what a release leaves in a database: `node test/migrations/record.ts [--root <a checkout of it>]` starts that
 * checkout, lives in its shop for a while, and writes `releases/<number of its newest migration>.sql`. Run before a
 * migration is added, so that later ones are tried on real rows (test/migrations/releases.worker.test.ts).
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root as here } from "../../scripts/local/bundle.ts";
import { statementsOf } from "../../scripts/local/dump.ts";
import { localShelf } from "../../scripts/local/shelf.ts";
import { call, orderOf } from "../e2e/support/client.ts";
import { demoPassword, freePort, giveUpAfter, unlimited } from "../e2e/support/server.ts";

giveUpAfter(300);
const { values } = parseArgs({ options: { root: { type: "string", default: here } } });
const root = resolve(values.root);
const [number = ""] =
  readdirSync(join(root, "migrations"))
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .at(-1)
    ?.split("_") ?? [];
const file = join(import.meta.dirname, "releases", `${number}.sql`);
const stateDir = mkdtempSync(join(tmpdir(), "wharf-release-"));
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const env = {
  ...process.env,
  ...unlimited,
  PORT: String(port),
  WHARF_STATE_DIR: stateDir,
  WEBHOOK_ALLOW_LOOPBACK: "true",
};

interface Variant {
  readonly sku: string;
}
interface Listed {
  readonly id: string;
  readonly variants: readonly Variant[];
}

/** What a release does not have yet is a 404 there. */
async function tryTo(token: string, method: string, path: string, body?: unknown) {
  const answer = await call<{ id: string; payment?: { id: string } }>(address, method, path, {
    token,
    body,
    key: crypto.randomUUID(),
  });
  console.log(`  ${answer.status} ${method} ${path}`);
  return answer;
}
async function tokenOf(email: string): Promise<string> {
  const body = { email, password: demoPassword };
  return (await call<{ accessToken: string }>(address, "POST", "/auth/login", { body })).data.accessToken;
}
const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

async function live(): Promise<void> {
  const [manager, admin] = [await tokenOf("manager@wharf.test"), await tokenOf("admin@wharf.test")];
  await tryTo(manager, "POST", "/webhook-endpoints", {
    url: "https://hooks.example.com/wharf",
    events: ["order.*"],
  });
  await call(address, "POST", "/auth/register", {
    body: { email: "ada@example.com", password: demoPassword, name: "Ada Lovelace" },
  });
  const ada = await tokenOf("ada@example.com");
  await tryTo(ada, "POST", "/api-keys", { name: "of a program", scopes: ["orders:read"] });
  await tryTo(ada, "POST", "/auth/mfa/totp", {});
  const { data: products } = await call<readonly Listed[]>(address, "GET", "/products?limit=20");
  const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku));
  const place = (i: number, method: string) =>
    tryTo(ada, "POST", "/orders", orderOf([{ sku: skus[i] ?? "", quantity: 1 }], method));
  const kept = await place(0, "pm_ok");
  const cancelled = await place(1, "pm_ok");
  await place(2, "pm_declined");
  await tryTo(ada, "POST", `/orders/${cancelled.data.id}/cancel`, {});
  await pause(6_000);
  const order = await tryTo(ada, "GET", `/orders/${kept.data.id}`);
  const refund = { amount: 100, reason: "a scratch" };
  await tryTo(manager, "POST", `/payments/${order.data.payment?.id}/refunds`, refund);
  await tryTo(admin, "POST", "/jobs", { type: "orders.export", params: { format: "csv" } });
  await pause(8_000);
}

/** Of what the demo shop makes very much of, the first and the last; of the audit log the first, which are a chain. */
const bulk = ["outbox", "product_terms", "product_variants", "products", "stock_levels", "stock_movements"];
const [first, last] = [15, 25];

function trimmed(statements: readonly string[]): string[] {
  const tableOf = (statement: string) => /^INSERT INTO "(\w+)"/.exec(statement)?.[1] ?? "";
  const byTable = Map.groupBy(statements, tableOf);
  return statements.filter((statement) => {
    const table = tableOf(statement);
    const place = byTable.get(table)?.indexOf(statement) ?? 0;
    if (table === "audit_log") return place < first + last;
    return !bulk.includes(table) || place < first || place >= (byTable.get(table)?.length ?? 0) - last;
  });
}

const server = spawn(process.execPath, ["scripts/start.ts"], {
  cwd: root,
  env,
  stdio: "ignore",
  detached: true,
});
try {
  while (!(await fetch(`${address}/api/v1/system/health`).catch(() => null))?.ok) await pause(200);
  const told = spawnSync(process.execPath, ["scripts/demo.ts"], { cwd: root, env, encoding: "utf8" });
  console.log(`  the demo ended with ${told.status}`);
  await live();
} finally {
  if (server.pid) process.kill(-server.pid, "SIGKILL");
}
await pause(500);
const shelf = await localShelf("DB", stateDir);
rmSync(file, { force: true });
await shelf.take(file);
await shelf.close();
writeFileSync(file, `${trimmed(statementsOf(readFileSync(file, "utf8"))).join(";\n")};\n`);
rmSync(stateDir, { recursive: true, force: true });
console.log(`${file} is what release ${number} left.`);
process.exit(0);
