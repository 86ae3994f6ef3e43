/** What an authorization remembers in the browser. */
import { describe, expect, it } from "vitest";
import { Keyring } from "../../src/shared/crypto.ts";
import { AppError } from "../../src/shared/errors.ts";
import { createApp } from "../../src/shared/http/app.ts";
import { wholeHead } from "../../src/shared/http/head.ts";
import { OAuthCookies } from "../../src/shared/http/oauth-cookie.ts";
import type { PendingAuthorization } from "../../src/shared/oauth/client.ts";
import { Vault } from "../../src/shared/vault.ts";

const vault = new Vault([new Keyring("a secret for tests, of enough characters")]);
const [state, twin] = ["a".repeat(43), `${"a".repeat(42)}b`];

function browser(cookies = new OAuthCookies<string>(vault, "oauth:sign-in")) {
  let now = 1_700_000_000_000;
  const app = createApp();
  app.use(wholeHead);
  app.use(async (c, next) => {
    c.set("ctx", { clock: { now: () => now } } as never);
    await next();
  });
  app.get("/keep/:state", async (c) => {
    const authorization = { provider: "google", state: c.req.param("state") } as PendingAuthorization;
    const purpose = `secret of ${authorization.state}`;
    await cookies.keep(c, { authorization, continueAt: null, purpose });
    return c.body(null, 204);
  });
  app.get("/take/:provider/:state", async (c) => {
    const { provider, state } = c.req.param();
    return c.text((await cookies.take(c, provider, state)).purpose);
  });
  app.onError((error, c) => c.text(error instanceof AppError ? error.code : error.message, 400));
  return {
    wait: (ms: number) => {
      now += ms;
    },
    keep: async (of = state) => (await app.request(`/keep/${of}`)).headers.getSetCookie()[0] ?? "",
    take: (of: string, cookie = "", provider = "google") =>
      app.request(`/take/${provider}/${of}`, { headers: { Cookie: cookie } }),
  };
}

const pairOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

describe("what an authorization remembers", () => {
  it("comes back once to whoever has the cookie and the state", async () => {
    const { keep, take } = browser();
    const set = await keep();
    expect(set).toMatch(/^__Host-wharf_oauth_aaaaaaaa=/);
    expect(set).toContain("Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax");
    expect(decodeURIComponent(set)).not.toContain("secret");
    const answer = await take(state, pairOf(set));
    expect(await answer.text()).toBe(`secret of ${state}`);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-wharf_oauth_aaaaaaaa=; Max-Age=0/);
  });

  it.each([
    ["no cookie", async () => [state, ""]],
    ["the cookie of another state", async (set: string) => [twin, pairOf(set)]],
    [
      "a changed cookie",
      async (set: string) => [state, pairOf(set).replace(/.$/, (x) => (x === "A" ? "B" : "A"))],
    ],
    ["a cookie that is none", async () => [state, "__Host-wharf_oauth_aaaaaaaa=v1.x.y.z"]],
    ["a state of the wrong form", async (set: string) => ["aaaaaaaa", pairOf(set)]],
  ] as const)("is refused with %s", async (_, make) => {
    const { keep, take } = browser();
    const [of = "", cookie] = await make(await keep());
    expect(await (await take(of, cookie)).text()).toBe("UNAUTHENTICATED");
  });

  it("is refused after ten minutes, whatever the browser kept", async () => {
    const { keep, take, wait } = browser();
    const cookie = pairOf(await keep());
    wait(599_999);
    expect((await take(state, cookie)).status).toBe(200);
    wait(1);
    expect(await (await take(state, cookie)).text()).toBe("UNAUTHENTICATED");
  });

  it("is refused where another provider calls back", async () => {
    const { keep, take } = browser();
    expect(await (await take(state, pairOf(await keep()), "github")).text()).toBe("UNAUTHENTICATED");
  });

  it("is refused in another flow than its own", async () => {
    const cookie = pairOf(await browser(new OAuthCookies<string>(vault, "oauth:connect")).keep());
    expect(await (await browser().take(state, cookie)).text()).toBe("UNAUTHENTICATED");
  });
});
