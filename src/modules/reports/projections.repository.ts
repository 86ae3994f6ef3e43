/** Generations of the read models: the only user of the projections' table. */
import { and, eq, ne, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import { clearBestSellers, foldBestSellers } from "./best-sellers.repository.ts";
import { clearOrderHistory, foldOrderHistory } from "./order-history.repository.ts";
import { clearOrderStates, foldOrderStates } from "./order-states.repository.ts";
import type { ProjectionName, Step } from "./reports.model.ts";
import { projections } from "./reports.table.ts";
import { clearSales, foldSales } from "./sales.repository.ts";

export type Generation = typeof projections.$inferSelect;

interface ReadModel {
  /** The statement that brings the steps into the rows of a generation. */
  readonly fold: (db: Database, generation: number, steps: readonly Step[]) => Statement;
  /** The statement that removes so many rows of a generation. */
  readonly clear: (db: Database, generation: number, limit: number) => Statement;
}

const readModels: Readonly<Record<ProjectionName, ReadModel>> = {
  sales: { fold: foldSales, clear: clearSales },
  "best-sellers": { fold: foldBestSellers, clear: clearBestSellers },
  "order-history": { fold: foldOrderHistory, clear: clearOrderHistory },
  "order-states": { fold: foldOrderStates, clear: clearOrderStates },
};

/** Broken where somebody else moved the generation on, or it is not to be moved any more. */
export const projectionRace = "projection_position";

export const selectGenerations = (db: Database) => db.select().from(projections);

export const selectLive = (db: Database, name: ProjectionName) =>
  db
    .select()
    .from(projections)
    .where(and(eq(projections.name, name), eq(projections.status, "live")));

/** Makes the first generation of a read model, unless there is one that is live. */
export const beginLive = (db: Database, name: ProjectionName, now: number): Statement =>
  db
    .insert(projections)
    .values({ name, generation: 1, status: "live", position: 0, jobId: null, updatedAt: now })
    .onConflictDoNothing();

/** Brings steps into a generation that still is where it was, and moves it on: once, whoever else tries. */
export const advance = (
  db: Database,
  { name, generation, position }: Generation,
  steps: readonly Step[],
  to: number,
  now: number,
): Statement[] => [
  db
    .update(projections)
    .set({ position: to, updatedAt: now })
    .where(
      and(
        eq(projections.name, name),
        eq(projections.generation, generation),
        eq(projections.position, position),
        ne(projections.status, "retired"),
      ),
    ),
  guardChanges(db, projectionRace),
  readModels[name].fold(db, generation, steps),
];

const setStatus = (db: Database, name: ProjectionName, from: "live" | "building", to: "live" | "retired") =>
  db
    .update(projections)
    .set({ status: to })
    .where(and(eq(projections.name, name), eq(projections.status, from)));

/** Begins an empty generation beside the live one, and takes over from whoever was building one. */
export const beginBuilding = (db: Database, building: Generation): Statement[] => [
  setStatus(db, building.name, "building", "retired"),
  db.insert(projections).values(building),
];

/** Puts the generation that is being built into the place of the live one, which has to be no further than it. */
export const activate = (db: Database, name: ProjectionName): Statement[] => {
  const positionOf = (status: string) =>
    sql`(SELECT position FROM projections WHERE name = ${name} AND status = ${status})`;
  return [
    guardThat(db, projectionRace, sql`${positionOf("live")} <= ${positionOf("building")}`),
    setStatus(db, name, "live", "retired"),
    setStatus(db, name, "building", "live"),
    guardChanges(db, projectionRace),
  ];
};

/** Removes rows of a retired generation, and with the last of them the generation. */
export const clear = (db: Database, { name, generation, status }: Generation, limit: number): Statement[] => {
  if (status !== "retired") throw new Error(`generation ${generation} of ${name} is ${status}`);
  return [
    readModels[name].clear(db, generation, limit),
    rawStatement(
      db,
      sql`DELETE FROM projections
        WHERE name = ${name} AND generation = ${generation} AND status = 'retired' AND changes() < ${limit}`,
    ),
  ];
};
