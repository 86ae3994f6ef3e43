/** D1 through drizzle, on a session of D1's Sessions API. */
import type { SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import { withDeadline } from "../deadline.ts";
import { violationOf } from "./errors.ts";

export type Database = DrizzleD1Database & { readonly $client: D1Database };

/** A statement that has been written but not run; repositories return these. */
export type Statement = BatchItem<"sqlite">;

/** `first-unconstrained` lets a replica answer, `first-primary` or a bookmark don't. */
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
  /** Where this session has read up to; a client that sends it back reads its own writes. */
  bookmark(): string | null;
}

/** Without a `deadlineMs` for each of its trips, what D1 does not answer is waited for. */
export function openSession(
  d1: D1Database,
  consistency: Consistency,
  deadlineMs: number | null = null,
): DatabaseSession {
  const client = new GuardedClient(d1.withSession(consistency), deadlineMs);
  // A session has D1's query interface but not its type (cloudflare/workerd, drizzle-team/drizzle-orm#2226).
  const db: Database = drizzle(client as unknown as D1Database);
  return {
    db,
    demand: (condition) => client.demand(condition, db.run(condition.query).getQuery()),
    bookmark: () => client.session.getBookmark(),
  };
}

interface CompiledQuery {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A session that puts the standing condition before whatever it is asked: still one trip, and one transaction. */
class GuardedClient {
  readonly session: D1DatabaseSession;
  readonly #deadlineMs: number | null;
  #standing: { readonly condition: StandingCondition; readonly query: CompiledQuery } | null = null;

  constructor(session: D1DatabaseSession, deadlineMs: number | null) {
    this.session = session;
    this.#deadlineMs = deadlineMs;
  }

  demand(condition: StandingCondition, query: CompiledQuery): void {
    this.#standing = { condition, query };
  }

  prepare(query: string): GuardedStatement {
    return new GuardedStatement(this, query, this.session.prepare(query));
  }

  async batch(statements: readonly GuardedStatement[]): Promise<D1Result[]> {
    return this.#run(statements.map(({ inner }) => inner));
  }

  /** The statement's own way of running, or null where it has to go with the condition. */
  alone<T>(run: () => Promise<T>): Promise<T> | null {
    return this.#standing ? null : this.#bounded(run());
  }

  async guarded(inner: D1PreparedStatement): Promise<D1Result> {
    const [result] = await this.#run([inner]);
    if (!result) throw new Error("a statement without a result");
    return result;
  }

  async #run(statements: D1PreparedStatement[]): Promise<D1Result[]> {
    if (!this.#standing) return this.#bounded(this.session.batch(statements));
    const { condition, query } = this.#standing;
    const guard = this.session.prepare(query.sql).bind(...query.params);
    try {
      const results = await this.#bounded(this.session.batch([guard, ...statements]));
      return results.slice(1);
    } catch (error) {
      if (violationOf(error)?.name === condition.name) throw condition.refusal();
      throw error;
    }
  }

  #bounded<T>(trip: Promise<T>): Promise<T> {
    return this.#deadlineMs === null ? trip : withDeadline("D1", this.#deadlineMs, trip);
  }
}

/** A prepared statement as drizzle uses it. */
class GuardedStatement {
  readonly inner: D1PreparedStatement;
  readonly #client: GuardedClient;
  readonly #query: string;

  constructor(client: GuardedClient, query: string, inner: D1PreparedStatement) {
    this.#client = client;
    this.#query = query;
    this.inner = inner;
  }

  bind(...values: unknown[]): GuardedStatement {
    return new GuardedStatement(this.#client, this.#query, this.inner.bind(...values));
  }

  async all(): Promise<D1Result> {
    return this.#client.alone(() => this.inner.all()) ?? this.#client.guarded(this.inner);
  }

  async run(): Promise<D1Result> {
    return this.#client.alone(() => this.inner.run()) ?? this.#client.guarded(this.inner);
  }

  /** Rows as arrays. A batch gives objects, in which columns of one name would be one (drizzle-orm#6038). */
  async raw(): Promise<unknown[][]> {
    const alone = this.#client.alone(() => this.inner.raw());
    if (alone) return alone;
    if (/\bjoin\b/i.test(this.#query)) throw new Error("a join can't be read under a standing condition");
    const { results } = await this.#client.guarded(this.inner);
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
