/** docs/failures.md by the step: each effect fails before, after and during, once and always. */
import { expect, test } from "vitest";
import { effects, wayOf } from "./effects.ts";
import { tableOf } from "./page.ts";
import { prove } from "./prove.ts";

prove(
  "By the step",
  ["once before", "once after", "once hanging", "always before", "always after"],
  ({ step, effect }, column) => wayOf(`${step}, ${effect}`, column),
);

test("every effect is on the page", () => {
  const rows = tableOf("By the step").map(({ step, effect }) => `${step}, ${effect}`);
  expect(rows).toEqual(Object.keys(effects));
});
