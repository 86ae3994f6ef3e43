/** Every operation with one store's things, asked of the other store: by its own staff, and by whom only the first knows. */
import { exports } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type Document, type Operation, operationsOf } from "../fixtures/contract.ts";
import { subjects } from "../fixtures/mails.ts";
import { callAs, validCalls } from "../fixtures/operations.ts";
import { callerOf } from "../fixtures/orders.ts";
import { eventually, password } from "../fixtures/shop.ts";
import { everythingOf, main, migrateTea, tea } from "../fixtures/stores.ts";

const worker = (exports as unknown as { default: Fetcher }).default;
const document = (await (await worker.fetch("https://tea.test/openapi.json")).json()) as Document;
const operations = operationsOf(document);

/** A name and no id: the same word may stand for another thing in each store. */
const named = ["{provider}", "{carrier}"];

let staffOfTea: string;
beforeAll(async () => {
  await migrateTea();
  staffOfTea = (await tea.signIn("admin")).token;
});

const isAboutOne = ({ path }: Operation) => path.includes("{") && !named.some((name) => path.includes(name));

describe("the other store", () => {
  it("has every operation that there is", () => {
    expect(operations.length).toBeGreaterThan(100);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "asked to %s knows neither who asks nor, for its own admins, what is asked about",
    async (id, operation) => {
      const owner = await callerOf("admin");
      const valid = { ...(await validCalls[id]?.(owner)), through: tea.call };
      const asked = async (token: string) => {
        const { status, body } = await callAs({ token }, operation, valid);
        return [status, body.error?.code];
      };
      expect(await asked(owner.token)).toEqual([401, "UNAUTHENTICATED"]);
      if (!isAboutOne(operation)) return;
      expect(await asked(staffOfTea)).toEqual([404, "NOT_FOUND"]);
      const everything = await everythingOf(tea);
      for (const value of Object.values(valid.values ?? {})) expect(everything).not.toContain(value);
    },
  );
});

describe("a store's secret", () => {
  const status = async (store: typeof main, path: string, body: object) =>
    (await store.call("POST", path, { body })).status;

  it("that is a refresh token is none in the other, and still good in its own", async () => {
    const { refreshToken } = await main.signIn();
    expect(await status(tea, "/auth/refresh", { refreshToken })).toBe(401);
    expect(await status(main, "/auth/refresh", { refreshToken })).toBe(200);
  });

  it("that is an API key is none in the other", async () => {
    const { token } = await main.signIn("admin");
    const made = await main.call("POST", "/api-keys", {
      token,
      body: { name: "test", scopes: ["catalog:write"] },
    });
    const ask = (store: typeof main, headers: Record<string, string>) =>
      store.call("GET", "/products", { headers });
    const { key } = made.body.data;
    for (const headers of [{ Authorization: `Bearer ${key}` }, { "X-API-Key": key }]) {
      expect((await ask(main, headers)).status).toBe(200);
      expect((await ask(tea, headers)).status).toBe(401);
    }
  });

  it("that is a browser's session with its CSRF token is nobody's in the other", async () => {
    const { email } = await main.signIn();
    const login = await main.call("POST", "/auth/login", {
      body: { email, password, session: "cookie" },
    });
    const Cookie = login.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");
    const headers = { Cookie, "X-CSRF-Token": login.body.data.csrfToken };
    expect((await main.call("GET", "/users/me", { headers })).status).toBe(200);
    expect((await tea.call("GET", "/users/me", { headers })).status).toBe(401);
    expect((await tea.call("POST", "/auth/logout", { headers })).status).toBe(401);
    expect((await main.call("GET", "/users/me", { headers })).status).toBe(200);
  });

  it("that was mailed sets no password in the other, though the address is known there", async () => {
    const { email } = await main.signIn();
    await tea.signIn("customer", email);
    const mailsIn = async (store: typeof main) => {
      const { token } = await store.signIn("support");
      const { body } = await store.call("GET", `/sandbox/mailbox?to=${email}`, { token });
      return body.data.filter(({ subject }: { subject: string }) => subject === subjects.reset);
    };
    expect(await status(tea, "/auth/password/forgot", { email })).toBe(202);
    const [mail] = await eventually(
      () => mailsIn(tea),
      (mails) => mails.length > 0,
    );
    expect(mail.text).toContain("https://tea.localhost/");
    expect(await mailsIn(main)).toEqual([]);
    const body = { token: /token=([\w-]+)/.exec(mail.text)?.[1], password: "another password for tests" };
    expect(await status(main, "/auth/password/reset", body)).toBe(401);
    expect(await status(tea, "/auth/password/reset", body)).toBe(204);
    expect(await status(main, "/auth/login", { email, password })).toBe(200);
  });

  it("seals what only its own vault opens", async () => {
    const sealed = await main.wharf().vault.seal("test", "row", "secret");
    await expect(tea.wharf().vault.open("test", "row", sealed)).rejects.toThrow("unknown key");
  });
});
