/** `npm run docs:rooms`: writes docs/rooms from the code; with `--check` it fails where a page has drifted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "../src/app/compose.ts";
import { root } from "./local/bundle.ts";
import { Failure, main } from "./local/failure.ts";
import { type Operation, pagesOf } from "./local/room-pages.ts";
import { readRooms } from "./local/rooms.ts";
import { unboundEnv } from "./local/unbound.ts";

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string; readonly summary: string }>>>
  >;
}

/** What openapi.json says of each operation. */
function described(): Map<string, Operation> {
  const { paths }: Document = JSON.parse(readFileSync(join(root, "openapi.json"), "utf8"));
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, summary }]) => [
        operationId,
        { method, path, summary },
      ]),
    ),
  );
}

main(async () => {
  const folder = join(root, "docs/rooms");
  const { consumers } = compose(await unboundEnv());
  const pages = pagesOf(await readRooms(consumers), described());
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const textOf = (file: string) => (present.includes(file) ? readFileSync(join(folder, file), "utf8") : null);
  const drifted = [...new Set([...pages.keys(), ...present])].filter(
    (file) => textOf(file) !== pages.get(file),
  );
  if (process.argv.includes("--check")) {
    if (drifted.length > 0)
      throw new Failure(
        `docs/rooms has drifted from the code (${drifted.join(", ")}); run npm run docs:rooms and commit it.`,
      );
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const file of drifted) {
    const text = pages.get(file);
    if (text === undefined) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), text);
  }
});
