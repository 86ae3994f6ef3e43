/** docs/failures.md by the step: each effect fails before, after and during, once and always, or loses the database. */
import { expect, test } from "vitest";
import { effects, wayOf } from "./effects.ts";
import type { Way } from "./matrix.ts";
import { type Row, tableOf } from "./page.ts";
import { prove } from "./prove.ts";

const wayAt = ({ step, effect }: Row, column: string): Way => wayOf(`${step}, ${effect}`, column);
prove("By the step", ["once before", "once after", "once hanging", "always before", "always after"], wayAt);
prove("While the database is away", ["for a minute", "for ten minutes", "for an hour"], wayAt);

test.each(["By the step", "While the database is away"])("%s: every effect is on the page", (heading) => {
  const rows = tableOf(heading).map(({ step, effect }) => `${step}, ${effect}`);
  expect(rows).toEqual(Object.keys(effects));
});
