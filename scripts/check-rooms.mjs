/** Reads every import below src/ and fails on whatever breaks the table of rooms and layers. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

// ── The rules ────────────────────────────────────────────────────────────────────────────────────────────

/** Low to high: a room imports lower rooms, by their door `#modules/<room>`, and never a higher one. */
const rooms = `
  audit identity attention alerts connections catalog inventory payments shipping
  orders returns checkout notifications webhooks jobs reports`.match(/\w+/g);

/** What each part of src/ imports; `type x` means by `import type` only. Of a room, the layers named. */
const areas = {
  "src/index.ts": ["src/app", "src/shared", "src/env.ts", "the door"],
  "src/env.ts": ["src/app", "src/shared"],
  "src/app": ["src/app", "src/shared", "src/env.ts", "the door", "routes", "consumer", "events", "saga"],
  "src/shared": ["src/shared", "type src/env.ts"],
  "a room": ["src/shared"],
};

/** How a room speaks to an outside system; a driver named `sandbox…` only pretends, and keeps its own table. */
const drivers = ["port", "provider", "carrier"];

/** What each layer imports of its own room. */
const layers = {
  routes: ["routes", "schemas", "service", "policy", "model", "errors"],
  consumer: ["consumer", "service", "model", "events", "port"],
  saga: ["saga", "type service", "model", "port"],
  service: ["service", "model", "repository", "policy", "events", "errors", "type schemas", ...drivers],
  repository: ["repository", "table", "model"],
  table: ["table", "type model"],
  model: ["model", "errors"],
  schemas: ["schemas", "model", "errors", "type service", "type repository"],
  policy: ["policy", "model", "errors"],
  events: ["events", "model", "schemas"],
  errors: [],
  port: ["port", "model", "errors"],
  provider: ["provider", "port", "schemas", "model", "errors", "its sandbox table"],
  carrier: ["carrier", "port", "schemas", "model", "errors", "its sandbox table"],
  object: ["object", "port", "model", "errors"],
};
layers["the door"] = Object.keys(layers).filter((layer) => layer !== "table");

/** These know of no other room, not even its door. */
const closedLayers = ["model", "table", "errors"];

/** Packages that not every file may import. */
const packages = [
  {
    name: /^cloudflare:/,
    only: ({ area, path }) => area === "src/index.ts" || path.endsWith(".object.ts"),
    why: "is for src/index.ts and *.object.ts, so that Node can run the rest",
  },
  {
    name: /^@?hono(\/|$)/,
    only: ({ area, layer, path }) =>
      area === "src/app" || layer === "routes" || layer === "schemas" || /^src\/shared\/http[/.]/.test(path),
    why: "is for routes, schemas, src/app and src/shared/http",
  },
  { name: /^drizzle-orm(\/|$)/, only: ({ layer }) => layer !== "model", why: "has no place in a pure model" },
  { name: /^/, only: ({ layer }) => layer !== "errors", why: "is a package; errors import only src/shared" },
];

// ── Judging an import ────────────────────────────────────────────────────────────────────────────────────

function whyNot(from, to, { specifier, typeOnly }) {
  if (to.area === "src/shared" && from.area !== to.area && to.path.endsWith(".table.ts"))
    return refusal(from, layers[from.layer] ?? [], "table", to, typeOnly);
  if (from.area !== "a room" || to.area !== "a room")
    return refusal(from, areas[from.area], to.layer ?? to.area, to, typeOnly);
  if (from.room === to.room) {
    const wanted = isItsSandbox(from, to) ? "its sandbox table" : to.layer;
    return refusal(from, layers[from.layer], wanted, to, typeOnly);
  }
  // What a room tells is public: whoever listens knows its events, those of a higher room too.
  if (from.layer === "consumer" && to.layer === "events") return;
  if (rooms.indexOf(to.room) > rooms.indexOf(from.room))
    return `${from.room} may not import ${to.room}, a higher room; speak upward with an event`;
  if (closedLayers.includes(from.layer)) return `${from.layer} may not import another room (${to.room})`;
  if (to.layer !== "the door")
    return `${to.path} is an inner file of ${to.room}; its door is #modules/${to.room}`;
  if (specifier !== `#modules/${to.room}`) return `write the door of ${to.room} as #modules/${to.room}`;
}

function refusal(from, allowed, wanted, { path }, typeOnly) {
  const asType = allowed.includes(`type ${wanted}`);
  if (allowed.includes(wanted) || (asType && typeOnly)) return;
  return `${from.layer ?? from.area} may not import ${wanted}${asType ? " except by import type" : ""} (${path})`;
}

const isItsSandbox = (from, to) =>
  /\/sandbox[^/]*\.(provider|carrier)\.ts$/.test(from.path) && /\/sandbox[^/]*\.table\.ts$/.test(to.path);

/** Where a file stands: its area and, inside a room, its layer; or the fault that it stands nowhere. */
function placeOf(path) {
  const [, top, room, ...inner] = path.split("/");
  const area = room ? `src/${top}` : path;
  if (Object.hasOwn(areas, area)) return { path, area };
  if (top !== "modules" || inner.length === 0) return { path, fault: "stands in no known place" };
  if (!rooms.includes(room)) return { path, fault: `unknown room: ${room}` };

  // orders.service.ts and orders/service/place.ts are one layer; a suffix speaks louder than its folder.
  const suffix = /\.([^.]+)\.ts$/.exec(inner.at(-1))?.[1];
  const layer = inner.join("/") === "index.ts" ? "the door" : (suffix ?? inner[0]);
  if (!Object.hasOwn(layers, layer)) return { path, fault: `unknown layer: ${layer}` };
  return { path, area: "a room", room, layer };
}

/** The path that a specifier names, which may not exist; undefined for a package. */
function targetOf(path, specifier) {
  if (specifier.startsWith("#modules/")) return `src/modules/${specifier.slice("#modules/".length)}/index.ts`;
  if (specifier.startsWith("#shared/")) return `src/${specifier.slice(1)}`.replace(/(\.ts)?$/, ".ts");
  if (/^[./#]/.test(specifier)) return posix.join(posix.dirname(path), specifier);
}

// ── Reading imports ──────────────────────────────────────────────────────────────────────────────────────

const comment = /\/\/.*|\/\*[\s\S]*?\*\//;
const string = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/;
// A slash opens a regex only where a value may start; elsewhere it divides.
const regex = /(?<=(?:^|[(,=:[!&|?{;+\n]|=>|\breturn)\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^\\/[\n])+\//;
const token = new RegExp([comment, string, regex, /[`{}]/].map(({ source }) => source).join("|"), "g");
const templateText = /[`}](?:\\[\s\S]|\$(?!\{)|[^\\`$])*(`|\$\{)/y;

/** The code with comments, templates and regexes blanked, and each string replaced by its number in `strings`. */
function mask(source) {
  const strings = [];
  const open = [];
  let code = "";
  let end = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    let [text] = match;
    if (text === "{") open.push(text);
    if (text === "`" || (text === "}" && open.pop() === "${")) {
      templateText.lastIndex = match.index;
      const [chunk, closing] = templateText.exec(source) ?? [text];
      if (closing === "${") open.push(closing);
      text = chunk;
    }
    code += source.slice(end, match.index);
    end = token.lastIndex = match.index + text.length;
    if (/^(["'`]).*\1$/.test(text)) code += `"${strings.push(text.slice(1, -1)) - 1}"`;
    else code += /^[{}]$/.test(text) ? text : text.replace(/[^\n]/g, " ");
  }
  return { code: code + source.slice(end), strings };
}

const shapes = [
  /(?<![.\w$])(?:import|export)\b\s*(?<type>type\b(?!\s*from\b))?\s*(?:[\w$]+\s*,?\s*)?(?:\*(?:\s*as\s+[\w$]+)?|\{[^{}]*\})?\s*from\s*"(?<string>\d+)"/g,
  /(?<![.\w$])import\s*"(?<string>\d+)"/g,
  /(?<![.\w$])(?<type>typeof\s+)?import\s*\(\s*"(?<string>\d+)"(?:\s*\)(?<typeMember>\.[A-Z]))?/g,
];

/** `import { type A }` is no type-only import: verbatimModuleSyntax still loads the file. */
function importsOf(path, source) {
  const { code, strings } = mask(source);
  return shapes
    .flatMap((shape) => [...code.matchAll(shape)])
    .sort((a, b) => a.index - b.index)
    .map(({ index, groups }) => ({
      path,
      line: code.slice(0, index).split("\n").length,
      specifier: strings[groups.string],
      target: targetOf(path, strings[groups.string]),
      typeOnly: Boolean(groups.type ?? groups.typeMember),
    }));
}

const cycleFault = (ring) => ({
  ...ring[0],
  why: `import cycle: ${[...ring, ring[0]].map(({ path }) => path).join(" → ")}`,
});

/** One fault for each import that leads back onto the trail that led to it. */
function cyclesIn(files) {
  const faults = [];
  const trail = [];
  const visited = new Set();
  const visit = (path) => {
    visited.add(path);
    for (const edge of files.get(path) ?? []) {
      if (edge.typeOnly || !edge.target) continue;
      trail.push(edge);
      const start = trail.findIndex(({ path }) => path === edge.target);
      if (start >= 0) faults.push(cycleFault(trail.slice(start)));
      else if (!visited.has(edge.target)) visit(edge.target);
      trail.pop();
    }
  };
  for (const path of files.keys()) if (!visited.has(path)) visit(path);
  return faults;
}

// ── The check ────────────────────────────────────────────────────────────────────────────────────────────

const { values } = parseArgs({ options: { root: { type: "string" } } });
const root = values.root ?? fileURLToPath(new URL("..", import.meta.url));
const src = join(root, "src");
const paths = (existsSync(src) ? readdirSync(src, { recursive: true }) : [])
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name.replaceAll(sep, "/")}`)
  .sort();
const files = new Map(paths.map((path) => [path, importsOf(path, readFileSync(join(root, path), "utf8"))]));
const imports = [...files.values()].flat();

function faultOf({ path, specifier, target, typeOnly }) {
  const from = placeOf(path);
  if (target && !files.has(target)) return `${specifier} resolves to no file of src/`;
  if (from.fault) return;
  if (!target) {
    const broken = packages.find(({ name, only }) => name.test(specifier) && !only(from));
    return broken && `${specifier} ${broken.why}`;
  }
  const to = placeOf(target);
  return to.fault ? undefined : whyNot(from, to, { specifier, typeOnly });
}

const faults = [
  ...paths.map((path) => ({ path, line: 1, why: placeOf(path).fault })),
  ...imports.map((found) => ({ ...found, why: faultOf(found) })),
  ...cyclesIn(files),
].filter(({ why }) => why);

const lines = faults.map(({ path, line, why }) => `${path}:${line} ${why}`);
if (paths.length === 0) lines.push(`check-rooms: read no file below ${src}`);
if (lines.length > 0) console.error(lines.join("\n"));
else console.log(`check-rooms: ${paths.length} files, ${imports.length} imports, no fault`);
process.exitCode = lines.length > 0 ? 1 : 0;
