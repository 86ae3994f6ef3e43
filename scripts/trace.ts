/**
 * `npm run trace -- <id>`: what a local run did about a request, an order or anything else that has an id, as a tree;
 * with `--ids` only what to look for in its log.
 */
import { parseArgs } from "node:util";
import { readTraces } from "./local/collector.ts";
import { Failure, main } from "./local/failure.ts";
import { readSettings } from "./local/settings.ts";
import { tracesOf, treeOf } from "./local/trace-tree.ts";

main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { ids: { type: "boolean" } },
  });
  const [id] = positionals;
  if (!id) throw new Failure("say what: npm run trace -- <requestId|orderId|eventId|traceId>");
  const { stateDir } = readSettings(process.env);
  const traces = tracesOf(readTraces(stateDir), id);
  if (traces.length === 0)
    throw new Failure(`no trace in ${stateDir} mentions ${id}; it may take a second until it does.`);
  if (values.ids) {
    const ids = [id, ...traces.map(([span]) => span?.traceId)];
    process.stdout.write(ids.map((one) => `${one}\n`).join(""));
    return;
  }
  for (const trace of traces) {
    const begin = new Date(Math.min(...trace.map(({ startMs }) => startMs))).toISOString();
    console.log(`trace ${trace[0]?.traceId}  ${begin}  ${trace.length} spans`);
    console.log(`${treeOf(trace).join("\n")}\n`);
  }
});
