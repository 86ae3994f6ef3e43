/** The only user of the things table. */
import { and, eq, isNull } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { ThingId, UserId } from "#shared/ids.ts";
import type { Thing } from "./things.model.ts";
import { things } from "./things.table.ts";

export interface ThingFilter {
  readonly userId: UserId;
}

const shown = {
  id: things.id,
  userId: things.userId,
  title: things.title,
  metadata: things.metadata,
  version: things.version,
  createdAt: things.createdAt,
  updatedAt: things.updatedAt,
};
const lives = isNull(things.deletedAt);

export async function findThing(db: Database, id: ThingId): Promise<Thing | null> {
  const [thing] = await db
    .select(shown)
    .from(things)
    .where(and(eq(things.id, id), lives));
  return thing ?? null;
}

export const listThings = (db: Database, { userId }: ThingFilter, page: PageRequest): Promise<Slice<Thing>> =>
  readPage(db, page, {
    query: db.select(shown).from(things).$dynamic(),
    table: things,
    columns: { createdAt: things.createdAt, id: things.id },
    where: and(eq(things.userId, userId), lives),
  });

export const insertThing = (db: Database, thing: Thing): Statement[] => [db.insert(things).values(thing)];

/** Broken where the thing was changed since it was read. */
export const thingRace = "thing_version";

const asRead = ({ id, version }: Thing) => and(eq(things.id, id), eq(things.version, version), lives);

/** Stores the next version of what is still as it was read; a lost race breaks the guard. */
export const updateThing = (db: Database, before: Thing, after: Thing): Statement[] => [
  db.update(things).set(after).where(asRead(before)),
  guardChanges(db, thingRace),
];

const nothingSaid = { title: "", metadata: {} } as const;

/** Soft: that there was one stays, what was said of it goes. */
export const deleteThing = (db: Database, before: Thing, now: number): Statement[] => [
  db
    .update(things)
    .set({ ...nothingSaid, deletedAt: now, updatedAt: now, version: before.version + 1 })
    .where(asRead(before)),
  guardChanges(db, thingRace),
];

/** The same with all of one owner's. */
export const deleteThingsOf = (db: Database, userId: UserId, now: number): Statement =>
  db
    .update(things)
    .set({ ...nothingSaid, deletedAt: now, updatedAt: now })
    .where(and(eq(things.userId, userId), lives));
