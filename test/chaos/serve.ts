/** Serves the chaos Worker on a folder that `npm start` has prepared, until it is killed. */
import { flushCompileCache } from "node:module";
import { bundle } from "../../scripts/local/bundle.ts";
import { main } from "../../scripts/local/failure.ts";
import { localSecrets } from "../../scripts/local/secrets.ts";
import { serve } from "../../scripts/local/server.ts";
import { readSettings } from "../../scripts/local/settings.ts";

const passedOn = [
  "LOG_LEVEL",
  "RATE_LIMITS",
  "PAYMENT_EXPIRY_MINUTES",
  "BREAKERS",
  "CHAOS_POINT",
  "CHAOS_NTH",
] as const;
const parent = process.ppid;

main(async () => {
  const { port, stateDir, demoPassword } = readSettings(process.env);
  const { demoPassword: _, ...secrets } = await localSecrets(stateDir, demoPassword);
  const given = passedOn.map((name) => [name, process.env[name] ?? ""] as const);
  const settings = { ENVIRONMENT: "local", PUBLIC_URL: `http://localhost:${port}` };
  const vars = { ...settings, ...Object.fromEntries(given), ...secrets };
  await serve({ port, stateDir, vars, script: bundle("chaos", "test/chaos/worker.ts") });
  // Killed processes write none of it, and each life begins with compiling the same.
  flushCompileCache();
  setInterval(() => process.ppid !== parent && process.exit(1), 1_000);
});
