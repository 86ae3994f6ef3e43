/** D1 through drizzle, on a session of D1's Sessions API. */
import type { SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { withDeadline } from "../deadline.ts";
import { inSpan, noteTrip } from "../telemetry/trace.ts";
import { violationOf } from "./errors.ts";
import type { DatabaseLoad } from "./load.ts";

export type Database = DrizzleD1Database & { readonly $client: D1Database };

/** A statement that has been written but not run; repositories return these. */
export type Statement = BatchItem<"sqlite">;

/**
 * `first-primary`: the primary answers, every trip. `first-unconstrained`, or a bookmark: any replica may that is at
 * least as new as the bookmark and as what this session has seen.
 */
export type Consistency = "first-unconstrained" | "first-primary" | (string & {});

/** A condition that every trip of a session checks in the same transaction as its own statements. */
export interface StandingCondition {
  /** Fails by a guard (guard.ts) of this name where the condition does not hold. */
  readonly name: string;
  readonly query: SQL;
  /** What the caller gets then. */
  readonly refusal: () => Error;
}

export interface DatabaseSession {
  readonly db: Database;
  /** From now on no trip gives or changes anything unless the condition holds; it costs no trip of its own. */
  demand(condition: StandingCondition): void;
  /** From now on trips go there. */
  readFrom(consistency: Consistency): void;
  /** Where this session has read up to; a client that sends it back reads its own writes. */
  bookmark(): string | null;
}

export interface Patience {
  /** For each trip; without it, what D1 does not answer is waited for. */
  readonly deadlineMs?: number;
  /** Trips are counted there, and the first one is made only where it admits. */
  readonly load?: DatabaseLoad;
}

export function openSession(
  d1: D1Database,
  consistency: Consistency,
  patience: Patience = {},
): DatabaseSession {
  const client = new GuardedClient(d1, patience);
  client.readFrom(consistency);
  // A session has D1's query interface but not its type (cloudflare/workerd, drizzle-team/drizzle-orm#2226).
  const db: Database = drizzle(client as unknown as D1Database);
  return {
    db,
    demand: (condition) => client.demand(condition, db.run(condition.query).getQuery()),
    readFrom: (other) => client.readFrom(other),
    bookmark: () => client.reached,
  };
}

/** The newer of two bookmarks, which D1 lets be compared as texts; null where there is none. */
export const newerBookmark = (one: string | null, other: string | null): string | null =>
  one !== null && (other === null || one > other) ? one : other;

interface CompiledQuery {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Puts the standing condition before whatever it is asked: still one trip, and one transaction. */
class GuardedClient {
  /** The newest state that was seen. */
  reached: string | null = null;
  readonly #d1: D1Database;
  readonly #patience: Patience;
  #isAdmitted = false;
  /** Where replicas may answer; null where only the primary may. */
  #nearby: D1DatabaseSession | null = null;
  #standing: { readonly condition: StandingCondition; readonly query: CompiledQuery } | null = null;

  constructor(d1: D1Database, patience: Patience) {
    this.#d1 = d1;
    this.#patience = patience;
  }

  readFrom(consistency: Consistency): void {
    this.#nearby = consistency === "first-primary" ? null : this.#d1.withSession(consistency);
  }

  demand(condition: StandingCondition, query: CompiledQuery): void {
    this.#standing = { condition, query };
  }

  prepare(query: string): GuardedStatement {
    return new GuardedStatement(this, query);
  }

  async batch(statements: readonly GuardedStatement[]): Promise<D1Result[]> {
    if (!this.#standing)
      return this.#trip((session) => session.batch(statements.map((one) => one.on(session))));
    const { condition, query } = this.#standing;
    try {
      const results = await this.#trip((session) => {
        const guard = session.prepare(query.sql).bind(...query.params);
        return session.batch([guard, ...statements.map((one) => one.on(session))]);
      });
      return results.slice(1);
    } catch (error) {
      if (violationOf(error)?.name === condition.name) throw condition.refusal();
      throw error;
    }
  }

  /** The statement's own way of running, or null where it has to go with the condition. */
  alone<T>(run: (session: D1DatabaseSession) => Promise<T>): Promise<T> | null {
    return this.#standing ? null : this.#trip(run);
  }

  async guarded(statement: GuardedStatement): Promise<D1Result> {
    const [result] = await this.batch([statement]);
    if (!result) throw new Error("a statement without a result");
    return result;
  }

  /** What a replica refuses or can't do is asked of the primary: it may not know of a session, or of a bookmark. */
  async #trip<T>(run: (session: D1DatabaseSession) => Promise<T>): Promise<T> {
    if (!this.#isAdmitted) this.#patience.load?.admit();
    this.#isAdmitted = true;
    const nearby = this.#nearby;
    if (nearby) {
      try {
        return await this.#noting(nearby, run);
      } catch {
        this.#nearby = null;
      }
    }
    // A session for each trip: only its first one is the primary's for sure.
    return this.#noting(this.#d1.withSession("first-primary"), run);
  }

  async #noting<T>(session: D1DatabaseSession, run: (session: D1DatabaseSession) => Promise<T>): Promise<T> {
    const { deadlineMs, load } = this.#patience;
    noteTrip("d1");
    const asked = inSpan({ name: "D1", kind: "client" }, () => run(session));
    const trip = deadlineMs === undefined ? asked : withDeadline("D1", deadlineMs, asked);
    const result = await (load?.count(trip) ?? trip);
    this.reached = newerBookmark(this.reached, session.getBookmark());
    return result;
  }
}

/** A prepared statement as drizzle uses it. */
class GuardedStatement {
  readonly #client: GuardedClient;
  readonly #query: string;
  readonly #values: readonly unknown[];

  constructor(client: GuardedClient, query: string, values: readonly unknown[] = []) {
    this.#client = client;
    this.#query = query;
    this.#values = values;
  }

  bind(...values: unknown[]): GuardedStatement {
    return new GuardedStatement(this.#client, this.#query, values);
  }

  /** As D1's own. */
  on(session: D1DatabaseSession): D1PreparedStatement {
    const statement = session.prepare(this.#query);
    return this.#values.length > 0 ? statement.bind(...this.#values) : statement;
  }

  async all(): Promise<D1Result> {
    return this.#client.alone((session) => this.on(session).all()) ?? this.#client.guarded(this);
  }

  async run(): Promise<D1Result> {
    return this.#client.alone((session) => this.on(session).run()) ?? this.#client.guarded(this);
  }

  /** Rows as arrays. A batch gives objects, in which columns of one name would be one (drizzle-orm#6038). */
  async raw(): Promise<unknown[][]> {
    const alone = this.#client.alone((session) => this.on(session).raw());
    if (alone) return alone;
    if (/\bjoin\b/i.test(this.#query)) throw new Error("a join can't be read under a standing condition");
    const { results } = await this.#client.guarded(this);
    return results.map((row) => Object.values(row as object));
  }
}

/** A statement in SQL. drizzle's own raw query brings no D1 statement along, so a batch could not bind its parameters. */
export function rawStatement(db: Database, query: SQL): Statement {
  const raw = db.run(query);
  return Object.assign(raw, { stmt: db.$client.prepare(raw.getQuery().sql) });
}

/** Runs statements as one transaction and one round trip; the results come in their order. */
export async function runBatch(db: Database, statements: readonly Statement[]): Promise<unknown[]> {
  const [first, ...rest] = statements;
  return first ? db.batch([first, ...rest]) : [];
}
