/** The pages about the rooms, docs/rooms/*: written from the code, and never by hand. */
import { listenersOf, mapOf } from "./room-map.ts";
import type { Heard, Room } from "./rooms.ts";

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
}

const note = "<!-- Written by `npm run docs:rooms` from the code; what is changed here is lost. -->";

const link = (room: string) => `[${room}](${room}.md)`;
const code = (text: string) => `\`${text}\``;

/** A section, or nothing where there is nothing to say. */
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? []
    : [heads, heads.map(() => "---"), ...rows].map(
        (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
      );

/** Of somebody who hears every public event, that they do. */
function typesOf({ types }: Heard, publicTypes: readonly string[]): string {
  const hearsAll = publicTypes.every((type) => types.includes(type));
  return hearsAll ? "every public event" : types.map(code).join(", ");
}

function pageOf(
  { name, responsibility, uses, offers, operations, tells, hears, tables }: Room,
  rooms: readonly Room[],
  described: ReadonlyMap<string, Operation>,
): string {
  const usedBy = rooms.filter((other) => other.uses.has(name)).map((other) => link(other.name));
  const publicTypes = rooms.flatMap((room) =>
    room.tells.filter((one) => one.isPublic).map(({ type }) => type),
  );
  const listeners = (type: string) =>
    rooms
      .filter((other) => other.hears.some(({ types }) => types.includes(type)))
      .map((other) => (other.name === name ? "itself" : link(other.name)));
  return `${[
    `# The room ${name}`,
    "",
    note,
    "",
    `${responsibility} ([source](../../src/modules/${name}), [all rooms](README.md))`,
    ...section(
      "Uses",
      [...uses].map(([room, names]) => `- ${link(room)}: ${names.map(code).join(", ")}`),
    ),
    ...section("Used by", usedBy.length > 0 ? [usedBy.join(", ")] : []),
    ...section(
      "Operations",
      table(
        ["", "", ""],
        operations.flatMap((id) => {
          const one = described.get(id);
          return one ? [[code(one.method.toUpperCase()), code(one.path), one.summary]] : [];
        }),
      ),
    ),
    ...section(
      "Tells",
      table(
        ["event", "", "heard by"],
        tells.map(({ type, summary, isPublic }) => [
          code(type),
          isPublic ? `${summary} (public)` : summary,
          listeners(type).join(", "),
        ]),
      ),
    ),
    ...section(
      "Hears",
      table(
        ["consumer", "events"],
        hears.map((heard) => [code(heard.consumer), typesOf(heard, publicTypes)]),
      ),
    ),
    ...section(
      "Tables",
      tables.length > 0 ? [`${tables.map(code).join(", ")}; see [storage](../storage.md).`] : [],
    ),
    ...section(
      "Door",
      offers.length > 0
        ? ["```ts", offers.map(({ declaration }) => declaration).join("\n\n"), "```"]
        : ["Nobody needs it but the composition root."],
    ),
  ].join("\n")}\n`;
}

function overview(rooms: readonly Room[]): string {
  const listeners = listenersOf(rooms);
  return `${[
    "# Rooms",
    "",
    note,
    "",
    "A room is a folder of `src/modules`. On the left who uses whom, through a door and only downward; on the right who hears of whom, by events. What crosses at `src/app`, where a room is handed functions of a higher one, is not drawn.",
    "",
    "![Which room uses which, and which hears of which](map.svg)",
    "",
    ...table(
      ["room", "", "uses", "hears of"],
      rooms.map(({ name, responsibility, uses }) => [
        link(name),
        responsibility,
        [...uses.keys()].join(", "),
        [...(listeners.get(name)?.keys() ?? [])].join(", "),
      ]),
    ),
  ].join("\n")}\n`;
}

/** Every file of docs/rooms by its name, with its text. */
export const pagesOf = (
  rooms: readonly Room[],
  described: ReadonlyMap<string, Operation>,
): Map<string, string> =>
  new Map([
    ["README.md", overview(rooms)],
    ["map.svg", mapOf(rooms)],
    ...rooms.map((room) => [`${room.name}.md`, pageOf(room, rooms, described)] as const),
  ]);
