/** What tokens are good for, and where they may go. */
import { describe, expect, it } from "vitest";
import {
  broken,
  isLeased,
  reconnected,
  renewed,
  type StoredConnection,
  tokenStateOf,
} from "../../../src/modules/connections/connections.model.ts";
import { targetOf } from "../../../src/modules/connections/service/authenticated-client.ts";

const now = 1_800_000_000_000;
const connection: StoredConnection = {
  id: "con_1",
  userId: "usr_1",
  provider: "google",
  externalId: "42",
  scopes: ["openid", "sheets"],
  status: "active",
  accessToken: "sealed access",
  refreshToken: "sealed refresh",
  keyVersion: "old",
  expiresAt: now + 3_600_000,
  refreshLeaseUntil: now + 1,
  version: 7,
  createdAt: 1,
  updatedAt: 2,
  deletedAt: null,
};
const sealed = { accessToken: "a", refreshToken: "r", keyVersion: "new" };

describe("an access token", () => {
  it.each([
    ["is usable while it lasts", {}, null, "usable"],
    ["is usable where nobody said when it ends", { expiresAt: null }, null, "usable"],
    ["is usable a little more than a minute before its end", { expiresAt: now + 60_001 }, null, "usable"],
    ["is due a minute before its end", { expiresAt: now + 60_000 }, null, "due"],
    ["is due once it was refused", {}, 7, "due"],
    ["is usable where an older one was refused", {}, 6, "usable"],
    [
      "without a refresh token is usable to its end",
      { refreshToken: null, expiresAt: now + 1 },
      null,
      "usable",
    ],
    ["without a refresh token is spent at its end", { refreshToken: null, expiresAt: now }, null, "spent"],
    ["without a refresh token is spent once it was refused", { refreshToken: null }, 7, "spent"],
  ] as const)("%s", (_, fields, rejected, state) => {
    expect(tokenStateOf({ ...connection, ...fields }, now, rejected)).toBe(state);
  });
});

describe("a connection", () => {
  it("is held until its lease runs out", () => {
    expect([isLeased(connection, now), isLeased(connection, now + 1)]).toEqual([true, false]);
  });

  it("that is renewed is active, is held by nobody, and has its next version", () => {
    const grant = { scopes: ["openid"], expiresAt: null };
    expect(renewed({ ...connection, status: "broken" }, grant, sealed, now)).toEqual({
      ...sealed,
      ...grant,
      status: "active",
      refreshLeaseUntil: 0,
      version: 8,
      updatedAt: now,
    });
  });

  it("keeps its scopes where the provider doesn't name them anew", () => {
    const grant = { scopes: [], expiresAt: null };
    expect(renewed(connection, grant, sealed, now).scopes).toEqual(connection.scopes);
  });

  it("that is connected again keeps its age, and begins anew where it was deleted", () => {
    const grant = { scopes: [], expiresAt: null };
    expect(reconnected(connection, grant, sealed, now)).toMatchObject({ createdAt: 1, deletedAt: null });
    const deleted = { ...connection, deletedAt: 3 };
    expect(reconnected(deleted, grant, sealed, now)).toMatchObject({ createdAt: now, deletedAt: null });
  });

  it("that is broken is held by nobody", () => {
    expect(broken(connection, now)).toMatchObject({ status: "broken", refreshLeaseUntil: 0, version: 8 });
  });
});

describe("a token goes", () => {
  it.each([
    ["https://api.example/things?q=1", false],
    ["http://127.0.0.1:8080/me", true],
    ["http://localhost/me", true],
    ["http://[::1]/me", true],
  ])("to %s", (address, allowsInsecure) => {
    expect(targetOf(address, allowsInsecure).href).toBe(address);
  });

  it.each([
    ["http://127.0.0.1/me", false],
    ["http://api.example/me", true],
    ["http://127.0.0.1.evil.example/me", true],
    ["https://user:secret@api.example/", false],
    ["ftp://api.example/", true],
    ["/relative", true],
  ])("not to %s", (address, allowsInsecure) => {
    expect(() => targetOf(address, allowsInsecure)).toThrow("a token goes over https only");
  });
});
