/** What D1 says when a guard of the schema aborts a batch, made readable. */

export interface Violation {
  readonly kind: "check" | "unique" | "guard";
  /** The constraint's name (check, guard), or `table.column` of its first column (unique). */
  readonly name: string;
}

const texts = (error: unknown): string => {
  const parts: string[] = [];
  for (let e: unknown = error; e instanceof Error; e = e.cause) parts.push(e.message);
  return parts.join("\n");
};

/** The violated constraint, or null where the failure is of another kind. */
export function violationOf(error: unknown): Violation | null {
  const text = texts(error);
  const check = /CHECK constraint failed: ([\w.]+)/.exec(text)?.[1];
  if (check) return { kind: "check", name: check };
  const unique = /UNIQUE constraint failed: ([\w.]+)/.exec(text)?.[1];
  if (unique) return { kind: "unique", name: unique };
  const guard = /JSON path[^']*'guard:(\w+)'/i.exec(text)?.[1];
  if (guard) return { kind: "guard", name: guard };
  return null;
}

/** True where the database could not be reached or was busy: worth another try, later. */
export function isDatabaseDown(error: unknown): boolean {
  return /Network connection lost|caused object to be reset|reset because its code was updated|overloaded|SQLITE_BUSY|database is locked|D1 DB is|Internal error while starting up D1|internal error; reference =/i.test(
    texts(error),
  );
}
