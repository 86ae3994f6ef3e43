/**
 * `npm run bench:jobs`: an export of 100,000 orders and an import of 50,000 products on a shop of its own, with the
 * time, the pieces, the progress that is seen, and the memory all the while.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Miniflare } from "miniflare";
import { migrate } from "../scripts/local/database.ts";
import { Failure, main } from "../scripts/local/failure.ts";
import { localSecrets } from "../scripts/local/secrets.ts";
import { demoUsers, seed } from "../scripts/local/seed.ts";
import { serve } from "../scripts/local/server.ts";
import { compose } from "../src/app/compose.ts";
import type { Env } from "../src/env.ts";
import { insertOrders, productLines } from "../test/fixtures/bulk.ts";
import { tripCounter } from "../test/fixtures/trips.ts";
import { type Memory, watchMemory } from "./memory.ts";

const pollMs = 200;
const megabyte = 1024 * 1024;

interface Job {
  readonly id: string;
  readonly status: string;
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly result: object;
}

function client(base: URL, token: string) {
  return async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { Authorization: `Bearer ${token}`, ...init.headers };
    const answer = await fetch(new URL(`/api/v1${path}`, base), { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
}
type Client = ReturnType<typeof client>;
const dataOf = async <T>(answer: Promise<Response>): Promise<T> =>
  ((await (await answer).json()) as { data: T }).data;

async function signIn(base: URL, email: string, password: string): Promise<Client> {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ email, password });
  const answer = await fetch(new URL("/api/v1/auth/login", base), { method: "POST", headers, body });
  const { data } = (await answer.json()) as { data: { accessToken: string } };
  return client(base, data.accessToken);
}

type Look = () => Promise<Memory>;

/** Starts the job and looks at it until it is over. */
async function run(api: Client, db: D1Database, look: Look, type: string, params: object) {
  const startedAt = performance.now();
  const body = JSON.stringify({ type, params });
  const init = { method: "POST", body, headers: { "Content-Type": "application/json" } };
  let job = await dataOf<Job>(api("/jobs", init));
  const memory = [await look()];
  const seen = new Set<number>();
  while (job.status === "queued" || job.status === "running") {
    await sleep(pollMs);
    job = await dataOf<Job>(api(`/jobs/${job.id}`));
    memory.push(await look());
    seen.add(job.progress.done);
  }
  if (job.status !== "succeeded") throw new Failure(`${type}: ${JSON.stringify(job)}`);
  const seconds = (performance.now() - startedAt) / 1000;
  const pieces = await db.prepare("SELECT step FROM jobs WHERE id = ?").bind(job.id).first<number>("step");
  return { job, seconds, pieces: pieces ?? 0, memory, progressSeen: seen.size };
}

const samples = 12;
/** Looks at the memory evenly over the time. */
function tellMemory(memory: readonly Memory[]): void {
  for (const whose of ["isolate", "workerd"] as const) {
    const values = memory.map((one) => one[whose]);
    const shown = Array.from(
      { length: samples },
      (_, i) => values[Math.floor((i * (values.length - 1)) / (samples - 1))],
    );
    console.log(`  MB of ${whose}: ${shown.join(" ")}; at most ${Math.max(...values)}`);
  }
}

function tell(name: string, { job, seconds, pieces, memory, progressSeen }: Awaited<ReturnType<typeof run>>) {
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${pieces} pieces of ${Math.round((seconds * 1000) / pieces)} ms, ` +
      `${progressSeen} states of progress seen, ${JSON.stringify(job.result)}`,
  );
  tellMemory(memory);
}

/** Reads the answer without keeping it. */
async function drain(
  answer: Response,
  look: Look,
): Promise<{ lines: number; bytes: number; memory: Memory[] }> {
  let [lines, bytes] = [0, 0];
  const memory = [await look()];
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 0x0a) lines++;
    memory.push(await look());
  }
  return { lines, bytes, memory };
}

/** What the second piece of such a job asks of D1, done here instead of by the Worker. */
async function tellStatements(bindings: Env, type: string, params: object): Promise<void> {
  const { env, begin } = tripCounter(bindings);
  const { runAs, rooms } = compose(env);
  const alone = { publish: async () => {} };
  const { id } = await runAs("bench", (ctx) => rooms.jobs.start(ctx, type, params), alone);
  await runAs("bench", (ctx) => rooms.jobs.step(ctx, id, 0), alone);
  const count = begin();
  await runAs("bench", (ctx) => rooms.jobs.step(ctx, id, 1), alone);
  console.log(`  a piece of ${type} is ${count.statements} statements in ${count.trips.d1} trips to D1`);
}

async function measure(
  server: Miniflare,
  vars: object,
  password: string,
  orders: number,
  products: number,
): Promise<void> {
  const base = await server.ready;
  const bindings = { ...(await server.getBindings<Env>()), ...vars } as Env;
  const { DB: db } = bindings;
  const [admin] = demoUsers;
  const seededAt = performance.now();
  for (let left = orders; left > 0; left -= 25_000)
    await insertOrders(db, Math.min(left, 25_000), Date.now() - left * 1000);
  console.log(`${orders} orders seeded in ${((performance.now() - seededAt) / 1000).toFixed(1)} s`);
  const api = await signIn(base, admin?.email ?? "", password);
  const look = await watchMemory(server);
  tellMemory([await look()]);

  for (const format of ["csv", "ndjson"]) {
    const made = await run(api, db, look, "orders.export", { format });
    tell(`export of ${orders} orders as ${format}`, made);
    const { lines, bytes, memory } = await drain(await api(`/jobs/${made.job.id}/result`), look);
    console.log(`  streamed back: ${lines} lines, ${(bytes / megabyte).toFixed(1)} MB`);
    tellMemory(memory);
    if (lines !== orders + (format === "csv" ? 1 : 0)) throw new Failure("That is not every order once.");
  }

  await tellStatements(bindings, "orders.export", {});

  const text = productLines("BULK", products);
  const { id: fileId } = await dataOf<{ id: string }>(
    api("/files", { method: "POST", body: text, headers: { "Content-Type": "application/x-ndjson" } }),
  );
  console.log(`uploaded ${(text.length / megabyte).toFixed(1)} MB`);
  tellMemory([await look()]);
  tell(`import of ${products} products`, await run(api, db, look, "products.import", { fileId }));
  const made = await db
    .prepare("SELECT count(*) AS n FROM product_variants WHERE sku LIKE 'BULK-%'")
    .first<number>("n");
  if (made !== products) throw new Failure(`There are ${made} products.`);
  await tellStatements(bindings, "products.import", { lines: productLines("LAST", 550) });
}

main(async () => {
  const { values } = parseArgs({
    options: {
      orders: { type: "string", default: "100000" },
      products: { type: "string", default: "50000" },
    },
  });
  const stateDir = mkdtempSync(join(tmpdir(), "wharf-bench-jobs-"));
  process.on("exit", () => rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 }));
  const { demoPassword, ...secrets } = await localSecrets(stateDir, undefined);
  const limits = ["default", "auth", "account", "orders"].map((policy) => `${policy}=999999999/60`).join(",");
  const vars = { ENVIRONMENT: "local", LOG_LEVEL: "warn", RATE_LIMITS: limits, ...secrets };
  const server = await serve({ port: 0, stateDir, vars, isInspected: true });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => server.dispose().finally(() => process.exit(1)));
  try {
    const bindings = await server.getBindings<Env>();
    await migrate(bindings.DB);
    await seed({ ...bindings, ...vars } as Env, demoPassword);
    await measure(server, vars, demoPassword, Number(values.orders), Number(values.products));
  } finally {
    await server.dispose();
  }
});
