/** No secret lies where it doesn't belong: each is planted, used and refused, and then looked for everywhere. */
import { TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { EventMessage } from "../../src/shared/events/event.ts";
import { callerOf } from "../fixtures/orders.ts";
import { type Answer, bindings, eventually, shopWith, signIn, unique } from "../fixtures/shop.ts";

/** Every secret that came by, with its name. */
const canaries = new Map<string, string>();
const plant = (name: string, secret: string): string => {
  expect([name, secret?.length > 5]).toEqual([name, true]);
  canaries.set(name, secret);
  return secret;
};

const logged: string[] = [];
const queued: EventMessage[] = [];
const refusals: string[] = [];

const watched = (queue: Queue<EventMessage>) =>
  ({
    sendBatch: async (messages: Iterable<MessageSendRequest<EventMessage>>) => {
      const list = [...messages];
      queued.push(...list.map(({ body }) => body));
      return queue.sendBatch(list);
    },
  }) as unknown as Queue<EventMessage>;

const { EVENTS, NOTIFICATION, WEBHOOK, SYNC } = bindings;
const shop = shopWith({
  LOG_LEVEL: "debug",
  EVENTS: watched(EVENTS),
  NOTIFICATION: watched(NOTIFICATION),
  WEBHOOK: watched(WEBHOOK),
  SYNC: watched(SYNC),
});
async function call(...args: Parameters<typeof shop>): Promise<Answer> {
  const answer = await shop(...args);
  if (answer.status >= 400) refusals.push(JSON.stringify(answer.body));
  return answer;
}
const post = (path: string, body: unknown, token?: string) => call("POST", path, { body, token });
const get = (path: string, token: string) => call("GET", path, { token });

async function everyTable(): Promise<Map<string, string>> {
  const { results } = await bindings.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'",
  ).all<{ name: string }>();
  const texts = new Map<string, string>();
  for (const { name } of results) {
    const rows = await bindings.DB.prepare(`SELECT * FROM "${name}"`).all();
    texts.set(name, JSON.stringify(rows.results));
  }
  return texts;
}

async function everyValue(): Promise<string> {
  const { keys } = await bindings.CACHE.list();
  return JSON.stringify(
    await Promise.all(keys.map(async ({ name }) => [name, await bindings.CACHE.get(name)])),
  );
}

const keep =
  () =>
  (...args: unknown[]): void =>
    void logged.push(args.map((arg) => (typeof arg === "string" ? arg : JSON.stringify(arg))).join(" "));

describe("secrets", () => {
  beforeAll(async () => {
    for (const level of ["log", "info", "warn", "error", "debug"] as const) {
      vi.spyOn(console, level).mockImplementation(keep());
    }
    const email = `${unique("canary")}@example.com`;
    const password = plant("password", `canary-password-${crypto.randomUUID()}`);
    await post("/auth/register", { email, password, name: "Canary" });
    const wrong = plant("a wrong password", `canary-wrong-${crypto.randomUUID()}`);
    await post("/auth/login", { email, password: wrong });
    await post("/auth/register", {
      email,
      password: plant("a refused one", `canary-twice-${crypto.randomUUID()}`),
      name: "x",
    });
    await post("/auth/register", {
      email: "no",
      password: plant("an invalid one", `canary-bad-${crypto.randomUUID()}`),
      role: 1,
    });

    const first = (await post("/auth/login", { email, password })).body.data;
    const token = plant("access token", first.accessToken);
    plant("refresh token", first.refreshToken);
    const second = (await post("/auth/refresh", { refreshToken: first.refreshToken })).body.data;
    plant("rotated refresh token", second.refreshToken);
    await post("/auth/refresh", {
      refreshToken: plant("a forged refresh token", `wrt_${crypto.randomUUID()}`),
    });
    await get("/users/me", plant("a forged access token", `${token.slice(0, -8)}AAAAAAAA`));

    const { body: made } = await post(
      "/api-keys",
      { name: "canary", scopes: ["orders:read"] },
      second.accessToken,
    );
    const key = plant("API key", made.data.key);
    await get("/orders", key);
    await get("/inventory", key);
    await get(
      "/orders",
      plant("a forged API key", `wk_${crypto.randomUUID().replaceAll("-", "").padEnd(43, "x")}`),
    );

    const browser = await post("/auth/login", { email, password, session: "cookie" });
    plant("CSRF token", browser.body.data.csrfToken);
    for (const cookie of browser.headers.getSetCookie()) {
      plant(`cookie ${cookie.split("=")[0]}`, cookie.split(";")[0]?.split("=")[1] ?? "");
    }

    const { secret } = (await post("/auth/mfa/totp", undefined, second.accessToken)).body.data;
    plant("TOTP secret", secret);
    const code = new TOTP({ secret }).generate();
    const { recoveryCodes } = (await post("/auth/mfa/totp/activate", { code }, second.accessToken)).body.data;
    for (const [i, recoveryCode] of recoveryCodes.entries()) plant(`recovery code ${i}`, recoveryCode);
    const { mfaToken } = (await post("/auth/login", { email, password })).body.data;
    plant("MFA token", mfaToken);
    await post("/auth/mfa/challenge", {
      mfaToken,
      code: plant("a wrong recovery code", "aaaa-bbbb-cccc-dddd"),
    });
    await post("/auth/mfa/challenge", { mfaToken, code: recoveryCodes[0] });

    const support = await callerOf("support");
    const mails = async () =>
      (await get(`/sandbox/mailbox?to=${encodeURIComponent(email)}`, support.token)).body.data as {
        text: string;
      }[];
    await post("/auth/password/forgot", { email });
    await eventually(mails, (list) => list.some(({ text }) => text.includes("token=wpr_")));
    const texts = (await mails()).map(({ text }) => text).join("\n");
    const reset = plant("reset token", /token=(wpr_[\w-]+)/.exec(texts)?.[1] ?? "");
    plant("verification token", /token=(wev_[\w-]+)/.exec(texts)?.[1] ?? "");
    const next = plant("new password", `canary-next-${crypto.randomUUID()}`);
    await post("/auth/password/reset", { token: reset, password: next });
    await post("/auth/password/reset", {
      token: reset,
      password: plant("a too late one", `canary-late-${crypto.randomUUID()}`),
    });
    await call("GET", `/products?q=${encodeURIComponent(next)}`);
    plant("the secret key", bindings.SECRET_KEY);
    plant("the signing key", JSON.parse(bindings.SIGNING_KEY_A ?? "{}").d);
    await signIn();
  });
  afterAll(() => vi.restoreAllMocks());

  it("were planted, and the places are not empty", async () => {
    expect(canaries.size).toBeGreaterThan(25);
    expect(logged.length).toBeGreaterThan(20);
    expect(queued.length).toBeGreaterThan(1);
    expect(refusals.length).toBeGreaterThan(8);
  });

  it("are in no table, but the mailbox that is the mail", async () => {
    for (const [table, text] of await everyTable()) {
      if (table === "sandbox_mailbox") continue;
      const found = [...canaries].filter(([, secret]) => text.includes(secret)).map(([name]) => name);
      expect([table, found]).toEqual([table, []]);
    }
  });

  it("are in no log line, queue message, refusal or KV value", async () => {
    const places = { logs: logged.join("\n"), queue: JSON.stringify(queued), refusals: refusals.join("\n") };
    for (const [place, text] of Object.entries({ ...places, KV: await everyValue() })) {
      const found = [...canaries].filter(([, secret]) => text.includes(secret)).map(([name]) => name);
      expect([place, found]).toEqual([place, []]);
    }
  });
});
