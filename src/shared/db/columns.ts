/** Columns that many tables have, in one spelling. */
import { integer, text } from "drizzle-orm/sqlite-core";

/** Epoch milliseconds. */
export const createdAt = () => integer("created_at").notNull();
/** Epoch milliseconds. */
export const updatedAt = () => integer("updated_at").notNull();
/** Epoch milliseconds; null while the row lives (soft delete). */
export const deletedAt = () => integer("deleted_at");
/** Counts changes, for optimistic concurrency and ETags. */
export const version = () => integer("version").notNull();
/** What the shop's developer keeps with the thing. */
export const metadata = () =>
  text("metadata", { mode: "json" }).$type<Record<string, string>>().notNull().default({});
