/** Uploads as rows, and the names of what is in R2. */
import { and, eq, inArray, isNotNull, lt } from "drizzle-orm";
import type { Context } from "#shared/context.ts";
import type { Database, Statement } from "#shared/db/database.ts";
import type { FileId, JobId, UserId } from "#shared/ids.ts";
import { nameFor } from "#shared/store.ts";
import type { UploadedFile } from "./jobs.model.ts";
import { files } from "./jobs.table.ts";

export const uploadKey = ({ store }: Context, id: FileId): string => nameFor(store.id, `uploads/${id}`, "/");
export const partPrefix = ({ store }: Context, id: JobId): string => nameFor(store.id, `jobs/${id}/`, "/");

export const insertFile = (db: Database, file: UploadedFile): Statement => db.insert(files).values(file);

/** Says that all of the file is there. */
export const completeFile = (db: Database, id: FileId, lines: number): Statement =>
  db.update(files).set({ lines }).where(eq(files.id, id));

/** A whole file; of this user, where one is given. */
export async function findFile(db: Database, id: FileId, owner?: UserId): Promise<UploadedFile | null> {
  const [row] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, id), isNotNull(files.lines), owner && eq(files.createdBy, owner)));
  return row ?? null;
}

export async function findOldFiles(db: Database, before: number, limit: number): Promise<FileId[]> {
  const rows = await db.select({ id: files.id }).from(files).where(lt(files.createdAt, before)).limit(limit);
  return rows.map(({ id }) => id);
}

export const deleteFiles = (db: Database, ids: readonly FileId[]): Statement =>
  db.delete(files).where(inArray(files.id, [...ids]));
