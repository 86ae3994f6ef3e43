/** `npm run bench:world`: how long requests take around the world, by the model; writes docs/world.md and docs/world.json. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../scripts/local/bundle.ts";
import { Failure, main } from "../../scripts/local/failure.ts";
import { randomOf } from "../../test/fixtures/random.ts";
import type { Tier, World } from "./edge.ts";
import { places } from "./model.ts";
import { missesOf, reportOf, resultOf } from "./report.ts";
import { measurePassword, openShop } from "./shop.ts";
import { VirtualTime } from "./virtual-time.ts";
import { type Sample, visit } from "./visit.ts";

const tiers: readonly (Tier | null)[] = [null, "memory", "kv", "replica", "leases", "objects"];
/** Tiers are switched off in a smaller world, which has these, and once none. */
const compared = places.filter(({ name }) => name === "Madrid" || name === "Sydney");
const start = Date.parse("2026-11-21T12:00:00Z");

main(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      samples: { type: "string", default: "500" },
      short: { type: "boolean", default: false },
    },
  });
  const number = (name: "seed" | "samples"): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1)
      throw new Failure(`--${name} is "${values[name]}", not a whole number.`);
    return value;
  };
  const seed = number("seed");
  const samples = values.short ? 50 : number("samples");

  const passwordMs = measurePassword();
  const time = new VirtualTime(start);
  const fresh = (without: Tier | null) => ({
    time,
    random: randomOf(seed),
    without,
    isTimed: false,
    kv: new Map(),
    buckets: new Map(),
    sent: [],
  });
  const shop = await time.run(openShop(fresh(null)));
  const worldWithout = (tier: Tier | null): World => ({ ...fresh(tier), database: shop.database });

  console.log(`seed ${seed}, ${samples} samples of the rarest route at each place…`);
  const all = await visit(worldWithout(null), shop, places, samples);
  const without: [Tier | null, Sample[]][] = [];
  for (const tier of values.short ? [] : tiers) {
    console.log(`without ${tier ?? "nothing"}…`);
    without.push([tier, await visit(worldWithout(tier), shop, compared, Math.ceil(samples / 4))]);
  }

  const result = resultOf({ seed, samples, passwordMs, all, without, compared });
  console.table(result.routes.map(({ calls: _, ...row }) => row));
  // Too few samples for a page, and for a verdict.
  if (values.short) return;
  writeFileSync(join(root, "docs/world.json"), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(root, "docs/world.md"), reportOf(result));
  const misses = missesOf(result);
  if (misses.length > 0) throw new Failure(`p95 is not under its bound: ${misses.join(", ")}.`);
});
