/** Every cell of docs/failures.md: an order that meets the failure ends as the page says. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { effects, wayOf } from "./effects.ts";
import { type Course, play, type Way } from "./matrix.ts";
import { courseOf, type Row, tableOf } from "./page.ts";

interface Cell {
  readonly name: string;
  readonly way: Way;
  readonly says: string;
}

/** Deadlines of real calls pass thirty times as fast: a call that hangs is waited for. */
const haste = 30;

function prove(heading: string, columns: readonly string[], wayAt: (row: Row, column: string) => Way) {
  const cells: Cell[] = tableOf(heading).flatMap((row) =>
    columns
      .filter((column) => row[column] !== "")
      .map((column) => ({
        name: `${row.method ?? row.country ?? `${row.step}: ${row.effect}`}, ${column}`,
        way: wayAt(row, column),
        says: row[column] ?? "",
      })),
  );
  describe(heading, () => {
    let courses: readonly Course[] = [];
    beforeAll(async () => {
      const real = globalThis.setTimeout;
      vi.stubGlobal("setTimeout", (work: () => void, ms = 0) => real(work, ms / haste));
      courses = await play(cells.map(({ way }) => way));
    }, 300_000);
    afterAll(() => void vi.unstubAllGlobals());

    test.each(cells.map((cell, i) => [cell.name, cell, i] as const))("%s", (_, { says, way }, i) => {
      const { strikes, ...course } = courses[i] as Course;
      expect(course).toEqual({ ...courseOf(says), isSilent: false });
      if (way.fault) expect(strikes).toBeGreaterThan(0);
    });
  });
}

const following: Readonly<Record<string, Way>> = {
  delivered: {},
  "country ZZ": { country: "ZZ" },
  "cancelled at once": { cancelAt: "pending" },
  "cancelled once booked": { cancelAt: "fulfilling" },
};

prove("By the means of payment", Object.keys(following), ({ method = "" }, column) => ({
  method,
  ...following[column],
}));
prove("By the carrier", ["delivered", "cancelled once booked"], ({ country = "" }, column) => ({
  country,
  ...following[column],
}));
prove(
  "By the step",
  ["once before", "once after", "once hanging", "always before", "always after"],
  ({ step, effect }, column) => wayOf(`${step}, ${effect}`, column),
);

test("every effect is on the page", () => {
  const rows = tableOf("By the step").map(({ step, effect }) => `${step}, ${effect}`);
  expect(rows).toEqual(Object.keys(effects));
});
