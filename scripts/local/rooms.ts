/** The rooms as their code has them: what each is for, uses, offers, tells, hears and keeps. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eventCatalogue } from "../../src/app/event-catalogue.ts";
import type { Consumer } from "../../src/shared/events/consumer.ts";
import { root } from "./bundle.ts";
import { Failure } from "./failure.ts";

export interface Export {
  readonly name: string;
  /** Its declaration, with its doc comment and without its body. */
  readonly declaration: string;
}

export interface Told {
  readonly type: string;
  readonly summary: string;
  readonly isPublic: boolean;
}

export interface Heard {
  readonly consumer: string;
  readonly types: readonly string[];
}

export interface Room {
  readonly name: string;
  readonly responsibility: string;
  /** By lower room, what is used of its door. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
  readonly offers: readonly Export[];
  /** Ids of its operations. */
  readonly operations: readonly string[];
  readonly tells: readonly Told[];
  readonly hears: readonly Heard[];
  readonly tables: readonly string[];
}

const modules = join(root, "src/modules");

/** The rooms' names, low to high, as check-rooms.mjs has them. */
function roomNames(): string[] {
  const source = readFileSync(join(root, "scripts/check-rooms.mjs"), "utf8");
  const [, names = ""] = /const rooms = `([^`]*)`/.exec(source) ?? [];
  return names.trim().split(/\s+/);
}

const filesOf = (room: string): { path: string; source: string }[] =>
  readdirSync(join(modules, room), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .toSorted()
    .map((path) => ({
      path: path.replaceAll("\\", "/"),
      source: readFileSync(join(modules, room, path), "utf8"),
    }));

/** What the first comment of the door says behind its name. */
function responsibilityOf(room: string, door: string): string {
  const [, comment = ""] = /^\/\*\*([\s\S]*?)\*\//.exec(door) ?? [];
  const text = comment.replace(/\s*\n\s*\*\s?/g, " ").trim();
  const [, said] = /^The \w+ room's door\. (.+)$/.exec(text) ?? [];
  if (!said)
    throw new Failure(
      `src/modules/${room}/index.ts begins with "The ${room} room's door.", and then says what the room is for.`,
    );
  return said;
}

const namesIn = (list: string): string[] =>
  list
    .split(",")
    .map((part) => part.replace(/\btype\b/, "").trim())
    .filter((part) => part !== "");

function usesOf(sources: readonly string[]): Map<string, string[]> {
  const uses = new Map<string, Set<string>>();
  for (const source of sources)
    for (const [, list = "", room = ""] of source.matchAll(
      /^import (?:type )?\{([^}]*)\} from "#modules\/(\w+)";/gm,
    ))
      uses.set(room, new Set([...(uses.get(room) ?? []), ...namesIn(list)]));
  return new Map([...uses].toSorted().map(([room, names]) => [room, [...names].toSorted()]));
}

/** Where the parenthesis closes that opens first at or after `start`. */
function closingOf(text: string, start: number): number {
  let depth = 0;
  for (let i = text.indexOf("(", start); i >= 0 && i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i + 1;
  }
  return text.length;
}

/** A declaration up to its body: all of an interface or a type; of what is called, what a caller has to know. */
function declarationOf(name: string, source: string, file: string): string {
  const doc = String.raw`(?:^/\*\*(?:(?!\*/)[\s\S])*\*/\n)?`;
  const head = new RegExp(
    `${doc}^export (?:async )?(function|const|interface|type|class) ${name}\\b`,
    "m",
  ).exec(source);
  if (!head) throw new Failure(`${file} is said to export ${name}, and no line of it does.`);
  const text = source.slice(head.index);
  const behind = head[0].length;
  const upTo = (end: RegExp, from = behind) => text.slice(0, from + (end.exec(text.slice(from))?.index ?? 0));
  switch (head[1]) {
    case "interface":
      return `${upTo(/\n\}\n/)}\n}`;
    case "type":
      return upTo(/;\n(?! )/);
    case "class":
      return upTo(/ \{\n/);
    case "function":
      return upTo(/ \{\n/, closingOf(text, behind));
    default:
      if (/^(?:: [^=]+)? = (?:async )?[(<]/.test(text.slice(behind)))
        return upTo(/ =>\s/, closingOf(text, behind));
      return upTo(/ = |;\n/);
  }
}

function offersOf(room: string, door: string): Export[] {
  const exported = [...door.matchAll(/^export (?:type )?\{([^}]*)\} from "\.\/([^"]+)";/gm)];
  return exported
    .flatMap(([, list = "", file = ""]) => {
      const source = readFileSync(join(modules, room, file), "utf8");
      return namesIn(list).map((name) => ({
        name,
        declaration: declarationOf(name, source, `src/modules/${room}/${file}`),
      }));
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The types of all events that the room's own files define. */
async function typesOf(room: string): Promise<Set<string>> {
  const path = join(modules, room, `${room}.events.ts`);
  if (!existsSync(path)) return new Set();
  const exported: Record<string, unknown> = await import(path);
  const all = Object.values(exported).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return new Set(all.flatMap((value) => (typeof value?.type === "string" ? [value.type] : [])));
}

/** Reads all rooms, low to high; `consumers` are all that listen. Throws a `Failure` where code breaks a habit. */
export async function readRooms(consumers: readonly Consumer[]): Promise<Room[]> {
  return Promise.all(
    roomNames().map(async (name) => {
      const files = filesOf(name);
      const sources = files.map(({ source }) => source);
      const door = files.find(({ path }) => path === "index.ts")?.source ?? "";
      const own = await typesOf(name);
      return {
        name,
        responsibility: responsibilityOf(name, door),
        uses: usesOf(sources),
        offers: offersOf(name, door),
        operations: sources.flatMap((source) =>
          [...source.matchAll(/operationId: "(\w+)"/g)].map(([, id = ""]) => id),
        ),
        tells: eventCatalogue
          .filter(({ type }) => own.has(type))
          .map(({ type, summary, isPublic }) => ({ type, summary, isPublic })),
        hears: consumers
          .filter((consumer) => consumer.name.startsWith(`${name}.`))
          .map((consumer) => ({ consumer: consumer.name, types: consumer.types })),
        tables: sources.flatMap((source) =>
          [...source.matchAll(/sqliteTable\(\s*"(\w+)"/g)].map(([, table = ""]) => table),
        ),
      };
    }),
  );
}
