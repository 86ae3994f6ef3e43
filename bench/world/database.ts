/** D1 on Node's SQLite, with the Sessions API: who is asked, and for how long, is told by the world. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

/** Where a trip goes, and whether it changes anything. */
export interface Trip {
  readonly to: "primary" | "replica";
  readonly writes: boolean;
}

interface Query {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const writesRows = ({ sql }: Query): boolean => !/^\s*(select|pragma|with)\b/i.test(sql);
const bookmarkOf = (place: number) =>
  `${place.toString(16).padStart(8, "0")}-00000000-00000000-${"0".repeat(32)}`;

export class Sqlite {
  readonly #db = new DatabaseSync(":memory:");
  readonly #statements = new Map<string, StatementSync>();
  #place = 1;

  /** The database as an edge sees it; `travel` takes as long as the trip does. */
  seenFrom(travel: (trip: Trip) => Promise<void>): D1Database {
    const session = (constraint: string): D1DatabaseSession => {
      const isNearby = constraint !== "first-primary";
      let bookmark: string | null = null;
      const queries = new WeakMap<object, Query>();
      const run = async <T>(list: readonly Query[], how: () => T): Promise<T> => {
        const writes = list.some(writesRows);
        await travel({ to: isNearby && !writes ? "replica" : "primary", writes });
        const result = how();
        if (writes) this.#place++;
        bookmark = bookmarkOf(this.#place);
        return result;
      };
      const statement = (query: Query): D1PreparedStatement => {
        const all = () => run([query], () => this.#all(query));
        const made = {
          bind: (...values: unknown[]) => statement({ ...query, values }),
          all,
          run: all,
          raw: () => run([query], () => this.#raw(query)),
          first: async () => (await all()).results[0] ?? null,
        } as unknown as D1PreparedStatement;
        queries.set(made, query);
        return made;
      };
      return {
        prepare: (sql) => statement({ sql, values: [] }),
        batch: ((list: D1PreparedStatement[]) => {
          const those = list.map((one) => queries.get(one) as Query);
          return run(those, () => this.#transaction(() => those.map((one) => this.#all(one))));
        }) as D1DatabaseSession["batch"],
        getBookmark: () => bookmark,
      };
    };
    const direct = session("first-primary");
    const exec = async (sql: string) => this.#db.exec(sql);
    return { ...direct, exec, withSession: session } as unknown as D1Database;
  }

  #transaction<T>(work: () => T): T {
    this.#db.exec("BEGIN");
    try {
      const result = work();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const made = this.#db.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #all({ sql, values }: Query) {
    const statement = this.#statement(sql);
    statement.setReturnArrays(false);
    return { success: true, results: statement.all(...values.map(toSqlite)), meta: { changes: 0 } };
  }

  #raw({ sql, values }: Query): unknown[] {
    const statement = this.#statement(sql);
    statement.setReturnArrays(true);
    return statement.all(...values.map(toSqlite));
  }
}

const toSqlite = (value: unknown): SQLInputValue =>
  typeof value === "boolean" ? Number(value) : ((value ?? null) as SQLInputValue);
