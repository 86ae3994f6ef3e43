/** `node bench/budget.ts`: fails where the Worker's bundle weighs more than it may. */
import { Failure, main } from "../scripts/local/failure.ts";
import { type Weight, weigh } from "./startup.ts";

/** What it weighs today, and a little: whoever needs more says so here. */
const budget: Weight = { bytes: 1_130_000, gzipBytes: 320_000 };

main(async () => {
  const weight = weigh();
  console.log(`${weight.bytes} bytes minified, ${weight.gzipBytes} in gzip`);
  for (const name of ["bytes", "gzipBytes"] as const) {
    if (weight[name] > budget[name])
      throw new Failure(`The bundle has ${weight[name]} ${name}; it may have ${budget[name]}.`);
  }
});
