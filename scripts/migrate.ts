/** `npm run db:migrate`: brings the local database up to date; `-- --remote` does it for the deployed one. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Env } from "../src/env.ts";
import { root } from "./local/bundle.ts";
import { migrate } from "./local/database.ts";
import { Failure, main } from "./local/failure.ts";
import { localSecrets } from "./local/secrets.ts";
import { serve } from "./local/server.ts";
import { ensureWritable, readSettings } from "./local/settings.ts";

main(async () => {
  if (process.argv.includes("--remote")) {
    const wrangler = join(root, "node_modules/.bin/wrangler");
    const { status } = spawnSync(wrangler, ["d1", "migrations", "apply", "DB", "--remote"], {
      cwd: root,
      stdio: "inherit",
    });
    if (status !== 0) throw new Failure("wrangler could not apply the migrations; see above.");
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
    await migrate((await server.getBindings<Env>()).DB);
  } finally {
    await server.dispose();
  }
  console.log(`The database in ${stateDir} is up to date.`);
});
