/** What the world came to: quantiles by place and route, as JSON and as a page. */
import type { Calls, Tier } from "./edge.ts";
import { mix } from "./mix.ts";
import {
  hops,
  isolatesPerPlace,
  type Place,
  places,
  requestsOfVisitor,
  requestsPerSecond,
  roundTripOf,
  visitorsAtOnce,
} from "./model.ts";
import type { Sample } from "./visit.ts";

export const p95MsMax = 200;

interface Row {
  readonly place: string;
  readonly route: string;
  readonly samples: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of calls that a request makes before its answer and behind it, the mean. */
  readonly calls: Calls;
}

export interface Result {
  readonly seed: number;
  readonly samples: number;
  readonly passwordMs: number;
  readonly cpuMs: Readonly<Record<string, number>>;
  readonly routes: readonly Row[];
  readonly without: readonly (Row & { readonly tier: Tier | "nothing" })[];
}

/** The value below which this part of the weight lies. */
export function quantile(values: readonly { ms: number; weight: number }[], part: number): number {
  const sorted = values.toSorted((a, b) => a.ms - b.ms);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  for (const { ms, weight } of sorted) {
    below += weight;
    if (below >= part * total) return ms;
  }
  return Number.NaN;
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;

function rowOf(place: Place, route: string, samples: readonly Sample[]): Row {
  const counts = Map.groupBy(samples, (sample) => sample.route);
  const weighted = samples.map((sample) => ({
    ms: sample.ms,
    weight: sample.route.share / (counts.get(sample.route)?.length ?? 1),
  }));
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => tenths(quantile(weighted, part)));
  const mean = (name: keyof Calls) =>
    Math.round((samples.reduce((sum, { calls }) => sum + calls[name], 0) / samples.length) * 100) / 100;
  const calls = {
    primary: mean("primary"),
    replica: mean("replica"),
    kvHot: mean("kvHot"),
    kvCold: mean("kvCold"),
    objects: mean("objects"),
  };
  return { place: place.name, route, samples: samples.length, p50, p95, p99, calls } as Row;
}

/** A row for each route, one for cached reads that a cache did answer, and one for the mix. */
function rowsOf(samples: readonly Sample[], place: Place): Row[] {
  const here = samples.filter((sample) => sample.place === place);
  const hits = here.filter(({ route, calls }) => route.isCached && calls.primary + calls.replica === 0);
  return [
    ...mix.map((route) =>
      rowOf(
        place,
        route.name,
        here.filter((sample) => sample.route === route),
      ),
    ),
    rowOf(place, "cached reads that were hits", hits),
    rowOf(place, "the mix", here),
  ];
}

export function resultOf({
  all,
  without,
  compared,
  ...settings
}: Pick<Result, "seed" | "samples" | "passwordMs"> & {
  readonly all: readonly Sample[];
  readonly without: readonly (readonly [Tier | null, readonly Sample[]])[];
  readonly compared: readonly Place[];
}): Result {
  const medianCpu = (name: string) =>
    tenths(
      quantile(
        all.filter(({ route }) => route.name === name).map(({ cpuMs }) => ({ ms: cpuMs, weight: 1 })),
        0.5,
      ),
    );
  return {
    ...settings,
    passwordMs: Math.round(settings.passwordMs),
    cpuMs: Object.fromEntries(mix.map(({ name }) => [name, medianCpu(name)])),
    routes: places.flatMap((place) => rowsOf(all, place)),
    without: without.flatMap(([tier, samples]) =>
      compared.flatMap((place) =>
        rowsOf(samples, place).map((row) => ({ ...row, tier: tier ?? ("nothing" as const) })),
      ),
    ),
  };
}

/** Which routes take too long: all of them on the primary's continent, cached reads anywhere. */
export function missesOf({ routes }: Result): string[] {
  const near = new Set(places.filter((place) => place.isOnPrimarysContinent).map(({ name }) => name));
  const cached = new Set(mix.filter(({ isCached }) => isCached).map(({ name }) => name));
  return routes
    .filter(({ place, route, p95 }) => p95 >= p95MsMax && (near.has(place) || cached.has(route)))
    .map(({ place, route, p95 }) => `${route} from ${place} (${p95} ms)`);
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const triple = ({ p50, p95, p99 }: Row) => `${Math.round(p50)} / ${Math.round(p95)} / ${Math.round(p99)}`;
const routeNames = [...mix.map(({ name }) => name), "cached reads that were hits", "the mix"];

const tierNames: Readonly<Record<Tier | "nothing", string>> = {
  nothing: "with all of them",
  memory: "without the isolates' memory",
  kv: "without KV",
  replica: "without replicas",
  leases: "without token leases",
  objects: "with rate-limit objects left in Frankfurt",
};

export function reportOf(result: Result): string {
  const { seed, samples, passwordMs, cpuMs, routes, without } = result;
  const at = (place: string, route: string) =>
    routes.find((row) => row.place === place && row.route === route);
  const hopRows = [
    ...Object.values(hops),
    ...places.map((place) => ({
      ...roundTripOf(place),
      what: `edge ↔ primary, ${place.name}, ${place.km} km`,
    })),
  ].map(({ what, p50, p99, source }) => [what, tenths(p50), tenths(p99), source]);
  const byPlace = routeNames.map((route) => [
    route,
    ...places.map(({ name }) => {
      const row = at(name, route);
      return row ? triple(row) : "";
    }),
  ]);
  const tiers = [...new Set(without.map(({ tier }) => tier))];
  const tierTables = [...new Set(without.map(({ place }) => place))].map((place) => {
    const rows = routeNames.map((route) => [
      route,
      ...tiers.map((tier) => {
        const row = without.find((one) => one.place === place && one.route === route && one.tier === tier);
        return row ? `${Math.round(row.p50)} / ${Math.round(row.p95)}` : "";
      }),
    ]);
    return `### From ${place}\n\n${table(["p50 / p95, ms", ...tiers.map((tier) => tierNames[tier])], rows)}`;
  });
  const callRows = mix.map(({ name }) => {
    const calls = at("Madrid", name)?.calls;
    const counts = calls ? [calls.primary, calls.replica, calls.kvHot, calls.kvCold, calls.objects] : [];
    return [name, ...counts, cpuMs[name] ?? 0];
  });
  const misses = missesOf(result);
  return `# The world, simulated

Written by \`npm run bench:world\`; [decision 028](decisions/028-simulated-world.md) says how it is done and what it can't show. Seed ${seed}, at least about ${samples} samples of each route at each place.

**The bound**: p95 under ${p95MsMax} ms for every route on the primary's continent (Frankfurt, Madrid), and for cached reads from anywhere. ${misses.length === 0 ? "It holds." : `It does not hold for ${misses.join(", ")}.`}

## Around the world

The primary is in Frankfurt. Each cell is p50 / p95 / p99 in ms, from the client and back; the Worker's CPU is not in it.

${table(["", ...places.map(({ name }) => name)], byPlace)}

## What the tiers bring

A smaller world, with these two places and a quarter of the samples. Where replicas are near, KV saves D1 its reads rather than readers their time: a key that is cold there is farther away than a replica.

${tierTables.join("\n\n")}

## Calls, and CPU

Calls of a request as a mean, from Madrid, those behind its answer too, and the median of its CPU in Node on the machine that ran this, with SQLite's. Logging in also takes a password's scrypt, ${passwordMs} ms of CPU here. It is in none of the figures above and comes on top: nothing but less security would shorten it, and with it nobody logs in within ${p95MsMax} ms.

${table(["", "D1 primary", "D1 replica", "KV hot", "KV cold", "objects", "CPU, ms"], callRows)}

## The mix

${requestsPerSecond} requests a second at each place, ${isolatesPerPlace} isolates each, about ${visitorsAtOnce} visitors at once who ask ${requestsOfVisitor} times on one connection; products are as popular as Zipf has it. Stock news of each order drop its product from the caches. Clients send their token and their bookmark along.

${table(
  ["", "per cent"],
  mix.map(({ name, share }) => [name, share]),
)}

## The model

Each hop is drawn from a lognormal distribution by its median and 99th percentile, in ms. A trip to D1 is the network, D1, and where it writes the confirmation.

${table(["", "p50", "p99", "source"], hopRows)}
`;
}
