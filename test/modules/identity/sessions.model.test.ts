/** What becomes of a refresh token. */
import { describe, expect, it } from "vitest";
import { decideRefresh, type RefreshGrant } from "../../../src/modules/identity/sessions.model.ts";

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
    ["used", { usedAt: 50 }, 51, "reused"],
    ["used after the request had come", { usedAt: 50 }, 49, "lost-race"],
    ["used as the request came", { usedAt: 50 }, 50, "lost-race"],
    ["used and revoked", { usedAt: 50, revokedAt: 50 }, 60, "expired"],
    ["used and past its end", { usedAt: 50 }, 200, "expired"],
  ] as const)("that is %s", (_, change, receivedAt, expected) => {
    expect(decideRefresh({ ...grant, ...change }, receivedAt)).toBe(expected);
  });
});
