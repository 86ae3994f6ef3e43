/** Refresh decisions, e-mail addresses, common passwords and password hashes. */
import { describe, expect, it } from "vitest";
import { isCommonPassword } from "../../../src/modules/identity/passwords.model.ts";
import { hashPassword, verifyPassword } from "../../../src/modules/identity/service/passwords.ts";
import { decideRefresh, type RefreshGrant } from "../../../src/modules/identity/sessions.model.ts";
import { normalizeEmail } from "../../../src/modules/identity/users.model.ts";

const grant: RefreshGrant = {
  sessionId: "ses_1",
  kind: "token",
  user: {
    id: "usr_1",
    email: "a@example.com",
    emailVerifiedAt: null,
    name: "A",
    role: "customer",
    status: "active",
    version: 1,
    createdAt: 1,
    updatedAt: 1,
  },
  usedAt: null,
  revokedAt: null,
  expiresAt: 100,
};

describe("a refresh token", () => {
  it.each([
    ["fresh", {}, 99, "rotate"],
    ["at its end", {}, 100, "expired"],
    ["revoked", { revokedAt: 50 }, 60, "expired"],
    ["used", { usedAt: 50 }, 60, "reused"],
    ["used and revoked", { usedAt: 50, revokedAt: 50 }, 60, "reused"],
    ["used and past its end", { usedAt: 50 }, 200, "reused"],
  ] as const)("that is %s", (_, change, now, expected) => {
    expect(decideRefresh({ ...grant, ...change }, now)).toBe(expected);
  });
});

describe("an e-mail address", () => {
  it.each([
    [" Ada@Example.COM ", "ada@example.com"],
    ["ＡＤＡ@example.com", "ada@example.com"],
    ["e\u0301@example.com", "\u00e9@example.com"],
  ])("%j is compared as %j", (email, normal) => {
    expect(normalizeEmail(email)).toBe(normal);
  });
});

describe("a password", () => {
  it.each(["password", "PASSWORD1", "P@ssw0rd", "１２３４５６７８", "qwertyuiop"])(
    "%j is a common one",
    (word) => {
      expect(isCommonPassword(word)).toBe(true);
    },
  );

  it.each(["correct horse battery", "password of mine", ""])("%j is not", (word) => {
    expect(isCommonPassword(word)).toBe(false);
  });

  it("is verified against its own salted hash only", async () => {
    const [one, other] = await Promise.all([hashPassword("a password"), hashPassword("a password")]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/);
    expect(await verifyPassword("a password", one)).toBe(true);
    expect(await verifyPassword("a Password", one)).toBe(false);
    expect(await verifyPassword("a password", null)).toBe(false);
    expect(await verifyPassword("", null)).toBe(false);
  });

  it("is the same on another keyboard, and keeps its cost in the hash", async () => {
    const hash = await hashPassword("caf\u00e9 au lait");
    expect(await verifyPassword("cafe\u0301 au lait", hash)).toBe(true);
    const cheap = "scrypt$1024$8$1$c2FsdHNhbHRzYWx0c2FsdA$";
    expect(await verifyPassword("x", `${cheap}${"A".repeat(43)}`)).toBe(false);
  });
});
