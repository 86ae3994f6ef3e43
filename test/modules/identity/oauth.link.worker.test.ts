/** Linking an identity provider to an account, and taking it away. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  auditOf,
  honest,
  identitiesOf,
  liar,
  person,
  rows,
  shopWithProviders,
  storefront,
} from "../../fixtures/oauth.ts";
import { type Answer, bindings, call, signIn, unique } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];

let shop: ReturnType<typeof shopWithProviders>;
beforeAll(() => {
  shop = shopWithProviders([honest(), liar("none", "one"), liar("none", "two")]);
});

const arrive = (provider: string, account: ReturnType<typeof person>) =>
  shop.browser().signIn(provider, account);

describe("linking a provider", () => {
  it("lets its user sign in by it from then on, whatever the address there", async () => {
    const { id, token } = await signIn();
    const account = person({ email: `${unique("person")}@example.com`, email_verified: false });
    const answer = await shop.browser().link("honest", token, account);
    expect([answer.status, answer.body.data]).toEqual([200, { linked: "honest" }]);
    expect((await arrive("honest", account)).body.data.user.id).toBe(id);
    expect(
      await rows("SELECT actor FROM audit_log WHERE resource_id = ? AND action = 'identity.link'", id),
    ).toEqual([{ actor: id }]);
  });

  it("sends the browser on where it wants to, without a new session", async () => {
    const { token } = await signIn();
    const { link, jar } = shop.browser();
    const answer = await link("one", token, person(), { returnTo: "/account" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${storefront}/account`]);
    expect(jar.size).toBe(0);
    const evil = await shop
      .browser()
      .call("POST", "/auth/oauth/one/link", { token, body: { returnTo: "//evil.example" } });
    expect(refusal(evil)).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("a second time changes nothing", async () => {
    const { id, token } = await signIn();
    const account = person();
    for (let i = 0; i < 2; i++) expect((await shop.browser().link("one", token, account)).status).toBe(200);
    expect(await identitiesOf(id)).toHaveLength(1);
  });

  it("that is another user's leads back to the page that waits, with the code", async () => {
    const account = person();
    await arrive("one", account);
    const { token } = await signIn();
    const answer = await shop.browser().link("one", token, account, { returnTo: "/account" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([
      303,
      `${storefront}/account?error=conflict`,
    ]);
  });

  it("that is another user's is a 409, and stays theirs", async () => {
    const account = person();
    const owner = (await arrive("one", account)).body.data.user.id;
    const { token } = await signIn();
    expect(refusal(await shop.browser().link("one", token, account))).toEqual([409, "CONFLICT"]);
    expect((await arrive("one", account)).body.data.user.id).toBe(owner);
  });

  it("of which another person is linked is a 409", async () => {
    const { id, token } = await signIn();
    await shop.browser().link("one", token, person());
    expect(refusal(await shop.browser().link("one", token, person()))).toEqual([409, "CONFLICT"]);
    expect(await identitiesOf(id)).toHaveLength(1);
  });

  it("by two users at once belongs to one of them", async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => signIn()));
    const account = person();
    const answers = await Promise.all(people.map(({ token }) => shop.browser().link("one", token, account)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409]);
  });

  it("is refused once the session that asked for it has ended", async () => {
    const { id, token } = await signIn();
    const { call: ask, arrive: comeBack } = shop.browser();
    const { authorizationUrl } = (await ask("POST", "/auth/oauth/one/link", { token })).body.data;
    await call("POST", "/auth/logout", { token });
    expect(refusal(await comeBack("one", authorizationUrl, person()))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await identitiesOf(id)).toEqual([]);
  });

  it("needs a sign-in of the last ten minutes", async () => {
    const { id, token } = await signIn();
    await bindings.DB.prepare("UPDATE sessions SET created_at = created_at - 600001 WHERE user_id = ?")
      .bind(id)
      .run();
    for (const method of ["POST", "DELETE"]) {
      const answer = await shop.browser().call(method, "/auth/oauth/one/link", { token });
      expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
      expect(answer.headers.get("WWW-Authenticate")).toContain("max_age=600");
    }
  });
});

describe("unlinking a provider", () => {
  const unlink = (provider: string, token: string) =>
    shop.browser().call("DELETE", `/auth/oauth/${provider}/link`, { token });

  it("leaves the password, and the subject is nobody's", async () => {
    const { id, token } = await signIn();
    const account = person();
    await shop.browser().link("one", token, account);
    expect((await unlink("one", token)).status).toBe(204);
    expect(await identitiesOf(id)).toEqual([]);
    expect((await arrive("one", account)).body.data.user.id).not.toBe(id);
    expect(await auditOf(id)).toContain("identity.unlink");
  });

  it("that is not linked is a 404", async () => {
    const { token } = await signIn();
    expect(refusal(await unlink("one", token))).toEqual([404, "NOT_FOUND"]);
    expect(refusal(await unlink("nobody", token))).toEqual([404, "NOT_FOUND"]);
  });

  it("that is the only way in is a 409; of two at once one goes", async () => {
    const account = person();
    const { user, accessToken } = (await arrive("one", account)).body.data;
    expect(refusal(await unlink("one", accessToken))).toEqual([409, "CONFLICT"]);
    await shop.browser().link("two", accessToken, person());
    const answers = await Promise.all(["one", "two"].map((provider) => unlink(provider, accessToken)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409]);
    expect(await identitiesOf(user.id)).toHaveLength(1);
  });

  it("doesn't count a provider that is not set up any more", async () => {
    const { user, accessToken } = (await arrive("one", person())).body.data;
    await bindings.DB.prepare("INSERT INTO external_identities VALUES ('gone', ?, ?, 1)")
      .bind(unique("sub"), user.id)
      .run();
    expect(refusal(await unlink("one", accessToken))).toEqual([409, "CONFLICT"]);
  });
});
