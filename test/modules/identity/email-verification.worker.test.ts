/** Proof of an address: the mail, its token, and what neither may do. */
import { describe, expect, it } from "vitest";
import { countingWharf } from "../../fixtures/counting.ts";
import { deliver, eventsOf, mailsTo, mailTo, settled, subjects, tokenIn } from "../../fixtures/mails.ts";
import { type Answer, bindings, call, password, services, signIn, unique } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const verify = (token: string) => call("POST", "/auth/email/verify", { body: { token } });
const request = (token: string) => call("POST", "/auth/email/verification", { token });
const run = (query: string, ...values: unknown[]) =>
  bindings.DB.prepare(query)
    .bind(...values)
    .run();
const me = async (token: string) => (await call("GET", "/users/me", { token })).body.data;

/** A new customer with the token that registering mailed. */
async function unverified() {
  const person = await signIn();
  return { ...person, mailed: tokenIn(await mailTo(person.email, subjects.verification)) };
}

describe("verifying an address", () => {
  it("takes the token of the mail that registering sends, and takes it again", async () => {
    const { token, mailed } = await unverified();
    expect(mailed).toMatch(/^wev_[\w-]{43}$/);
    expect((await me(token)).emailVerified).toBe(false);
    expect((await verify(mailed)).status).toBe(204);
    const after = await me(token);
    expect(after.emailVerified).toBe(true);
    expect((await verify(mailed)).status).toBe(204);
    expect(await me(token)).toEqual(after);
  });

  it("ten times at once happens once, and all of them succeed", async () => {
    const { id, token, mailed } = await unverified();
    const { version } = await me(token);
    // Each reads before any writes: over HTTP they would come in turn.
    const { runAs, rooms } = services();
    const once = () => runAs("test", (ctx) => rooms.identity.emailVerification.verify(ctx, mailed));
    await Promise.all(Array.from({ length: 10 }, once));
    expect((await me(token)).version).toBe(version + 1);
    const rows = await run(
      "SELECT id FROM audit_log WHERE resource_id = ? AND action = 'user.verify-email'",
      id,
    );
    expect(rows.results).toHaveLength(1);
  });

  it("refuses what is unknown, expired, of another purpose, address or account in the same words", async () => {
    const [expired, moved, disabled] = [await unverified(), await unverified(), await unverified()];
    const foreign = await unverified();
    await run("UPDATE one_time_tokens SET expires_at = ? WHERE user_id = ?", Date.now(), expired.id);
    await run("UPDATE users SET email = ? WHERE id = ?", `${unique("moved")}@example.com`, moved.id);
    await run("UPDATE users SET status = 'disabled' WHERE id = ?", disabled.id);
    await deliver(await eventsOf((ctx) => services().rooms.identity.passwords.forgot(ctx, foreign.email)));
    const reset = tokenIn(await mailTo(foreign.email, subjects.reset));
    const answers = [];
    for (const token of [expired.mailed, moved.mailed, disabled.mailed, reset, "wev_nonsense"]) {
      const { status, body } = await verify(token);
      answers.push(JSON.stringify([status, body.error]));
    }
    expect(JSON.parse(answers[0] ?? "")).toMatchObject([401, { code: "UNAUTHENTICATED" }]);
    expect(new Set(answers).size).toBe(1);
    const row = bindings.DB.prepare("SELECT email_verified_at AS at FROM users WHERE id = ?");
    for (const { id } of [expired, moved, disabled, foreign])
      expect(await row.bind(id).first("at")).toBeNull();
  });

  it("with a used token is refused where the address is not verified any more", async () => {
    const { id, mailed } = await unverified();
    expect((await verify(mailed)).status).toBe(204);
    await run("UPDATE users SET email_verified_at = NULL WHERE id = ?", id);
    expect((await verify(mailed)).status).toBe(401);
  });

  it("signs nobody in", async () => {
    const { id, mailed } = await unverified();
    const sessions = bindings.DB.prepare("SELECT count(*) AS n FROM sessions WHERE user_id = ?").bind(id);
    const before = await sessions.first("n");
    const answer = await verify(mailed);
    expect([answer.body, answer.headers.get("Set-Cookie"), await sessions.first("n")]).toEqual([
      "",
      null,
      before,
    ]);
  });
});

describe("asking for another mail", () => {
  it("sends one with another token, and both work", async () => {
    const { email, token, mailed } = await unverified();
    const answer = await request(token);
    expect([answer.status, answer.body.data]).toEqual([202, {}]);
    const another = tokenIn(await mailTo(email, subjects.verification, 2));
    expect(another).not.toBe(mailed);
    expect([(await verify(another)).status, (await verify(mailed)).status]).toEqual([204, 204]);
  });

  it("for a verified address is a 409", async () => {
    const { token, mailed } = await unverified();
    await verify(mailed);
    expect(refusal(await request(token))).toEqual([409, "CONFLICT"]);
  });

  it("is counted for the account", async () => {
    const { token } = await unverified();
    const wharf = countingWharf();
    const statuses = [];
    for (let i = 0; i < 6; i++) {
      const caller = { "CF-Connecting-IP": `198.51.100.${i}`, Authorization: `Bearer ${token}` };
      statuses.push((await wharf("POST", "/auth/email/verification", caller)).status);
    }
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  });
});

describe("no mail is sent that asks for a proof", () => {
  it("to somebody who was registered as verified, as the demo's users are", async () => {
    const email = `${unique("vouched")}@example.com`;
    const { users } = services().rooms.identity;
    const events = await eventsOf((ctx) =>
      users.register(ctx, { email, password, name: "A Person", role: "support", isEmailVerified: true }),
    );
    expect([events.length, await deliver(events)]).toEqual([2, 2]);
    await settled();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(["Welcome"]);
  });

  it("to somebody who has left before it went out", async () => {
    const email = `${unique("gone")}@example.com`;
    const { users } = services().rooms.identity;
    const events = await eventsOf((ctx) => users.register(ctx, { email, password, name: "A Person" }));
    await run("UPDATE users SET deleted_at = 1 WHERE email = ?", email);
    await deliver(events);
    expect(await mailsTo(email)).toEqual([]);
  });
});
