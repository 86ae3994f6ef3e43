/** The latency model: what each hop takes, as a lognormal by its median and 99th percentile, and where the number is from. */

/** Milliseconds. */
export interface Hop {
  readonly p50: number;
  readonly p99: number;
  readonly what: string;
  readonly source: string;
}

export type HopName =
  | "client"
  | "region"
  | "d1"
  | "commit"
  | "object"
  | "objectCommit"
  | "kvHot"
  | "kvCold"
  | "kvColdFar"
  | "flood"
  | "queue";

export interface Place {
  readonly name: string;
  /** Round trip between the edge there and the primary: 1.5 times what light in fibre needs for the great circle. */
  readonly km: number;
  readonly isOnPrimarysContinent: boolean;
  /** One of KV's few central stores is on this continent. */
  readonly hasCentralKv: boolean;
}

/** The primary is in Frankfurt. */
export const places: readonly Place[] = [
  { name: "Frankfurt", km: 50, isOnPrimarysContinent: true, hasCentralKv: true },
  { name: "Madrid", km: 1_420, isOnPrimarysContinent: true, hasCentralKv: true },
  { name: "Ashburn", km: 6_560, isOnPrimarysContinent: false, hasCentralKv: true },
  { name: "Singapore", km: 10_270, isOnPrimarysContinent: false, hasCentralKv: false },
  { name: "Sydney", km: 16_500, isOnPrimarysContinent: false, hasCentralKv: false },
];

const kmPerMs = 200;
const detour = 1.5;
const assumed = "assumed";

/** The network between the edge at a place and the primary. */
export function roundTripOf({ km }: Place): Hop {
  const p50 = Math.max(1, (2 * km * detour) / kmPerMs);
  const what = `edge ↔ primary, ${km} km`;
  return { p50, p99: p50 * 1.3 + 15, what, source: "light in fibre; tail assumed" };
}

export const hops: Readonly<Record<HopName, Hop>> = {
  client: {
    p50: 15,
    p99: 82,
    what: "client ↔ edge, on a connection that is open",
    source: "Cloudflare: 95 % of those online are within 50 ms (cloudflare.com/network); median assumed",
  },
  region: {
    p50: 8,
    p99: 28,
    what: "edge ↔ what lies in the same region: a replica, an object",
    source:
      "Azure's round trips within Europe are 3 to 28 ms (its network latency statistics, 2019); median assumed",
  },
  d1: { p50: 3, p99: 25, what: "D1 itself, a batch or statement of a few rows", source: assumed },
  commit: {
    p50: 10,
    p99: 40,
    what: "on top where rows are written: three of five followers confirm",
    source: "how: Cloudflare, Zero-latency SQLite storage in every Durable Object (2024); numbers assumed",
  },
  object: { p50: 2, p99: 20, what: "a Durable Object's own time", source: assumed },
  objectCommit: {
    p50: 10,
    p99: 40,
    what: "on top where its state is stored before it answers",
    source: "as for D1",
  },
  kvHot: {
    p50: 2,
    p99: 20,
    what: "KV, a key read at this place within a minute",
    source:
      "Cloudflare, We made Workers KV up to 3x faster (2024): the hottest half in under 1 ms; hop and tail assumed",
  },
  kvCold: {
    p50: 50,
    p99: 200,
    what: "KV, another key, on the continent of a central store",
    source:
      "p99 of 200 ms: InfoQ on KV's new storage (2025), which brought it below 5 ms; the old one is kept here",
  },
  kvColdFar: { p50: 120, p99: 400, what: "the same, on other continents", source: assumed },
  flood: {
    p50: 1,
    p99: 5,
    what: "the platform's rate limit",
    source: "Cloudflare: counted where the Worker runs, no meaningful latency; numbers assumed",
  },
  queue: {
    p50: 60,
    p99: 300,
    what: "a queue's send, always behind the answer",
    source: "median: Cloudflare, Durable Objects aren't just durable (2024); tail assumed",
  },
};

/** Seconds for which a place remembers what it read of KV: the platform's default. */
export const kvHotSeconds = 60;

/** Requests a second at each place, and what they ask for, in per cent of them. */
export const requestsPerSecond = 20;
export const isolatesPerPlace = 3;
/** A visitor's requests follow one another on one connection, and so in one isolate. */
export const visitorsAtOnce = 40;
export const requestsOfVisitor = 12;

const z99 = 2.326_347_874;

/** Draws a duration; `random` gives numbers in [0, 1). */
export function draw({ p50, p99 }: Pick<Hop, "p50" | "p99">, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return p50 * Math.exp((normal * Math.log(p99 / p50)) / z99);
}
