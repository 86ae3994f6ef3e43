/** The picture of the rooms: each on its line, low to high; on the left who uses whom, on the right who hears whom. */
import type { Room } from "./rooms.ts";

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const rowHeight = 34;
const middle = 360;
const half = 62;
const width = 720;

/** Colors by the reader's own choice of light or dark; the picture has no ground of its own. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #123 }
  .head { font-weight: 600 }
  rect { fill: #e8f1f6; stroke: #7fa3b5 }
  path { fill: none; stroke: #4a7f99; stroke-opacity: .55; stroke-width: 1.2 }
  .events path { stroke: #b06a1f }
  marker path { fill: #4a7f99; stroke: none }
  #event path { fill: #b06a1f }
  @media (prefers-color-scheme: dark) {
    text { fill: #dce6ec }
    rect { fill: #1d2f3a; stroke: #5b8296 }
    path { stroke: #7fb6d1 }
    .events path { stroke: #e0a05a }
    marker path { fill: #7fb6d1 }
    #event path { fill: #e0a05a }
  }`;

const marker = (id: string) =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>`;

/** Which rooms hear events of which, with the events. */
export function listenersOf(rooms: readonly Room[]): Map<string, Map<string, string[]>> {
  const teller = new Map(rooms.flatMap(({ name, tells }) => tells.map(({ type }) => [type, name])));
  return new Map(
    rooms.map(({ name, hears }) => {
      const types = [...new Set(hears.flatMap((one) => one.types))];
      const known = types.filter((type) => teller.has(type) && teller.get(type) !== name);
      return [name, Map.groupBy(known, (type) => teller.get(type) ?? "")];
    }),
  );
}

export function mapOf(rooms: readonly Room[]): string {
  // The highest room is on top, as the imports point down.
  const rowOf = new Map(rooms.map(({ name }, i) => [name, rooms.length - 1 - i]));
  const row = (name: string) => rowOf.get(name) ?? 0;
  const y = (at: number) => 60 + at * rowHeight;
  const height = y(rooms.length) + 4;

  const uses: Arc[] = rooms.flatMap(({ name, uses: used }) =>
    [...used].map(([lower, names]) => ({
      from: row(name),
      to: row(lower),
      label: `${name} uses ${lower}: ${names.join(", ")}`,
    })),
  );
  const hears: Arc[] = [...listenersOf(rooms)].flatMap(([listener, tellers]) =>
    [...tellers].map(([teller, types]) => ({
      from: row(teller),
      to: row(listener),
      label: `${listener} hears of ${teller}: ${types.join(", ")}`,
    })),
  );

  const arc = (side: -1 | 1, head: string, { from, to, label }: Arc): string => {
    const x = middle + side * half;
    const far = x + side * Math.min(270, 24 + Math.abs(to - from) * 20);
    // They leave a little above the line and arrive a little below it, so that heads stand free.
    const [start, end] = [y(from) - 4, y(to) + 4];
    return `<path d="M${x} ${start}C${far} ${start} ${far} ${end} ${x} ${end}" marker-end="url(#${head})"><title>${label}</title></path>`;
  };

  const boxes = rooms.map(({ name }) => {
    const at = y(row(name));
    return `<rect x="${middle - half}" y="${at - 12}" width="${half * 2}" height="24" rx="6"/><text x="${middle}" y="${at + 4}" text-anchor="middle">${name}</text>`;
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Which room uses which, and which hears of which">
<style>${style}
</style>
<defs>${marker("use")}${marker("event")}</defs>
<text class="head" x="${middle - half - 12}" y="24" text-anchor="end">uses, by its door</text>
<text class="head" x="${middle + half + 12}" y="24">tells, by an event</text>
<g class="uses">
${uses.map((one) => arc(-1, "use", one)).join("\n")}
</g>
<g class="events">
${hears.map((one) => arc(1, "event", one)).join("\n")}
</g>
${boxes.join("\n")}
</svg>
`;
}
