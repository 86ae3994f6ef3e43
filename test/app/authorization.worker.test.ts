/** Who may call what: every operation, called by every kind of caller, held against authorization.table.ts. */
import { beforeAll, describe, expect, it } from "vitest";
import { buildHttp } from "../../src/app/http.ts";
import { documentOf } from "../../src/app/openapi.ts";
import { roles, type Scope, scopes } from "../../src/shared/access.ts";
import { type Document, operationsOf } from "../fixtures/contract.ts";
import { callAs, type Valid, validCalls } from "../fixtures/operations.ts";
import { type Caller, callerOf, signedInAgain } from "../fixtures/orders.ts";
import { type Answer, type Call, call, services } from "../fixtures/shop.ts";
import { givable, table } from "./authorization.table.ts";

interface Row {
  readonly id: string;
  readonly scope: string;
  readonly statuses: Readonly<Record<string, number>>;
}

const [[, , ...columns] = [], ...lines] = table
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(/\s+/));
const rows = lines.map(
  ([id = "", scope = "", ...cells]): Row => ({
    id,
    scope,
    statuses: Object.fromEntries(cells.map((cell, i) => [columns[i] ?? "", Number(cell)])),
  }),
);

const document = documentOf(buildHttp(services())) as unknown as Document;
const operations = new Map(operationsOf(document).map((operation) => [operation.id, operation]));

/** An owner, what is theirs, and a valid call on it. */
interface Scene {
  readonly row: Row;
  readonly owner: Caller;
  readonly valid: Valid;
}

async function sceneOf(row: Row): Promise<Scene> {
  const owner = await callerOf();
  return { row, owner, valid: (await validCalls[row.id]?.(owner)) ?? {} };
}

const succeeds = (status = 0) => status < 400;
const ownerMay = ({ statuses }: Row) => succeeds(statuses.own);
/** Somebody for whom the call succeeds. */
const fitting = async ({ row, owner }: Scene): Promise<Caller> => (ownerMay(row) ? owner : callerOf("admin"));

type Who = Pick<Call, "token" | "headers">;

const bearer = ({ token }: Caller): Who => ({ token });
const browser = ({ token, csrfToken }: Caller, isProven: boolean): Who => ({
  headers: { Cookie: `__Host-wharf_access=${token}`, ...(isProven ? { "X-CSRF-Token": csrfToken } : {}) },
});

let admin: Caller;
beforeAll(async () => {
  admin = await callerOf("admin");
});

const keys = new Map<string, Promise<Answer>>();
/** Makes a key in a session of its own: on a slow machine all of this takes longer than an access token lives. */
async function newKeyOf(person: Caller, scopesOfKey: readonly Scope[]): Promise<Answer> {
  const { token } = await signedInAgain(person);
  return call("POST", "/api-keys", { token, body: { name: "test", scopes: scopesOfKey } });
}
/** A key of the person; made once. */
async function keyOf(person: Caller, scopesOfKey: readonly Scope[]): Promise<Who> {
  const name = [person.id, ...scopesOfKey].join(" ");
  const made = keys.get(name) ?? newKeyOf(person, scopesOfKey);
  keys.set(name, made);
  return { token: (await made).body.data.key };
}
const withScope = (person: Caller, { scope }: Row): Promise<Who> => {
  const all = givable[person.actor.role];
  const needed = all.filter((one) => one === scope);
  return keyOf(person, needed.length > 0 ? needed : all);
};
const withoutScope = (person: Caller, { scope }: Row): Promise<Who> =>
  keyOf(
    person,
    givable[person.actor.role].filter((one) => one !== scope),
  );

async function change(method: string, path: string, body: object): Promise<void> {
  const { token } = await signedInAgain(admin);
  const { status } = await call(method, path, { token, headers: { "If-Match": "*" }, body });
  expect(status).toBe(200);
}
const disable = ({ id }: Caller) => change("PATCH", `/users/${id}`, { status: "disabled" });

/** Each column's caller. */
const callers: Readonly<Record<string, (scene: Scene) => Promise<Who>>> = {
  ano: async () => ({}),
  own: async ({ owner }) => bearer(owner),
  oth: async () => bearer(await callerOf()),
  sup: async () => bearer(await callerOf("support")),
  man: async () => bearer(await callerOf("manager")),
  adm: async () => bearer(await callerOf("admin")),
  key: ({ owner, row }) => withScope(owner, row),
  "ke-": ({ owner, row }) => withoutScope(owner, row),
  adk: ({ row }) => withScope(admin, row),
  "ad-": ({ row }) => withoutScope(admin, row),
  exp: async (scene) => bearer(await signedInAgain(await fitting(scene), { secondsAgo: 600 })),
  async off(scene) {
    const person = await fitting(scene);
    await disable(person);
    // Disabling ended their sessions; this one slipped through.
    return bearer(await signedInAgain(person));
  },
  async rol(scene) {
    const person = await fitting(scene);
    const role = person.actor.role === "admin" ? "manager" : "support";
    await change("PUT", `/users/${person.id}/role`, { role });
    return bearer(person);
  },
  async rev(scene) {
    const person = await signedInAgain(await fitting(scene));
    await call("DELETE", `/auth/sessions/${person.actor.sessionId}`, bearer(person));
    return bearer(person);
  },
  async kof(scene) {
    const person = await fitting(scene);
    const key = await withScope(person, scene.row);
    // The isolate remembers the key for a while.
    expect((await call("GET", "/products", key)).status).toBe(200);
    await disable(person);
    return key;
  },
  coo: async (scene) => browser(await signedInAgain(await fitting(scene), { kind: "cookie" }), true),
  csf: async (scene) => browser(await signedInAgain(await fitting(scene), { kind: "cookie" }), false),
};
/** These spoil the owner for everybody else. */
const spoiling = ["off", "rol", "kof"];

const codes: Readonly<Record<number, string>> = {
  401: "UNAUTHENTICATED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
};
/** The cell as it is compared: a refusal with its code. */
const expected = (column: string, status: number) =>
  column === "csf" && status === 403 ? "403 CSRF_FAILED" : `${status} ${codes[status] ?? ""}`.trim();

async function answered(scene: Scene, column: string): Promise<string> {
  const operation = operations.get(scene.row.id);
  const who = await callers[column]?.(scene);
  if (!operation || !who) throw new Error(`there is no ${scene.row.id}, or no caller ${column}`);
  const { status, body } = await callAs(who, operation, scene.valid);
  return `${status} ${body?.error?.code ?? ""}`.trim();
}

describe("the table of who may call what", () => {
  it("has a row for each operation, and an operation for each row", () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...operations.keys()].toSorted());
  });

  it("has a caller for each column, and a status in each cell", () => {
    expect(columns).toEqual(Object.keys(callers));
    for (const { id, statuses } of rows) {
      expect([id, Object.values(statuses).filter((status) => status > 0).length]).toEqual([
        id,
        columns.length,
      ]);
    }
  });

  it("is public where the document says so, and needs scopes that there are", () => {
    for (const { id, scope, statuses } of rows) {
      expect([id, operations.get(id)?.isPublic]).toEqual([id, succeeds(statuses.ano)]);
      expect([id, scope === "-"]).toEqual([id, succeeds(statuses.ano)]);
      expect(["-", "never", ...scopes]).toContain(scope);
    }
  });
});

describe("everybody gets what the table says", () => {
  it.each(rows.map((row) => [row.id, row] as const))("%s", async (id, row) => {
    // A callback is a GET, and good once.
    const isRead = operations.get(id)?.method === "GET" && !id.startsWith("finish");
    const changes = (column: string) => !isRead && succeeds(row.statuses[column]);
    const fit = ownerMay(row) ? "own" : "adm";
    const shared = await sceneOf(row);
    const walk = (some: readonly string[]) =>
      Promise.all(
        some.map(async (column) => {
          const isSpoilt = spoiling.includes(column) || (changes(column) && column !== fit);
          return [column, await answered(isSpoilt ? await sceneOf(row) : shared, column)] as const;
        }),
      );
    const quiet = await walk(columns.filter((column) => !changes(column)));
    // On what all others were refused: had a refused call done something, it would show here.
    const loud = await walk(columns.filter(changes));
    const statuses = Object.entries(row.statuses);
    expect(Object.fromEntries([...quiet, ...loud])).toEqual(
      Object.fromEntries(statuses.map(([column, status]) => [column, expected(column, status)])),
    );
  });
});

describe("an API key", () => {
  it.each(roles)("of a %s can do no more than they may", async (role) => {
    const { token } = await callerOf(role);
    const given = await Promise.all(
      scopes.map(async (scope) => {
        const { status } = await call("POST", "/api-keys", { token, body: { name: "x", scopes: [scope] } });
        return [scope, status];
      }),
    );
    expect(given).toEqual(scopes.map((scope) => [scope, givable[role].includes(scope) ? 201 : 403]));
  });
});
