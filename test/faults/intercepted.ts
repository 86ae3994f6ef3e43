/** Bindings whose every call goes through one function: to count it, to fail it before or after its effect, to hold it. */
import type { Env } from "../../src/env.ts";

const plain = ["CACHE", "EVENTS", "NOTIFICATION", "WEBHOOK", "SYNC"] as const;
const namespaces = [
  "RATE_LIMITER",
  "CIRCUIT_BREAKER",
  "CARETAKER",
  "METRICS_KEEPER",
  "SANDBOX_CLOCKWORK",
  "SANDBOX_CLOCK",
] as const;

export type BindingName = "DB" | "ORDER_SAGA" | (typeof plain)[number] | (typeof namespaces)[number];

/** Many orders fail at once in a test, each for itself: no breaker is to make them one another's trouble. */
export const patientBreakers = "payments=100%/30s/30s/3s/9999,carriers=100%/30s/30s/3s/9999";

/** One call of a binding. */
export interface BindingCall {
  readonly binding: BindingName;
  readonly method: string;
  /** Which object of a namespace is called; empty for other bindings. */
  readonly object: string;
  /** What the database is asked, a statement each; empty for other bindings. */
  readonly sql: readonly string[];
  /** Of the database, the values bound to each statement, a list each. */
  readonly args: readonly unknown[];
}

/** All that goes along with a call: what is bound or given, and the object's name. */
export const valuesIn = ({ object, args }: BindingCall): unknown[] => [object, ...args.flat()];

/** Stands around a call: `proceed` makes it. What it throws or returns is what the caller gets. */
export type Around = (call: BindingCall, proceed: () => Promise<unknown>) => Promise<unknown>;

type Method = (...args: unknown[]) => unknown;

/** The target with its asynchronous methods under `around`. */
function wrap<T extends object>(
  target: T,
  binding: BindingName,
  around: Around,
  own: Partial<T> = {},
  object = "",
): T {
  return new Proxy(target, {
    get(_, name) {
      if (name in own) return Reflect.get(own, name);
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function" || typeof name === "symbol") return value;
      // Not bound: to a stub, `bind` would be one more remote method.
      return (...args: unknown[]) =>
        around({ binding, object, method: name, sql: [], args }, async () =>
          Reflect.apply(value as Method, target, args),
        );
    },
  });
}

function database(db: D1Database, around: Around): D1Database {
  const reals = new WeakMap<object, { statement: D1PreparedStatement; sql: string; bound: unknown[] }>();
  const statementOf = (
    statement: D1PreparedStatement,
    sql: string,
    bound: unknown[] = [],
  ): D1PreparedStatement => {
    const asked = { sql: [sql], args: [bound] };
    const run = wrap(statement, "DB", (call, proceed) => around({ ...call, ...asked }, proceed), {
      bind: (...values: unknown[]) => statementOf(statement.bind(...values), sql, values),
    });
    reals.set(run, { statement, sql, bound });
    return run;
  };
  const realOf = (statement: D1PreparedStatement) =>
    reals.get(statement) ?? { statement, sql: "", bound: [] };
  const asking = <T extends D1Database | D1DatabaseSession>(real: T, own: Partial<T> = {}): T =>
    wrap(real, "DB", around, {
      prepare: (sql: string) => statementOf(real.prepare(sql), sql),
      batch: ((list: D1PreparedStatement[]) => {
        const those = list.map(realOf);
        const asked = { sql: those.map(({ sql }) => sql), args: those.map(({ bound }) => bound) };
        return around({ binding: "DB", object: "", method: "batch", ...asked }, () =>
          real.batch(those.map(({ statement }) => statement)),
        );
      }) as T["batch"],
      ...own,
    } as Partial<T>);
  return asking(db, {
    withSession: (at) => {
      const session = db.withSession(at);
      return asking(session, { getBookmark: () => session.getBookmark() });
    },
  });
}

function namespace<T extends Rpc.DurableObjectBranded>(
  real: DurableObjectNamespace<T>,
  name: BindingName,
  around: Around,
): DurableObjectNamespace<T> {
  return {
    getByName: (id: string) => wrap(real.getByName(id), name, around, {}, id),
  } as unknown as DurableObjectNamespace<T>;
}

const workflow = <T>(real: Workflow<T>, around: Around): Workflow<T> =>
  wrap(real, "ORDER_SAGA", around, {
    get: async (id) => {
      const call = { binding: "ORDER_SAGA", object: "", method: "get", sql: [], args: [id] } as const;
      const instance = (await around(call, () => real.get(id))) as WorkflowInstance;
      return wrap(instance, "ORDER_SAGA", around);
    },
  });

/** The environment with every call of these bindings under `around`; files are not among them. */
export const intercepted = <E extends Env>(env: E, around: Around): E => ({
  ...env,
  DB: database(env.DB, around),
  ORDER_SAGA: workflow(env.ORDER_SAGA, around),
  ...Object.fromEntries(plain.map((name) => [name, wrap(env[name] as object, name, around)])),
  ...Object.fromEntries(
    namespaces.map((name) => [name, namespace(env[name] as DurableObjectNamespace<never>, name, around)]),
  ),
});
