/** `npm run trace -- <id>`: what a local run did about a request, an order or anything else that has an id, as a tree. */
import { readTraces } from "./local/collector.ts";
import { Failure, main } from "./local/failure.ts";
import { readSettings } from "./local/settings.ts";
import { tracesOf, treeOf } from "./local/trace-tree.ts";

main(async () => {
  const [id] = process.argv.slice(2);
  if (!id) throw new Failure("say what: npm run trace -- <requestId|orderId|eventId|traceId>");
  const { stateDir } = readSettings(process.env);
  const traces = tracesOf(readTraces(stateDir), id);
  if (traces.length === 0)
    throw new Failure(`no trace in ${stateDir} mentions ${id}; it may take a second until it does.`);
  for (const trace of traces) {
    const begin = new Date(Math.min(...trace.map(({ startMs }) => startMs))).toISOString();
    console.log(`trace ${trace[0]?.traceId}  ${begin}  ${trace.length} spans`);
    console.log(`${treeOf(trace).join("\n")}\n`);
  }
});
