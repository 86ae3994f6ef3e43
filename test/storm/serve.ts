/** Serves the storm's Worker on a folder, as `npm start` serves Wharf: prepared on the first start, until it is killed. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../scripts/local/bundle.ts";
import { migrate } from "../../scripts/local/database.ts";
import { main } from "../../scripts/local/failure.ts";
import { localSecrets } from "../../scripts/local/secrets.ts";
import { serve } from "../../scripts/local/server.ts";
import { ensureWritable, readSettings } from "../../scripts/local/settings.ts";
import { compose } from "../../src/app/compose.ts";
import type { Env } from "../../src/env.ts";

const parent = process.ppid;

/** The tables of the storm, and an admin who replays dead letters. */
async function prepare(bindings: Env, password: string): Promise<void> {
  await migrate(bindings.DB);
  await bindings.DB.exec("CREATE TABLE storm_committed (n INTEGER PRIMARY KEY)");
  await bindings.DB.exec("CREATE TABLE storm_effects (consumer TEXT NOT NULL, n INTEGER NOT NULL)");
  const { runAs, rooms } = compose(bindings);
  const admin = { email: "admin@wharf.test", name: "Alex Admin", role: "admin", password } as const;
  await runAs("storm", (ctx) => rooms.identity.users.register(ctx, { ...admin, isEmailVerified: true }), {
    queuesOf: () => [],
  });
}

main(async () => {
  const { port, stateDir, demoPassword } = readSettings(process.env);
  ensureWritable(stateDir);
  const { demoPassword: password, ...secrets } = await localSecrets(stateDir, demoPassword);
  const { STORM_SEED = "1", STORM_LIFE = "0", RATE_LIMITS = "" } = process.env;
  const vars = { ENVIRONMENT: "local", LOG_LEVEL: "silent", RATE_LIMITS, STORM_SEED, STORM_LIFE, ...secrets };
  const script = bundle("storm", "test/storm/worker.ts");
  const mark = join(stateDir, "prepared");
  if (!existsSync(mark)) {
    const server = await serve({ port: 0, stateDir, vars, script, quiet: true });
    await prepare({ ...(await server.getBindings<Env>()), ...vars }, password);
    await server.dispose();
    writeFileSync(mark, "");
  }
  await serve({ port, stateDir, vars, script, quiet: true });
  setInterval(() => process.ppid !== parent && process.exit(1), 1_000);
});
