/** `npm start`: migrates, fills each store's demo shop on first start, and serves until it is told to stop. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError, parseConfig } from "../src/app/config.ts";
import { bindingOf, readStores, settingsOfStores } from "../src/app/stores.ts";
import type { Env } from "../src/env.ts";
import { innerHostOf, mainStoreId } from "../src/shared/store.ts";
import { collectTraces } from "./local/collector.ts";
import { migrate, migrationNames } from "./local/database.ts";
import { Failure, main } from "./local/failure.ts";
import { type LocalSecrets, localSecrets } from "./local/secrets.ts";
import { demoUsers, seed } from "./local/seed.ts";
import { serve } from "./local/server.ts";
import { ensureFree, ensureWritable, readSettings } from "./local/settings.ts";
import { databases, plainSettings } from "./local/stores.ts";

const passedOn = [
  "BREAKERS",
  "CORS_ORIGINS",
  "CURRENCY",
  "DEAD_LETTER_RETENTION_DAYS",
  "PAYMENT_EXPIRY_MINUTES",
  "EVENT_RETENTION_HOURS",
  "LOG_LEVEL",
  "OAUTH_PROVIDERS",
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "OTEL_EXPORTER_OTLP_HEADERS",
  "OTEL_TRACES_SAMPLER_ARG",
  "PUBLIC_URL",
  "RATE_LIMITS",
  "SHIPPING_CARRIER",
  "SHOP",
  "STORES",
  "STOREFRONT_URL",
  "STRIPE_API_BASE",
  "STRIPE_CAPTURE",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "TELEMETRY_SECONDS",
  "WEBHOOK_ALLOW_LOOPBACK",
] as const;

const passed = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );

/** The Worker's settings, good for every store, and the stores. */
function workerVars(port: number, { demoPassword: _, ...secrets }: LocalSecrets) {
  const common: Record<string, string> = {
    ...plainSettings(),
    ENVIRONMENT: "local",
    PUBLIC_URL: `http://localhost:${port}`,
    ...secrets,
    ...passed(passedOn),
  };
  const bindings = Object.fromEntries(databases().map(({ binding }) => [binding, {}]));
  try {
    const { ids } = readStores(common as unknown as Env);
    const names = ids.flatMap((id) => settingsOfStores.map((name) => bindingOf(name, id)));
    const vars = { ...common, ...passed(names) };
    const stores = readStores({ ...vars, ...bindings } as unknown as Env);
    for (const id of ids) parseConfig(stores.envOf(id));
    return { vars, ids };
  } catch (error) {
    throw error instanceof ConfigError ? new Failure(error.message) : error;
  }
}

const fingerprintOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Migrates and seeds, on a server that nobody reaches; skipped where the folder's mark says that it is done. */
async function prepare(
  stateDir: string,
  { vars, ids }: ReturnType<typeof workerVars>,
  password: string,
): Promise<void> {
  const mark = join(stateDir, "prepared.json");
  const done = { migrations: migrationNames(), password: fingerprintOf(password), stores: ids };
  const wanted = JSON.stringify(done);
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  console.log("Preparing the database and the demo shop (once)…");
  const server = await serve({ port: 0, stateDir, vars: { ...vars, LOG_LEVEL: "error" } });
  try {
    const bindings = await server.getBindings<Env>();
    const stores = readStores({ ...bindings, ...vars } as Env);
    for (const env of ids.map(stores.envOf)) {
      await migrate(env.DB);
      await seed(env, password);
    }
  } finally {
    await server.dispose();
  }
  writeFileSync(mark, wanted);
}

const parent = process.ppid;

main(async () => {
  const { port, stateDir, demoPassword } = readSettings(process.env);
  ensureWritable(stateDir);
  await ensureFree(port);
  const secrets = await localSecrets(stateDir, demoPassword);
  const { vars, ids } = workerVars(port, secrets);
  await prepare(stateDir, { vars, ids }, secrets.demoPassword);
  const server = await serve({
    port,
    stateDir,
    vars: { OTEL_EXPORTER_OTLP_ENDPOINT: await collectTraces(stateDir), TELEMETRY_SECONDS: "1", ...vars },
  });

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await server.dispose();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.on("SIGHUP", stop);
  // Whoever started this may be killed without a word; nothing is left behind then.
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();

  const address = `http://localhost:${port}`;
  const isOpen = vars.SHOP !== "closed";
  // A store's first request wakes its caretaker, which brings what the last run left undone.
  for (const id of ids) await server.dispatchFetch(`http://${innerHostOf(id)}/api/v1/system/health`);
  const others = ids
    .filter((id) => id !== mainStoreId)
    .map((id) => `\n  Store ${id.padEnd(9)} http://${innerHostOf(id)}:${port}`);
  console.log(`
  Wharf is at     ${address}
  API reference   ${address}/docs
  Guides          ${address}/docs/guides${others.join("")}

  Demo users      ${demoUsers.map(({ email, role }) => `${email} (${role})`).join("\n                  ")}
  Password        ${secrets.demoPassword}

  Try it          curl "${address}/api/v1/${isOpen ? "products?limit=1" : "system/health"}"${isOpen ? "\n  See the story   npm run demo" : ""}

  Ctrl-C stops it; your data stays in ${stateDir}.
`);
});
