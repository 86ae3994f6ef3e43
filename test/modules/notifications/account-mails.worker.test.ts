/** What people hear of their accounts by mail: a welcome once, and whatever opens or closes a way in. */
import { describe, expect, it } from "vitest";
import { countingMailer, mailsOf } from "../../fixtures/counting-mailer.ts";
import { eventsOf, tokenIn } from "../../fixtures/mails.ts";
import { codeAt } from "../../fixtures/mfa.ts";
import { honest, person, shopWithProviders } from "../../fixtures/oauth.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { bindings, password, services, unique } from "../../fixtures/shop.ts";

const address = () => `${unique("person")}@example.com`;
const { users, emailVerification, passwords, apiKeys, mfa } = services().rooms.identity;
const registered = (email: string, isEmailVerified = false) =>
  eventsOf((ctx) => users.register(ctx, { email, password, name: "Ada", isEmailVerified }));

const subjectsOf = (mails: Awaited<ReturnType<typeof mailsOf>>) => mails.map(({ subject }) => subject);

describe("the welcome", () => {
  it("comes when the address is verified, not before, and by its owner's name", async () => {
    const email = address();
    const [verification, ...more] = await mailsOf(await registered(email));
    expect([verification?.subject, more]).toEqual(["Verify your e-mail address", []]);
    const token = tokenIn(verification ?? { text: "" });
    const sent = await mailsOf(await eventsOf((ctx) => emailVerification.verify(ctx, token)));
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([[email, "Welcome"]]);
    expect(sent[0]?.text).toMatch(/^Hello Ada,\n/);
    expect(await eventsOf((ctx) => emailVerification.verify(ctx, token))).toEqual([]);
  });

  it("comes to an account whose address was verified from the start, and asks for no proof", async () => {
    expect(subjectsOf(await mailsOf(await registered(address(), true)))).toEqual(["Welcome"]);
  });

  it("comes once where the address is proved twice, by two mails at once", async () => {
    const email = address();
    const mailer = countingMailer();
    const [event] = await registered(email);
    const userId = event?.aggregateId;
    if (!event) throw new Error("no event");
    const second = { ...event, id: `${event.id}2` as const, type: "auth.email_verification_requested" };
    await mailsOf([event, { ...second, data: { userId } }], mailer);
    const tokens = mailer.sent.map(tokenIn);
    expect(new Set(tokens).size).toBe(2);
    const proved = await Promise.all(
      tokens.map((token) => eventsOf((ctx) => emailVerification.verify(ctx, token))),
    );
    const again = { ...event, id: `${event.id}3` as const, type: "user.email_verified", data: { userId } };
    const sent = await mailsOf([...proved.flat(), again]);
    expect(subjectsOf(sent)).toEqual(["Welcome"]);
  });

  it("comes after a reset that proved the address, beside the word that the password was changed", async () => {
    const email = address();
    await registered(email);
    const asked = await mailsOf(await eventsOf((ctx) => passwords.forgot(ctx, email)));
    const token = tokenIn(asked[0] ?? { text: "" });
    const events = await eventsOf((ctx) => passwords.reset(ctx, { token, password: `${password} anew` }));
    expect(subjectsOf(await mailsOf(events)).toSorted()).toEqual(["Welcome", "Your password was changed"]);
  });
});

describe("a security mail", () => {
  it("tells that an API key was made, and nothing of the key", async () => {
    const { actor } = await callerOf();
    let key = "";
    const events = await eventsOf(
      async (ctx) => {
        ({ key } = await apiKeys.create(ctx, { name: "Your account is blocked", scopes: ["orders:read"] }));
      },
      { actor },
    );
    const sent = await mailsOf(events);
    expect(subjectsOf(sent)).toEqual(["An API key was made"]);
    for (const text of [JSON.stringify(sent), JSON.stringify(events)]) {
      expect(text).not.toContain(key.slice(0, 10));
      expect(text).not.toContain("Your account is blocked");
    }
  });

  it("tells that a second factor was turned on, and off", async () => {
    const { actor } = await callerOf();
    const { runAs } = services();
    const { secret } = await runAs("test", (ctx) => mfa.enrol(ctx), { actor });
    const on = await eventsOf((ctx) => mfa.activate(ctx, codeAt(secret, Date.now())), { actor });
    const off = await eventsOf((ctx) => mfa.remove(ctx), { actor });
    expect(subjectsOf(await mailsOf(on))).toEqual(["A second factor was turned on"]);
    expect(subjectsOf(await mailsOf(off))).toEqual(["The second factor was turned off"]);
  });
});

describe("the word that a provider can sign in", () => {
  const shop = shopWithProviders([honest()]);
  const linkedOf = async (userId: string) => {
    const { results } = await bindings.DB.prepare(
      "SELECT message FROM outbox WHERE aggregate_id = ? AND type = 'user.identity_linked'",
    )
      .bind(userId)
      .all<{ message: string }>();
    return results.map(({ message }) => JSON.parse(message));
  };

  it("comes when one is linked, and not again when it is linked already", async () => {
    const { id, token } = await callerOf();
    const account = person();
    for (let i = 0; i < 2; i++) await shop.browser().link("honest", token, account);
    const sent = await mailsOf(await linkedOf(id));
    expect(subjectsOf(sent)).toEqual(["honest can sign in to your account"]);
  });

  it("doesn't come to who opened the account by it", async () => {
    const { body } = await shop.browser().signIn("honest", person());
    expect(await linkedOf(body.data.user.id)).toEqual([]);
  });
});
