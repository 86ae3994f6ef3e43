/** A backup of a started shop, and the shop again from it: the same rows, searches, sign-ins and orders. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/local/bundle.ts";
import { check, conclude } from "./support/checks.ts";
import { call, get, logIn, orderOf, register } from "./support/client.ts";
import {
  freePort,
  giveUpAfter,
  kill,
  ready,
  type Server,
  start,
  temporaryFolder,
  unlimited,
} from "./support/server.ts";

giveUpAfter(420);
const port = await freePort();
let stateDir = temporaryFolder();
const file = join(temporaryFolder(), "shop.sql");

async function whileServing<T>(work: (server: Server) => Promise<T>): Promise<T> {
  const server = start(port, stateDir, unlimited);
  try {
    await ready(server);
    return await work(server);
  } finally {
    await kill(server);
  }
}

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", script), ...args], {
    env: { ...process.env, WHARF_STATE_DIR: stateDir },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

let copies = 0;
/** All that a backup of this moment has. */
function content(): string {
  const copy = join(temporaryFolder(), `copy-${++copies}.sql`);
  const { status, said } = run("backup.ts", copy);
  assert.equal(status, 0, said);
  return readFileSync(copy, "utf8");
}

interface Verdict {
  readonly isIntact: boolean;
  readonly unsealedRows: number;
  readonly faults: readonly { readonly kind: string }[];
}
const verdictOf = async ({ address }: Server) =>
  get<Verdict>(address, "/audit-log/verify", await logIn(address, "admin@wharf.test"));
/** Waits until the caretaker has sealed all that there is. */
async function sealed(server: Server): Promise<Verdict> {
  for (let verdict = await verdictOf(server); ; verdict = await verdictOf(server)) {
    if (verdict.isIntact && verdict.unsealedRows <= 1) return verdict;
    await new Promise((resume) => setTimeout(resume, 500));
  }
}
/** A text that has everything in it that SQL text could fall over. */
const odd = `it's; "odd" \\n -- \r\n${"é\u{1F6A2}".repeat(2_000)}`;

let order = "";
let before = "";
let email = "";
const find = async (address: string) =>
  (await get<{ slug: string }[]>(address, "/products?q=ropewalk")).map(({ slug }) => slug);

await check("a backup has all of the shop", async () => {
  assert.notEqual(run("backup.ts", file).status, 0, "of nothing");
  await whileServing(async (server) => {
    const { address } = server;
    const manager = await logIn(address, "manager@wharf.test");
    const product = {
      title: "Ropewalk",
      slug: "ropewalk",
      description: odd,
      category: "kitchen",
      status: "active",
      variants: [{ sku: "ROPE-1", title: "One", price: { amount: 1000, currency: "EUR" } }],
    };
    const made = await call(address, "POST", "/products", { token: manager, body: product });
    assert.equal(made.status, 201, made.code);
    await call(address, "POST", "/inventory/ROPE-1/adjustments", {
      token: manager,
      body: { delta: 5, reason: "received" },
    });
    const buyer = await register(address);
    email = buyer.email;
    const listed = await get<{ variants: { sku: string }[] }[]>(address, "/products?limit=20");
    const sku = listed.flatMap(({ variants }) => variants).find((one) => one.sku !== "ROPE-1")?.sku ?? "";
    const placed = await call<{ id: string }>(address, "POST", "/orders", {
      token: buyer.token,
      key: "backup-1",
      body: orderOf([{ sku, quantity: 1 }]),
    });
    assert.equal(placed.status, 201, placed.code);
    order = placed.data.id;
    await sealed(server);
  });
  const { status, said } = run("backup.ts", file);
  assert.equal(status, 0, said);
  assert.notEqual(run("backup.ts", file).status, 0, "over another one");
  before = readFileSync(file, "utf8");
  assert.ok(before.includes(order) && !before.includes("VIRTUAL TABLE"));
  assert.equal(content(), before, "of the same, it is the same");
});

await check("a restore makes the same of it, and of nothing else", async () => {
  await whileServing(async (server) => {
    const { address } = server;
    const manager = await logIn(address, "manager@wharf.test");
    for (let i = 0; i < 3; i++)
      await call(address, "POST", "/jobs", { token: manager, body: { type: "orders.export" } });
    await register(address);
    // So that the kept head is ahead of the backup's.
    await sealed(server);
  });
  assert.notEqual(content(), before);
  assert.match(run("restore.ts", file).said, /not empty/);
  assert.notEqual(run("restore.ts", `${file}.none`, "--replace").status, 0);
  const { status, said } = run("restore.ts", file, "--replace");
  assert.equal(status, 0, said);
  assert.equal(content(), before);
});

await check("the restored shop sells, is searched and knows its people", async () => {
  await whileServing(async (server) => {
    const { address } = server;
    assert.deepEqual(await find(address), ["ropewalk"]);
    const shown = await get<{ description: string }>(address, "/products/ropewalk");
    assert.equal(shown.description, odd);
    const token = await logIn(address, email);
    assert.equal((await get<{ id: string }>(address, `/orders/${order}`, token)).id, order);
    assert.deepEqual((await verdictOf(server)).faults[0]?.kind, "cut_off");
    const admin = await logIn(address, "admin@wharf.test");
    assert.equal((await call(address, "POST", "/audit-log/anchor", { token: admin })).status, 200);
    await sealed(server);
  });
});

await check("a folder that was lost comes back from its backup and its keys", async () => {
  const other = temporaryFolder();
  copyFileSync(join(stateDir, "secrets.json"), join(other, "secrets.json"));
  stateDir = other;
  const { status, said } = run("restore.ts", file);
  assert.equal(status, 0, said);
  await whileServing(async (server) => {
    assert.deepEqual(await find(server.address), ["ropewalk"]);
    // Nobody keeps a head for it yet: the log is taken as it is.
    await sealed(server);
  });
});

conclude();
