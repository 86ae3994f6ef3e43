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
    ["without a refresh token is usable where it was refused", { refreshToken: null }, 7, "usable"],
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
  const apis = ["https://api.example", "http://127.0.0.1:8080"];

  it.each(["https://api.example/things?q=1", "https://API.example:443/", "http://127.0.0.1:8080/me"])(
    "to %s",
    (address) => {
      expect(targetOf(address, apis).href).toBe(new URL(address).href);
    },
  );

  it.each([
    "https://elsewhere.example/",
    "https://api.example.elsewhere.example/",
    "https://www.api.example/",
    "https://api.example:8443/",
    "https://api.example@elsewhere.example/",
    "http://api.example/",
    "http://127.0.0.1/me",
    "https://user:secret@api.example/",
    "blob:https://api.example/1",
    "ftp://api.example/",
    "/relative",
  ])("not to %s", (address) => {
    expect(() => targetOf(address, apis)).toThrow("a token goes to its provider's APIs only");
  });
});
