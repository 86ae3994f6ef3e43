/** The second factor under attack: codes and tokens used twice, at once, late, by others, and guessed. */
import { describe, expect, it } from "vitest";
import {
  answerWith,
  codeOf,
  inSeconds,
  mfaActionsOn,
  mfaOf,
  mfaTokenOf,
  type Owner,
  stepSeconds,
  stranger,
  unauthenticated,
  withTotp,
  wrong,
} from "../../fixtures/mfa.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, eventually, shopWith, signIn } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const sql = (query: string, ...values: unknown[]) => bindings.DB.prepare(query).bind(...values);
const succeeded = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 200);
const times = <T>(count: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)));

describe("a code of the authenticator", () => {
  it("is good once, also with another token, and that which activated is used up", async () => {
    const owner = await withTotp();
    expect(refusal(await answerWith(await mfaTokenOf(owner.id), codeOf(owner, 0)))).toEqual(unauthenticated);
    expect((await answerWith(await mfaTokenOf(owner.id), codeOf(owner))).status).toBe(200);
    expect(refusal(await answerWith(await mfaTokenOf(owner.id), codeOf(owner)))).toEqual(unauthenticated);
  });

  it("used ten times at once with ten tokens makes one session, and with one token too", async () => {
    const [one, other] = await Promise.all([withTotp(), withTotp()]);
    const tokens = await times(10, () => mfaTokenOf(one.id));
    const [code, otherCode] = [codeOf(one), codeOf(other)];
    expect(succeeded(await times(10, (i) => answerWith(tokens[i] ?? "", code)))).toHaveLength(1);
    const mfaToken = await mfaTokenOf(other.id);
    expect(succeeded(await times(10, () => answerWith(mfaToken, otherCode)))).toHaveLength(1);
    const live = sql("SELECT count(*) AS n FROM sessions WHERE user_id IN (?, ?)", one.id, other.id);
    // With the one of each that set it up.
    expect(await live.first("n")).toBe(4);
  });

  it("is taken one step early and late, none farther, and none behind one that was taken", async () => {
    const owner = await withTotp();
    const later = 4;
    const ask = shopWith({}, inSeconds(later * stepSeconds));
    const tryStep = async (step: number) =>
      (await answerWith(await mfaTokenOf(owner.id), codeOf(owner, later + step), ask)).status;
    const statuses = [];
    for (const step of [-2, 2, -1, 0, 1, 0]) statuses.push(await tryStep(step));
    expect(statuses).toEqual([401, 401, 200, 200, 200, 401]);
  });
});

describe("a recovery code", () => {
  it("is good once, in any case and grouping", async () => {
    const owner = await withTotp();
    const [code = ""] = owner.recoveryCodes;
    const typed = ` ${code.toUpperCase().replaceAll("-", " ")} `;
    expect((await answerWith(await mfaTokenOf(owner.id), typed)).status).toBe(200);
    expect(await mfaOf(owner)).toEqual({ totp: true, recoveryCodesLeft: 9 });
    expect(refusal(await answerWith(await mfaTokenOf(owner.id), code))).toEqual(unauthenticated);
    expect(await mfaActionsOn(owner.id)).toEqual(["mfa.activate", "mfa.recovery-code-used"]);
  });

  it("used ten times at once makes one session", async () => {
    const owner = await withTotp();
    const tokens = await times(10, () => mfaTokenOf(owner.id));
    const answers = await times(10, (i) => answerWith(tokens[i] ?? "", owner.recoveryCodes[3] ?? ""));
    expect(succeeded(answers)).toHaveLength(1);
  });

  it("of somebody else is none", async () => {
    const [owner, other] = await Promise.all([withTotp(), withTotp()]);
    const [code = ""] = other.recoveryCodes;
    expect(refusal(await answerWith(await mfaTokenOf(owner.id), code))).toEqual(unauthenticated);
    expect(await mfaOf(other)).toMatchObject({ recoveryCodesLeft: 10 });
  });

  it("is void once there are new ones, which only an authenticator's owner gets", async () => {
    const owner = await withTotp();
    const renewed = await call("POST", "/auth/mfa/recovery-codes", owner);
    expect([renewed.status, renewed.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    const [fresh] = renewed.body.data.recoveryCodes;
    const old = owner.recoveryCodes[0] ?? "";
    expect(refusal(await answerWith(await mfaTokenOf(owner.id), old))).toEqual(unauthenticated);
    expect((await answerWith(await mfaTokenOf(owner.id), fresh)).status).toBe(200);
    const nobody = await callerOf();
    await call("POST", "/auth/mfa/totp", nobody);
    expect(refusal(await call("POST", "/auth/mfa/recovery-codes", nobody))).toEqual([404, "NOT_FOUND"]);
    expect(await mfaOf(nobody)).toMatchObject({ recoveryCodesLeft: 0 });
  });
});

describe("the mfaToken", () => {
  it("that is used, late or unknown is refused in the words of a wrong code", async () => {
    const owner = await withTotp();
    const [used, late] = [await mfaTokenOf(owner.id), await mfaTokenOf(owner.id)];
    const wrongCode = await answerWith(used, wrong);
    expect((await answerWith(used, codeOf(owner))).status).toBe(200);
    const [recovery = ""] = owner.recoveryCodes;
    const inFiveMinutes = shopWith({}, inSeconds(300));
    const refused = [
      await answerWith(used, recovery),
      await answerWith(late, recovery, inFiveMinutes),
      await answerWith("wmf_nonsense", recovery),
    ];
    for (const { status, body } of refused) {
      expect([status, body.error]).toEqual([401, wrongCode.body.error]);
    }
    expect((await answerWith(late, recovery, shopWith({}, inSeconds(290)))).status).toBe(200);
  });

  it("used with five good codes at once makes one session, and the other codes stay good", async () => {
    const owner = await withTotp();
    const mfaToken = await mfaTokenOf(owner.id);
    const answers = await times(5, (i) => answerWith(mfaToken, owner.recoveryCodes[i] ?? ""));
    expect(succeeded(answers)).toHaveLength(1);
    expect(await mfaOf(owner)).toEqual({ totp: true, recoveryCodesLeft: 9 });
  });

  it("is of one user: another's code doesn't fit it", async () => {
    const [owner, other] = await Promise.all([withTotp(), withTotp()]);
    expect(refusal(await answerWith(await mfaTokenOf(owner.id), codeOf(other)))).toEqual(unauthenticated);
    expect((await answerWith(await mfaTokenOf(other.id), codeOf(other))).status).toBe(200);
  });

  it("is void after five wrong codes, one by one or all at once, and another one is not", async () => {
    const [owner, other] = await Promise.all([withTotp(), withTotp()]);
    const [slow, fast] = [await mfaTokenOf(owner.id), await mfaTokenOf(other.id)];
    for (let i = 0; i < 5; i++) expect(refusal(await answerWith(slow, wrong))).toEqual(unauthenticated);
    await times(5, () => answerWith(fast, wrong));
    for (const [mfaToken, person] of [
      [slow, owner],
      [fast, other],
    ] as const) {
      expect(refusal(await answerWith(mfaToken, codeOf(person)))).toEqual(unauthenticated);
      expect((await answerWith(await mfaTokenOf(person.id), codeOf(person))).status).toBe(200);
    }
  });

  it("still works for its owner after four wrong codes", async () => {
    const owner = await withTotp();
    const mfaToken = await mfaTokenOf(owner.id);
    for (let i = 0; i < 4; i++) await answerWith(mfaToken, wrong);
    expect((await answerWith(mfaToken, codeOf(owner))).status).toBe(200);
  });

  const ends: Readonly<Record<string, (owner: Owner) => Promise<Answer>>> = {
    "its user is disabled": async ({ id }) =>
      call("PATCH", `/users/${id}`, {
        token: (await callerOf("admin")).token,
        body: { status: "disabled" },
        headers: { "If-Match": "*" },
      }),
    "its user has left": ({ token }) => call("DELETE", "/users/me", { token, headers: { "If-Match": "*" } }),
    "the authenticator is removed": (owner) => call("DELETE", "/auth/mfa/totp", owner),
  };
  it.each(Object.entries(ends))("is void once %s", async (_, end) => {
    const owner = await withTotp();
    const [mfaToken, second] = [await mfaTokenOf(owner.id), await mfaTokenOf(owner.id)];
    expect((await end(owner)).status).toBeLessThan(300);
    expect(refusal(await answerWith(mfaToken, codeOf(owner)))).toEqual(unauthenticated);
    expect(refusal(await answerWith(second, owner.recoveryCodes[0] ?? ""))).toEqual(unauthenticated);
  });

  it("and the refresh token are no access tokens, and neither is the other", async () => {
    const person = await signIn();
    const { refreshToken } = person;
    const { id } = await withTotp(person);
    const mfaToken = await mfaTokenOf(id);
    for (const token of [mfaToken, refreshToken])
      expect(refusal(await call("GET", "/users/me", { token }))).toEqual(unauthenticated);
    const Cookie = `__Host-wharf_access=${mfaToken}`;
    expect(refusal(await call("GET", "/users/me", { headers: { Cookie } }))).toEqual(unauthenticated);
    const refreshed = await call("POST", "/auth/refresh", { body: { refreshToken: mfaToken } });
    expect(refusal(refreshed)).toEqual(unauthenticated);
    expect(refusal(await answerWith(refreshToken, wrong))).toEqual(unauthenticated);
  });
});

describe("guessing codes", () => {
  /** Tries from an address of its own each. */
  const guess = async (ask: typeof call, owner: Owner, code = wrong, headers = stranger()) =>
    ask("POST", "/auth/mfa/challenge", { body: { mfaToken: await mfaTokenOf(owner.id), code }, headers });

  it("is a 429 for the account after its limit, however many tokens and addresses, and at once too", async () => {
    const ask = shopWith({ RATE_LIMITS: "account=3/600,auth=1000/600" });
    const [owner, other] = await Promise.all([withTotp(), withTotp()]);
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await guess(ask, owner)).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    const refused = await guess(ask, owner, codeOf(owner));
    expect(refusal(refused)).toEqual([429, "RATE_LIMITED"]);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    const atOnce = await times(12, () => guess(ask, other));
    expect(atOnce.filter(({ status }) => status === 401)).toHaveLength(3);
    // Another isolate asks the same count.
    const elsewhere = shopWith({ RATE_LIMITS: "account=3/600,auth=1000/600" });
    expect((await guess(elsewhere, other, codeOf(other))).status).toBe(429);
  });

  it("is over with the window: then the right code works", async () => {
    const ask = shopWith({ RATE_LIMITS: "account=1/2,auth=1000/600" });
    const owner = await withTotp();
    expect((await guess(ask, owner)).status).toBe(401);
    expect((await guess(ask, owner, codeOf(owner))).status).toBe(429);
    await eventually(
      () => guess(ask, owner, codeOf(owner)),
      ({ status }) => status === 200,
      10,
    );
  });

  it("is a 429 for the address too", async () => {
    const ask = shopWith({ RATE_LIMITS: "auth=2/600" });
    const headers = stranger();
    const statuses = [];
    for (let i = 0; i < 3; i++) {
      const body = { mfaToken: "wmf_nonsense", code: wrong };
      statuses.push((await ask("POST", "/auth/mfa/challenge", { body, headers })).status);
    }
    expect(statuses).toEqual([401, 401, 429]);
  });

  it("from elsewhere doesn't lock out the owner, who comes from where they were before", async () => {
    const ask = shopWith({ RATE_LIMITS: "account=2/600,auth=1000/600" });
    const owner = await withTotp(await signIn());
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await guess(ask, owner)).status);
    expect(statuses).toEqual([401, 401, 429]);
    const home = { "CF-Connecting-IP": "203.0.113.7" };
    expect((await guess(ask, owner, codeOf(owner), home)).status).toBe(200);
  });

  it("of the code that activates is limited too", async () => {
    const ask = shopWith({ RATE_LIMITS: "account=2/600" });
    const { token } = await callerOf();
    await call("POST", "/auth/mfa/totp", { token });
    const statuses = [];
    for (let i = 0; i < 3; i++)
      statuses.push((await ask("POST", "/auth/mfa/totp/activate", { token, body: { code: wrong } })).status);
    expect(statuses).toEqual([401, 401, 429]);
  });
});
