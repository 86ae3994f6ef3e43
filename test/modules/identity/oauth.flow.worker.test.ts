/** The way to an identity provider and back, over HTTP. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  forged,
  github,
  honest,
  liar,
  person,
  type Setting,
  shopWithProviders,
  storefront,
  timesAsked,
  withoutSecret,
} from "../../fixtures/oauth.ts";
import { type Answer, bindings, call, unique } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const refused = [401, "UNAUTHENTICATED"];
const me = (token: string) => call("GET", "/users/me", { token });
const callbackOf = (name: string) => `https://shop.test/api/v1/auth/oauth/${name}/callback`;

let shop: ReturnType<typeof shopWithProviders>;
let lying: Setting;
beforeAll(() => {
  lying = liar();
  shop = shopWithProviders([honest(), withoutSecret(), lying, github()]);
});

const usersWith = (email: string | undefined) =>
  bindings.DB.prepare("SELECT count(*) AS n FROM users WHERE email = ?").bind(email).first("n");

describe("going to a provider", () => {
  it("is a redirect with PKCE, a state, a nonce and the one redirect URI, whatever Host says", async () => {
    const { get } = shop.browser();
    const answer = await get("/auth/oauth/honest", {
      headers: { Host: "evil.example", "X-Forwarded-Host": "evil.example" },
    });
    expect([answer.status, answer.headers.get("Cache-Control"), answer.body]).toEqual([302, "no-store", ""]);
    const asked = new URL(answer.headers.get("Location") ?? "").searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      client_id: "wharf",
      redirect_uri: callbackOf("honest"),
      scope: "openid email profile",
      code_challenge_method: "S256",
    });
    const elsewhere = await get("https://evil.example/api/v1/auth/oauth/honest");
    expect(new URL(elsewhere.headers.get("Location") ?? "").searchParams.get("redirect_uri")).toBe(
      callbackOf("honest"),
    );
  });

  it("keeps the secrets of the flow sealed in a cookie of ten minutes, one for each tab", async () => {
    const { depart, jar } = shop.browser();
    const { answer, authorizationUrl } = await depart("honest");
    await depart("honest");
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-wharf_oauth_[\w-]{8}=.*; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(cookie).not.toContain(new URL(authorizationUrl).searchParams.get("nonce"));
    expect(jar.size).toBe(2);
  });

  it("that is not set up is a 404", async () => {
    for (const path of ["/auth/oauth/nobody", "/auth/oauth/__proto__"]) {
      expect(refusal(await shop.browser().get(path))).toEqual([404, "NOT_FOUND"]);
    }
    expect(refusal(await call("GET", "/auth/oauth/honest"))).toEqual([404, "NOT_FOUND"]);
  });

  it("that can't be reached is a 503 that says nothing of it", async () => {
    const { get } = shopWithProviders([liar("discovery-500")]).browser();
    const answer = await get("/auth/oauth/liar");
    expect(refusal(answer)).toEqual([503, "SERVICE_UNAVAILABLE"]);
    expect(answer.headers.get("Retry-After")).toBe("30");
    expect(JSON.stringify(answer.body)).not.toContain("canary");
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/%2f%2fevil.example",
    "/%5Cevil.example",
    "https:evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
    "/.//evil.example",
    "/\tevil.example",
    "/\n/evil.example",
    "@evil.example",
    ".evil.example",
    "/a\r\nSet-Cookie:b=c",
    "/a%0d%0aSet-Cookie:b=c",
    "",
  ])("refuses to come back to %j", async (returnTo) => {
    const { get, jar } = shop.browser();
    const answer = await get(`/auth/oauth/honest?returnTo=${encodeURIComponent(returnTo)}`);
    expect(refusal(answer)).toEqual([400, "VALIDATION_ERROR"]);
    expect(jar.size).toBe(0);
  });
});

describe("coming back", () => {
  it.each(["honest", "public", "liar"])("from %s, a program gets tokens as after a login", async (name) => {
    const account = person();
    const answer = await shop.browser().signIn(name, account);
    expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(answer.body.data).toMatchObject({
      user: { email: account.email, emailVerified: true, name: "Grace Hopper", role: "customer" },
      tokenType: "Bearer",
    });
    expect((await me(answer.body.data.accessToken)).body.data).toEqual(answer.body.data.user);
    const { refreshToken } = answer.body.data;
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(200);
  });

  it("from GitHub is the same person next time, whatever they are called then", async () => {
    const cat = { id: 1_000_001, login: "cat", email: `${unique("cat")}@example.com`, verified: true };
    const first = await shop.browser().signIn("github", cat as never);
    const renamed = { ...cat, login: "dog", email: `${unique("dog")}@example.com` };
    const second = await shop.browser().signIn("github", renamed as never);
    expect(second.body.data.user).toEqual(first.body.data.user);
    expect(first.body.data.user).toMatchObject({ email: cat.email, name: "cat" });
  });

  it("a browser that asked for cookies gets them, and the CSRF token in the body", async () => {
    const { signIn, jar } = shop.browser();
    const { body } = await signIn("honest", person(), "?session=cookie");
    expect(Object.keys(body.data).toSorted()).toEqual(["csrfToken", "expiresIn", "user"]);
    expect([...jar.keys()].toSorted()).toEqual(["__Host-wharf_access", "__Host-wharf_refresh"]);
  });

  it("a browser that has a page to return to is sent there with its cookies, and no token in the address", async () => {
    const { signIn, get, jar } = shop.browser();
    const account = person();
    const answer = await signIn("honest", account, "?session=token&returnTo=%2Faccount%3Ftab%3Dorders%23top");
    expect([answer.status, answer.body]).toEqual([303, ""]);
    expect(answer.headers.get("Location")).toBe(`${storefront}/account?tab=orders#top`);
    expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect([...jar.keys()].toSorted()).toEqual(["__Host-wharf_access", "__Host-wharf_refresh"]);
    expect((await get("/users/me")).body.data.email).toBe(account.email);
  });

  it("takes back its cookie, after a success and after a failure", async () => {
    for (const query of ["", "&error=access_denied"]) {
      const { depart, get, jar } = shop.browser();
      const { authorizationUrl } = await depart("liar");
      expect(jar.size).toBe(1);
      await get(`/auth/oauth/liar/callback?${forged(authorizationUrl, person(), lying.issuer)}${query}`);
      expect(jar.size).toBe(0);
    }
  });

  it("works for two tabs at once", async () => {
    const { depart, arrive } = shop.browser();
    const [one, two] = [await depart("honest"), await depart("honest")];
    for (const { authorizationUrl } of [two, one]) {
      expect((await arrive("honest", authorizationUrl, person())).status).toBe(200);
    }
  });

  it("with a refusal is a 401 in our own words", async () => {
    const answer = await shop.browser().signIn("honest", person({ refuses: true }));
    expect(refusal(answer)).toEqual(refused);
    expect(answer.body.error.message).toBe("The authorization was not completed.");
    expect(JSON.stringify([answer.body, [...answer.headers]])).not.toMatch(/canary|access_denied/);
  });

  it.each([
    ["refusal", "honest", { refuses: true }, "unauthenticated"],
    ["provider that fails", "failing", {}, "service_unavailable"],
    ["address that nobody vouches for", "liar", { email_verified: false }, "forbidden"],
  ])(
    "with a %s leads to the page that waits, and tells it no more than a code",
    async (_, name, more, code) => {
      const { ask, browser } = shopWithProviders([honest(), liar(), liar("token-500", "failing")]);
      const { signIn, jar } = browser();
      const answer = await signIn(name, person(more), "?returnTo=%2Faccount%3Fa%3Db%23top");
      expect([answer.status, answer.body]).toEqual([303, ""]);
      expect(answer.headers.get("Location")).toBe(`${storefront}/account?a=b&error=${code}#top`);
      expect([...answer.headers.keys()]).not.toContain("www-authenticate");
      expect(jar.size).toBe(0);
      expect(refusal(await ask("GET", `/auth/oauth/${name}/callback`))).toEqual(refused);
    },
  );

  it("is counted as any request: nobody is kept out who was let go there", async () => {
    const { depart, signIn } = shop.browser();
    expect((await depart("honest")).answer.headers.get("RateLimit-Policy")).toContain('"auth"');
    const { headers } = await signIn("honest", person());
    expect(headers.get("RateLimit-Policy")).toContain('"default"');
  });

  it("in another browser is a 401, and spends no code", async () => {
    const { authorizationUrl } = await shop.browser().depart("liar");
    const before = await timesAsked(lying, "token");
    expect(refusal(await shop.browser().arrive("liar", authorizationUrl, person()))).toEqual(refused);
    const other = shop.browser();
    await other.depart("liar");
    expect(refusal(await other.arrive("liar", authorizationUrl, person()))).toEqual(refused);
    expect(await timesAsked(lying, "token")).toBe(before);
  });

  it("with another browser's cookie under this one's state is a 401", async () => {
    const [mine, theirs] = [shop.browser(), shop.browser()];
    const { authorizationUrl } = await mine.depart("liar");
    await theirs.depart("liar");
    const [[name]] = [...mine.jar] as [[string, string]];
    const [[, value]] = [...theirs.jar] as [[string, string]];
    mine.jar.set(name, value);
    expect(refusal(await mine.arrive("liar", authorizationUrl, person()))).toEqual(refused);
  });

  it.each(["", "?state=", "?code=x", "?state=short&code=x", "?error=access_denied"])(
    "with %j and nothing begun is a 401",
    async (query) => {
      expect(refusal(await shop.browser().get(`/auth/oauth/honest/callback${query}`))).toEqual(refused);
    },
  );

  it("a second time with the same callback is a 401, with the cookie kept too", async () => {
    const { depart, get, jar } = shop.browser();
    const { authorizationUrl } = await depart("liar");
    const [[name, value]] = [...jar] as [[string, string]];
    const path = `/auth/oauth/liar/callback?${forged(authorizationUrl, person(), lying.issuer)}`;
    expect((await get(path)).status).toBe(200);
    expect(refusal(await get(path))).toEqual(refused);
    jar.set(name, value);
    expect(refusal(await get(path))).toEqual(refused);
  });

  it("after ten minutes is a 401", async () => {
    let late = 0;
    const slow = shopWithProviders([lying], { now: () => Date.now() + late }).browser();
    const { authorizationUrl } = await slow.depart("liar");
    const [[name, value]] = [...slow.jar] as [[string, string]];
    late = 600_000;
    slow.jar.set(name, value);
    expect(refusal(await slow.arrive("liar", authorizationUrl, person()))).toEqual(refused);
  });

  it("at another provider's callback is a 401 (mix-up)", async () => {
    const other = liar("none", "other");
    const { depart, get } = shopWithProviders([lying, other]).browser();
    const { authorizationUrl } = await depart("liar");
    const callback = forged(authorizationUrl, person(), other.issuer);
    expect(refusal(await get(`/auth/oauth/other/callback?${callback}`))).toEqual(refused);
    expect(await timesAsked(other, "token")).toBe(0);
  });

  it.each(["wrong-nonce", "wrong-aud", "hs256", "alg-none", "other-key", "userinfo-other-sub"])(
    "from a provider that lies by %s makes no account",
    async (mode) => {
      const account = person();
      expect(
        refusal(
          await shopWithProviders([liar(mode)])
            .browser()
            .signIn("liar", account),
        ),
      ).toEqual(refused);
      expect(await usersWith(account.email)).toBe(0);
    },
  );

  it("from a provider that fails is a 503, and the person may try again", async () => {
    const account = person();
    const answer = await shopWithProviders([liar("token-500")])
      .browser()
      .signIn("liar", account);
    expect(refusal(answer)).toEqual([503, "SERVICE_UNAVAILABLE"]);
    expect(JSON.stringify(answer.body)).not.toContain("canary");
    expect(await usersWith(account.email)).toBe(0);
  });
});
