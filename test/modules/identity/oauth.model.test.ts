/** Where a browser may be sent, and whom a profile lets in. */
import { describe, expect, it } from "vitest";
import { decideAdmission } from "../../../src/modules/identity/oauth.model.ts";
import type { Account, User } from "../../../src/modules/identity/users.model.ts";
import { isLocalPath } from "../../../src/shared/http/oauth-schemas.ts";

const bad = [
  "",
  "account",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/account\\..",
  "/%2f%2fevil.example",
  "/%2F/evil.example",
  "/%5cevil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/../account",
  "/%2e%2e/account",
  "/a/./b",
  "/a//b",
  "https:evil.example",
  "https://evil.example",
  "https://shop.test@evil.example",
  "@evil.example",
  ".evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/\tevil.example",
  "\t//evil.example",
  "/\n/evil.example",
  "/\r\nSet-Cookie: a=b",
  "/%0d%0aSet-Cookie:%20a=b",
  "/a%00b",
  " /account",
  "/account ",
  "/\u2028/evil.example",
  "/\u3002evil.example",
  "／／evil.example",
  "/é",
  `/${"x".repeat(512)}`,
];

const good = [
  "/",
  "/account",
  "/account/orders?page=2&sort=-createdAt#top",
  "/search?next=%2Forders&u=https://elsewhere.example//x",
  "/@grace",
  "/a%20b",
  "/%C3%A9",
];

describe("a path to return to", () => {
  it.each(bad)("is not %j", (path) => {
    expect(isLocalPath(path)).toBe(false);
  });

  it.each(good)("may be %j, and stays on the site", (path) => {
    expect(isLocalPath(path)).toBe(true);
    for (const url of [new URL(path, "https://store.test"), new URL(`https://store.test${path}`)]) {
      expect(url.origin).toBe("https://store.test");
    }
  });
});

describe("a profile", () => {
  const account = (more: Partial<User> = {}) =>
    ({
      user: { emailVerifiedAt: 1, status: "active", role: "customer", ...more },
      passwordHash: null,
      hasMfa: false,
    }) as Account;
  const profile = { subject: "1", email: "a@example.com", emailVerified: true, name: null };

  it.each([
    ["whose subject is known signs in", profile, true, account(), "sign-in"],
    ["whose subject is known needs no address", { ...profile, email: null }, true, account(), "sign-in"],
    ["of somebody disabled is refused", profile, true, account({ status: "disabled" }), "refused"],
    ["of somebody who has left is refused", profile, true, null, "refused"],
    ["of nobody known opens an account", profile, false, null, "register"],
    ["with a proved address of ours is linked", profile, false, account(), "link"],
    [
      "with an address of ours that nobody proved claims it",
      profile,
      false,
      account({ emailVerifiedAt: null }),
      "claim",
    ],
    [
      "with the address of somebody disabled is refused",
      profile,
      false,
      account({ status: "disabled" }),
      "refused",
    ],
    [
      "with the address of the staff opens nothing",
      profile,
      false,
      account({ role: "admin" }),
      "unlinked-staff",
    ],
    ["of the staff that is linked signs in", profile, true, account({ role: "admin" }), "sign-in"],
    ["without vouching says nothing", { ...profile, emailVerified: false }, false, account(), "unvouched"],
    ["without an address says nothing", { ...profile, email: null }, false, null, "unvouched"],
  ] as const)("%s", (_, given, isKnown, found, admission) => {
    expect(decideAdmission(given, isKnown, found).kind).toBe(admission);
  });

  it("opens an account under its name, or the first part of its address", () => {
    const { email } = profile;
    expect(decideAdmission(profile, false, null)).toEqual({ kind: "register", email, name: "a" });
    const named = { ...profile, name: "Ada" };
    expect(decideAdmission(named, false, null)).toEqual({ kind: "register", email, name: "Ada" });
  });
});
