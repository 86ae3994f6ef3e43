/** A new room: its names, its files from the template in scripts/room, and its place in the files of others. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";
import { type Wire, wires } from "./room-wiring.ts";

export interface RoomNames {
  /** The room, its paths and its table: `appointments`. */
  readonly many: string;
  /** One of them: `appointment`. */
  readonly one: string;
  /** Of its ids: `apt`. */
  readonly prefix: string;
}

const template = join(import.meta.dirname, "../room");

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function singularOf(many: string): string {
  if (/[^aeiou]ies$/.test(many)) return many.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|x)es$/.test(many)) return many.replace(/es$/, "");
  if (/[^s]s$/.test(many)) return many.replace(/s$/, "");
  throw new Failure(`one of ${many} is called? Say it: --one <word>.`);
}

/** Its first letter and the consonants that follow, `inv` of invoices; whoever wants another one says it. */
const prefixOf = (one: string): string =>
  (one.charAt(0) + one.slice(1).replace(/[aeiou]/g, "") + one.slice(1)).slice(0, 3);

const isReserved = (word: string): boolean => {
  try {
    new Function(`"use strict"; let ${word};`);
    return false;
  } catch {
    return true;
  }
};

/** The names of a room, of which only the first has to be said. Throws a `Failure`. */
export function namesOf(
  many: string,
  said: { one?: string | undefined; prefix?: string | undefined },
): RoomNames {
  for (const word of [many, said.one ?? "one"]) {
    if (!/^[a-z]{3,24}$/.test(word)) throw new Failure(`${word} is no name: 3 to 24 letters from a to z.`);
    if (isReserved(word)) throw new Failure(`${word} is no name: it is a word of JavaScript.`);
  }
  const one = said.one ?? singularOf(many);
  if (isReserved(one)) throw new Failure(`${one} is a word of JavaScript; say another: --one <word>.`);
  if (one === many) throw new Failure(`one of ${many} needs another name: --one <word>.`);
  const prefix = said.prefix ?? prefixOf(one);
  if (!/^[a-z]{3}$/.test(prefix))
    throw new Failure(`${prefix} is no prefix of ids: three letters from a to z.`);
  return { many, one, prefix };
}

/** A text of the template in the room's own words. `nothing` and `something` stay what they are. */
export const inWordsOf = ({ many, one, prefix }: RoomNames, text: string): string =>
  text
    .replace(/\b([Aa]) (?=thing\b)/g, /^[aeiou]/.test(one) ? "$1n " : "$1 ")
    .replace(/(?<![a-z])things/g, many)
    .replace(/Things/g, capital(many))
    .replace(/(?<![a-z])thing/g, one)
    .replace(/Thing/g, capital(one))
    .replace(/\bthg(?=[_"])/g, prefix);

/** The text with the addition in its place. Throws a `Failure` where there is no such place, or more than one. */
export function wired(text: string, { file, after, add }: Wire, names: RoomNames): string {
  const found = [...text.matchAll(new RegExp(after.source, `${after.flags}g`))];
  const [place] = found;
  if (!place || found.length > 1) {
    const what = inWordsOf(names, add).trim().split("\n")[0];
    throw new Failure(
      `${file} has ${found.length === 0 ? "no place" : `${found.length} places`} for "${what}"; ` +
        `it is to stand once behind ${after} (scripts/local/room-wiring.ts). Nothing was written.`,
    );
  }
  const at = place.index + place[0].length;
  return text.slice(0, at) + inWordsOf(names, add) + text.slice(at);
}

/** What speaks against a room of these names. */
function faultOf({ many, one, prefix }: RoomNames, read: (file: string) => string): string | null {
  const [, rooms = ""] = /const rooms = `([^`]*)`/.exec(read("scripts/check-rooms.mjs")) ?? [];
  if (rooms.split(/\s+/).includes(many)) return `there is a room ${many}`;
  if (Object.keys(JSON.parse(read("openapi.json")).paths).some((path) => path.split("/")[3] === many))
    return `/api/v1/${many} is another room's`;
  if (new RegExp(`^### ${many}$|^\\*\\*\`${many}\`\\*\\*`, "m").test(read("docs/storage.md")))
    return `there is a table ${many}`;
  const ids = read("src/shared/ids.ts");
  if (new RegExp(`Id<"${prefix}">`).test(ids)) return `${prefix}_ are ids of something else; say --prefix`;
  if (ids.includes(`type ${capital(one)}Id `)) return `there is a ${capital(one)}Id; say --one`;
  return null;
}

/**
 * Every file that is new or changed by the room, with its whole text; paths are relative to the repository.
 * Throws a `Failure`, and then nothing is to be written.
 */
export function newRoom(names: RoomNames, read: (file: string) => string): Map<string, string> {
  const fault = faultOf(names, read);
  if (fault) throw new Failure(`${names.many}: ${fault}.`);
  const files = new Map<string, string>();
  for (const wire of wires) files.set(wire.file, wired(files.get(wire.file) ?? read(wire.file), wire, names));
  for (const entry of readdirSync(template, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = path.slice(template.length + 1).replaceAll("\\", "/");
    files.set(inWordsOf(names, target), inWordsOf(names, readFileSync(path, "utf8")));
  }
  return files;
}
