/**
 * `npm run bench:profile -- [what]`: where the CPU time of one of the bench's requests goes, by function, from
 * workerd's own profiler; `--to` keeps the profile for a browser's developer tools.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Failure, main } from "../scripts/local/failure.ts";
import { inspect } from "./inspector.ts";
import { load } from "./load.ts";
import { inSetting } from "./setting.ts";
import { cpuMilliseconds } from "./workerd.ts";

const concurrency = 16;
const warmUpSeconds = 1.5;
const sampledMicroseconds = 200;
const rowsShown = 40;

/** What `Profiler.stop` gives, as far as it is read. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
}

/** Samples by function, the most first. */
function selfTimes({ nodes, samples }: Profile): { name: string; samples: number }[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || "(anonymous)"} ${url.split("/").at(-1)}:${lineNumber + 1}`,
    ]),
  );
  const sums = new Map<string, number>();
  for (const id of samples) {
    const name = names.get(id) ?? "?";
    sums.set(name, (sums.get(name) ?? 0) + 1);
  }
  return [...sums].map(([name, count]) => ({ name, samples: count })).sort((a, b) => b.samples - a.samples);
}

main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: "string" },
      seconds: { type: "string", default: "4" },
      "log-level": { type: "string", default: "info" },
    },
  });
  const [what = "product, warm"] = positionals;
  await inSetting(
    { logLevel: values["log-level"], flood: "stub", isReadable: true },
    async (candidates, miniflare) => {
      const candidate = candidates.find(({ name }) => name === what);
      if (!candidate)
        throw new Failure(`"${what}" is none of ${candidates.map(({ name }) => `"${name}"`).join(", ")}.`);
      const { at, expected, requests } = candidate;
      const next = await requests();
      const run = (seconds: number) => load(at, next, expected, { seconds, concurrency });
      await run(warmUpSeconds);
      const before = cpuMilliseconds();
      const { latencies } = await run(Number(values.seconds));
      const cpu = ((cpuMilliseconds() - before) * 1000) / latencies.length;
      const inspector = await inspect(miniflare, what.startsWith("bare") ? "bench-bare" : "wharf");
      await inspector.send("Profiler.enable");
      await inspector.send("Profiler.setSamplingInterval", { interval: sampledMicroseconds });
      await inspector.send("Profiler.start");
      await run(Number(values.seconds));
      const { profile } = await inspector.send<{ profile: Profile }>("Profiler.stop");
      inspector.close();
      if (values.to) writeFileSync(values.to, JSON.stringify(profile));
      const busy = selfTimes(profile).filter(({ name }) => !name.startsWith("(idle)"));
      const all = busy.reduce((sum, { samples }) => sum + samples, 0);
      console.log(
        `${latencies.length} requests, ${cpu.toFixed(1)} µs of CPU each before the profiler came\n`,
      );
      console.table(
        busy
          .slice(0, rowsShown)
          .map(({ name, samples }) => ({ name, share: Number((samples / all).toFixed(3)) })),
      );
    },
  );
});
