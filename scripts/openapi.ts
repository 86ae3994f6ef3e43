/** `npm run openapi`: writes openapi.json from the routes; with `--check` it fails where the file has drifted. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "../src/app/compose.ts";
import { buildHttp } from "../src/app/http.ts";
import { documentOf } from "../src/app/openapi.ts";
import { root } from "./local/bundle.ts";
import { Failure, main } from "./local/failure.ts";
import { unboundEnv } from "./local/unbound.ts";

main(async () => {
  // The document depends on the routes only: no binding is asked for anything.
  const text = `${JSON.stringify(documentOf(buildHttp(compose(await unboundEnv()))), null, 2)}\n`;
  const file = join(root, "openapi.json");
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    throw new Failure("openapi.json has drifted from the routes; run npm run openapi and commit it.");
  }
});
