/** `npm start`: migrates, fills the demo shop on first start, and serves until it is told to stop. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError, parseConfig } from "../src/app/config.ts";
import type { Env } from "../src/env.ts";
import { migrate, migrationNames } from "./local/database.ts";
import { Failure, main } from "./local/failure.ts";
import { type LocalSecrets, localSecrets } from "./local/secrets.ts";
import { demoUsers, seed } from "./local/seed.ts";
import { serve } from "./local/server.ts";
import { ensureFree, ensureWritable, readSettings } from "./local/settings.ts";

const passedOn = [
  "BREAKERS",
  "CORS_ORIGINS",
  "CURRENCY",
  "DEAD_LETTER_RETENTION_DAYS",
  "PAYMENT_EXPIRY_MINUTES",
  "EVENT_RETENTION_HOURS",
  "LOG_LEVEL",
  "OAUTH_PROVIDERS",
  "PUBLIC_URL",
  "RATE_LIMITS",
  "SHIPPING_CARRIER",
  "STOREFRONT_URL",
  "STRIPE_API_BASE",
  "STRIPE_CAPTURE",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "WEBHOOK_ALLOW_LOOPBACK",
] as const;

function workerVars(port: number, { demoPassword: _, ...secrets }: LocalSecrets) {
  const vars: Record<string, string> = {
    ENVIRONMENT: "local",
    PUBLIC_URL: `http://localhost:${port}`,
    ...secrets,
  };
  for (const name of passedOn) {
    const value = process.env[name];
    if (value !== undefined) vars[name] = value;
  }
  try {
    parseConfig(vars as unknown as Env);
  } catch (error) {
    throw error instanceof ConfigError ? new Failure(error.message) : error;
  }
  return vars;
}

const fingerprintOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Migrates and seeds, on a server that nobody reaches; skipped where the folder's mark says that it is done. */
async function prepare(stateDir: string, vars: Record<string, string>, password: string): Promise<void> {
  const mark = join(stateDir, "prepared.json");
  const wanted = JSON.stringify({ migrations: migrationNames(), password: fingerprintOf(password) });
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  console.log("Preparing the database and the demo shop (once)…");
  const server = await serve({ port: 0, stateDir, vars: { ...vars, LOG_LEVEL: "error" } });
  try {
    const bindings = await server.getBindings<Env>();
    await migrate(bindings.DB);
    await seed({ ...bindings, ...vars } as Env, password);
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
  const vars = workerVars(port, secrets);
  await prepare(stateDir, vars, secrets.demoPassword);
  const server = await serve({ port, stateDir, vars });

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
  // The first request wakes the caretaker, which brings what the last run left undone.
  await fetch(`http://127.0.0.1:${port}/api/v1/system/health`);
  console.log(`
  Wharf is at     ${address}
  API reference   ${address}/docs

  Demo users      ${demoUsers.map(({ email, role }) => `${email} (${role})`).join("\n                  ")}
  Password        ${secrets.demoPassword}

  Try it          curl "${address}/api/v1/products?limit=1"
  See the story   npm run demo

  Ctrl-C stops it; your data stays in ${stateDir}.
`);
});
