/** `npm run new:room -- appointments [--one appointment] [--prefix apt]`: a room that works, wired in and tested. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./local/bundle.ts";
import { Failure, main } from "./local/failure.ts";
import { namesOf, newRoom } from "./local/room.ts";

const usage = "npm run new:room -- <many> [--one <word>] [--prefix <three letters>] [--without-storage]";

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        one: { type: "string" },
        prefix: { type: "string" },
        "without-storage": { type: "boolean", default: false },
      },
    });
    const [many, ...more] = positionals;
    if (many === undefined || more.length > 0) throw new Error("one name is wanted");
    return { many, values };
  } catch (error) {
    throw new Failure(`${(error as Error).message}: ${usage}`);
  }
}

/** What follows from the sources, made anew. */
function run(...[program = "", ...args]: readonly string[]): void {
  console.log(`── ${[program, ...args].join(" ")}`);
  const { status } = spawnSync(program, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Failure(`${program} failed; the room is written, see what it says above.`);
}

main(async () => {
  const { many, values } = readArguments();
  const names = namesOf(many, values);
  const files = newRoom(names, (file) => readFileSync(join(root, file), "utf8"));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const code = [...files.keys()].filter((file) => /\.(ts|mjs)$/.test(file));
  run("biome", "check", "--write", "--error-on-warnings", ...code);
  run("drizzle-kit", "generate", "--name", many);
  run("node", "scripts/openapi.ts");
  run("node", "scripts/rooms.ts");
  const storage = ["vitest", "run", "--project", "worker", "test/queries/queries", "-u"];
  // Every operation is called for it, which takes some minutes.
  if (!values["without-storage"]) run(...storage);
  console.log(`
The room ${many} is there: ${names.one}s have ids ${names.prefix}_…, and live at /api/v1/${many}.

  Its story       src/modules/${many}, from ${many}.routes.ts down to ${many}.repository.ts
  Its tests       npx vitest run test/modules/${many}
  Its table       migrations/*_${many}.sql; after a change of ${many}.table.ts: npm run db:generate
  All of it       npm run check${values["without-storage"] ? ", after npm run storage" : ""}
  What next       docs/adopt.md
`);
});
