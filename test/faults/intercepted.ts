/** Bindings whose every call goes through one function: to count it, to fail it before or after its effect, to hold it. */
import type { Env } from "../../src/env.ts";

const plain = ["CACHE", "EVENTS", "NOTIFICATION", "WEBHOOK", "SYNC"] as const;
const namespaces = [
  "RATE_LIMITER",
  "CIRCUIT_BREAKER",
  "CARETAKER",
  "SANDBOX_CLOCKWORK",
  "SANDBOX_CLOCK",
] as const;

export type BindingName = "DB" | "ORDER_SAGA" | (typeof plain)[number] | (typeof namespaces)[number];

/** One call of a binding. */
export interface BindingCall {
  readonly binding: BindingName;
  readonly method: string;
  /** What the database is asked, a statement each; empty for other bindings. */
  readonly sql: readonly string[];
  readonly args: readonly unknown[];
}

/** Stands around a call: `proceed` makes it. What it throws or returns is what the caller gets. */
export type Around = (call: BindingCall, proceed: () => Promise<unknown>) => Promise<unknown>;

type Method = (...args: unknown[]) => unknown;

/** The target with its asynchronous methods under `around`. */
function wrap<T extends object>(target: T, binding: BindingName, around: Around, own: Partial<T> = {}): T {
  return new Proxy(target, {
    get(_, name) {
      if (name in own) return Reflect.get(own, name);
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function" || typeof name === "symbol") return value;
      // Not bound: to a stub, `bind` would be one more remote method.
      return (...args: unknown[]) =>
        around({ binding, method: name, sql: [], args }, async () =>
          Reflect.apply(value as Method, target, args),
        );
    },
  });
}

function database(db: D1Database, around: Around): D1Database {
  const reals = new WeakMap<object, { statement: D1PreparedStatement; sql: string }>();
  const statementOf = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const run = wrap(statement, "DB", (call, proceed) => around({ ...call, sql: [sql] }, proceed), {
      bind: (...values: unknown[]) => statementOf(statement.bind(...values), sql),
    });
    reals.set(run, { statement, sql });
    return run;
  };
  const realOf = (statement: D1PreparedStatement) => reals.get(statement) ?? { statement, sql: "" };
  const asking = <T extends D1Database | D1DatabaseSession>(real: T, own: Partial<T> = {}): T =>
    wrap(real, "DB", around, {
      prepare: (sql: string) => statementOf(real.prepare(sql), sql),
      batch: ((list: D1PreparedStatement[]) => {
        const those = list.map(realOf);
        const call = { binding: "DB", method: "batch", sql: those.map(({ sql }) => sql), args: [] } as const;
        return around(call, () => real.batch(those.map(({ statement }) => statement)));
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
    getByName: (id: string) => wrap(real.getByName(id), name, around),
  } as unknown as DurableObjectNamespace<T>;
}

const workflow = <T>(real: Workflow<T>, around: Around): Workflow<T> =>
  wrap(real, "ORDER_SAGA", around, {
    get: async (id) => {
      const call = { binding: "ORDER_SAGA", method: "get", sql: [], args: [id] } as const;
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
