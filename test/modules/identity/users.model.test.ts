/** E-mail addresses, common passwords and password hashes. */
import { describe, expect, it } from "vitest";
import { isCommonPassword } from "../../../src/modules/identity/passwords.model.ts";
import { hashPassword, verifyPassword } from "../../../src/modules/identity/service/passwords.ts";
import { normalizeEmail } from "../../../src/modules/identity/users.model.ts";

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
  it.each(["password", "PASSWORD1", "P@ssw0rd", "１２３４５６７８", "qwertyuiop", "Jordan23", "13101992"])(
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
