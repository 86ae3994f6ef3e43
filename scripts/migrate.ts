/** `npm run db:migrate`: brings every store's local database up to date; `-- --remote` does it for the deployed ones. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./local/bundle.ts";
import { migrate } from "./local/database.ts";
import { Failure, main } from "./local/failure.ts";
import { localSecrets } from "./local/secrets.ts";
import { serve } from "./local/server.ts";
import { ensureWritable, readSettings } from "./local/settings.ts";
import { databases } from "./local/stores.ts";

main(async () => {
  if (process.argv.includes("--remote")) {
    const wrangler = join(root, "node_modules/.bin/wrangler");
    for (const { binding } of databases()) {
      const { status } = spawnSync(wrangler, ["d1", "migrations", "apply", binding, "--remote"], {
        cwd: root,
        stdio: "inherit",
      });
      if (status !== 0)
        throw new Failure(`wrangler could not apply the migrations to ${binding}; see above.`);
    }
    return;
  }
  const { stateDir, demoPassword } = readSettings(process.env);
  ensureWritable(stateDir);
  const { demoPassword: _, ...secrets } = await localSecrets(stateDir, demoPassword);
  const server = await serve({
    port: 0,
    stateDir,
    vars: { ENVIRONMENT: "local", LOG_LEVEL: "error", ...secrets },
  });
  try {
    const bindings = await server.getBindings<Record<string, D1Database>>();
    for (const { binding } of databases()) await migrate(bindings[binding] as D1Database);
  } finally {
    await server.dispose();
  }
  console.log(`Every store's database in ${stateDir} is up to date.`);
});
