/** Proves a table of docs/failures.md: sends an order through each of its cells, and holds its end against the page. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Env } from "../../src/env.ts";
import { type Course, play, type Way } from "./matrix.ts";
import { courseOf, type Row, tableOf } from "./page.ts";

interface Cell {
  readonly name: string;
  readonly way: Way;
  readonly says: string;
}

/** Deadlines of real calls pass so much faster, since a call that hangs is waited for; those of Stripe really go out. */
const haste = { sandbox: 30, stripe: 6 };

/** `wayAt` says which order a cell is about; empty cells are about none. */
export function prove(
  heading: string,
  columns: readonly string[],
  wayAt: (row: Row, column: string) => Way,
  settings: Partial<Env> = {},
) {
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
      const times = cells.some(({ way }) => way.provider === "stripe") ? haste.stripe : haste.sandbox;
      vi.stubGlobal("setTimeout", (work: () => void, ms = 0) => real(work, ms / times));
      courses = await play(
        cells.map(({ way }) => way),
        settings,
      );
    }, 300_000);
    afterAll(() => void vi.unstubAllGlobals());

    test.each(cells.map((cell, i) => [cell.name, cell, i] as const))("%s", (_, { says, way }, i) => {
      const { strikes, ...course } = courses[i] as Course;
      expect(course).toEqual({ ...courseOf(says), isSilent: false });
      if (way.fault) expect(strikes).toBeGreaterThan(0);
    });
  });
}
