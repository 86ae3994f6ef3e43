/** The Worker's bundle, built by wrangler as for a deployment, and only when its sources have changed. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";
import { guidesOf, guidesStyle } from "./guides.ts";

export const root = join(import.meta.dirname, "../..");

/** Puts the API reference's script and the guides where the Worker serves its assets from. */
export function prepareAssets(): void {
  const folder = join(root, "public", "docs");
  mkdirSync(folder, { recursive: true });
  const script = join(root, "node_modules/@scalar/api-reference/dist/browser/standalone.js");
  if (!existsSync(join(folder, "scalar.js"))) copyFileSync(script, join(folder, "scalar.js"));
  writeGuides();
}

/** What the guides are made of: the Markdown files of the repository's front and of docs/, and their pictures. */
export function readGuides(): { texts: Map<string, string>; pictures: string[] } {
  const below = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
  const paths = below.map((path) => `docs/${path.replaceAll("\\", "/")}`).sort();
  const texts = ["README.md", "CHANGELOG.md", ...paths.filter((path) => path.endsWith(".md"))];
  return {
    texts: new Map(texts.map((path) => [path, readFileSync(join(root, path), "utf8")])),
    pictures: paths.filter((path) => path.endsWith(".svg")),
  };
}

/** Writes the guides' pages, unless they are there from the same texts. */
function writeGuides(): void {
  const { texts, pictures } = readGuides();
  const maker = readFileSync(join(import.meta.dirname, "guides.ts"), "utf8");
  const hash = createHash("sha256")
    .update(maker)
    .update(JSON.stringify([...texts]));
  for (const path of pictures) hash.update(readFileSync(join(root, path)));
  const wanted = hash.digest("hex");
  const mark = join(root, "dist", "guides");
  if (
    existsSync(mark) &&
    readFileSync(mark, "utf8") === wanted &&
    existsSync(join(root, "public", "docs", "guides.html"))
  )
    return;
  const files = new Map([...guidesOf(texts, pictures), ["docs/guides.css", guidesStyle]]);
  for (const path of pictures) files.set(path, readFileSync(join(root, path), "utf8"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, "public", path)), { recursive: true });
    writeFileSync(join(root, "public", path), text);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}

function fingerprint(entry: string): string {
  const hash = createHash("sha256");
  const folders = ["src", ...(entry.startsWith("src/") ? [] : ["test"])];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  for (const file of [
    ...files.filter((name) => name.endsWith(".ts")).sort(),
    "wrangler.toml",
    "package-lock.json",
  ]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** Builds the entry into `dist/<name>` unless it is there, with wrangler's `flags`; gives the bundle's path. */
export function bundle(name = "worker", entry = "src/index.ts", flags: readonly string[] = []): string {
  prepareAssets();
  const folder = join(root, "dist", name);
  const mark = join(folder, "fingerprint");
  const wanted = fingerprint(entry);
  const script = join(folder, `${entry.slice(entry.lastIndexOf("/") + 1).replace(/\.ts$/, "")}.js`);
  if (existsSync(script) && existsSync(mark) && readFileSync(mark, "utf8") === wanted) return script;
  const wrangler = join(root, "node_modules/.bin/wrangler");
  const built = spawnSync(wrangler, ["deploy", entry, "--dry-run", "--outdir", folder, ...flags], {
    cwd: root,
    encoding: "utf8",
  });
  if (built.status !== 0)
    throw new Failure(`The Worker could not be built.\n${built.stderr || built.stdout}`);
  writeFileSync(mark, wanted);
  return script;
}
