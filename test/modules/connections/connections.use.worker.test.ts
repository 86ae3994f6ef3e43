/** Acting for a user at a real provider: tokens that end, are refused, or are taken back. */
import { describe, expect, inject, it } from "vitest";
import {
  atProvider,
  connected,
  connectingShop,
  cutOff,
  movableClock,
  nearItsEnd,
  rowOf,
  set,
  userInfo,
  watchWire,
  worksAtProvider,
} from "../../fixtures/connections.ts";
import { deliver, mailsTo } from "../../fixtures/mails.ts";
import { honest } from "../../fixtures/oauth.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { unique } from "../../fixtures/shop.ts";

const times = (n: number) => Array.from({ length: n });

describe("a client of a connection", () => {
  it("speaks for the user, and asks for no new token while the present one lasts", async () => {
    const { clock, whoAmI, userId, account } = await connected();
    using wire = watchWire();
    clock.forward(500);
    const answer = await whoAmI(userId);
    expect([answer.status, await answer.json()]).toMatchObject([200, { sub: account.sub }]);
    expect(wire.grants("refresh_token")).toBe(0);
  });

  it("takes a new token shortly before the old one ends, and stores both of what it got", async () => {
    const { clock, whoAmI, tokensOf, userId, id } = await connected();
    const before = await tokensOf(id);
    clock.forward(nearItsEnd);
    expect((await whoAmI(userId)).status).toBe(200);
    const after = await tokensOf(id);
    expect([after.access === before.access, after.refresh === before.refresh]).toEqual([false, false]);
    const row = await rowOf(id);
    expect(Number(row?.expires_at)).toBeGreaterThan(clock.now() + 590_000);
    expect(row).toMatchObject({ status: "active", refresh_lease_until: 0 });
    // The refresh token was good once: the next refresh works with its successor only.
    clock.forward(nearItsEnd);
    expect((await whoAmI(userId)).status).toBe(200);
  });

  it("is for Wharf's own work, and for users who are connected", async () => {
    const { wharf, clientOf, userId } = await connected();
    const stranger = await callerOf("admin");
    const { connections } = wharf.rooms;
    const asAdmin = wharf.runAs("test", (ctx) =>
      connections.createAuthenticatedClient({ ...ctx, actor: stranger.actor }, userId, "honest"),
    );
    await expect(asAdmin).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(clientOf(stranger.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(clientOf(userId, "public")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("sends the token nowhere but to its provider's APIs, and follows no redirect with it", async () => {
    const { clientOf, userId } = await connected();
    const client = await clientOf(userId);
    await expect(client("https://elsewhere.example/me")).rejects.toThrow("its provider's APIs only");
    const base = `${inject("liarOrigin")}/lie/token-redirect/${unique("api")}`;
    expect((await client(`${base}/token`, { method: "POST" })).status).toBe(307);
    expect(await (await fetch(`${base}/count/stolen`)).json()).toBe(0);
  });
});

describe("of many who find a token near its end", () => {
  it("twenty in one isolate send one refresh", async () => {
    const { clock, clientOf, userId } = await connected();
    const client = await clientOf(userId);
    clock.forward(nearItsEnd);
    using wire = watchWire();
    const answers = await Promise.all(times(20).map(() => client(userInfo())));
    expect(answers.map(({ status }) => status)).toEqual(times(20).fill(200));
    expect(wire.grants("refresh_token")).toBe(1);
  });

  it("those of two isolates send one refresh between them, round after round", async () => {
    const { clock, clientOf, userId } = await connected();
    const other = connectingShop({ clock });
    const clients = [await clientOf(userId), await other.clientOf(userId)];
    using wire = watchWire();
    for (let round = 1; round <= 5; round++) {
      clock.forward(nearItsEnd);
      const answers = await Promise.all(
        clients.flatMap((client) => [client(userInfo()), client(userInfo())]),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(wire.grants("refresh_token")).toBe(round);
    }
  });

  it("nobody waits for ever for one who died with the lease, and after it others go on", async () => {
    const { clock, whoAmI, userId, id } = await connected();
    clock.forward(nearItsEnd);
    await set(id, "refresh_lease_until", clock.now() + 30_000);
    const waiting = whoAmI(userId);
    using wire = watchWire();
    await new Promise((resume) => setTimeout(resume, 500));
    expect(wire.grants("refresh_token")).toBe(0);
    clock.forward(31);
    expect((await waiting).status).toBe(200);
    expect(wire.grants("refresh_token")).toBe(1);
  });
});

describe("a token that is refused", () => {
  it("is replaced once, and the call made again with its body", async () => {
    const { wharf, clientOf, userId, id } = await connected();
    await set(id, "access_token", await wharf.vault.seal("connections.access-token", id, "nonsense"));
    using wire = watchWire();
    const client = await clientOf(userId);
    const { status } = await client(userInfo(), { method: "POST", body: new URLSearchParams({ a: "1" }) });
    expect([status, wire.calls(userInfo()), wire.grants("refresh_token")]).toEqual([200, 2, 1]);
  });

  it("again and again is the third party's last word: one refresh, and its 401 is given as it is", async () => {
    const { clientOf, userId, id } = await connected();
    const client = await clientOf(userId);
    const api = `${inject("liarOrigin")}/lie/invalid-client/${unique("api")}/token`;
    using wire = watchWire();
    const { status } = await client(api, { method: "POST" });
    expect([status, wire.calls(api), wire.grants("refresh_token")]).toEqual([401, 2, 1]);
    expect(await rowOf(id)).toMatchObject({ status: "active" });
  });
});

describe("a token without a refresh token that is refused", () => {
  it("breaks nothing: the 401 is given as it is, and the token goes on working elsewhere", async () => {
    const { clientOf, whoAmI, userId, id } = await connected();
    await set(id, "refresh_token", null);
    const api = `${inject("liarOrigin")}/lie/invalid-client/${unique("api")}/token`;
    using wire = watchWire();
    const answer = await (await clientOf(userId))(api, { method: "POST" });
    expect([answer.status, (await answer.json<{ error: string }>()).error]).toEqual([401, "invalid_client"]);
    expect([wire.calls(api), wire.grants("refresh_token")]).toEqual([1, 0]);
    expect(await rowOf(id)).toMatchObject({ status: "active" });
    expect((await whoAmI(userId)).status).toBe(200);
  });
});

describe("a refresh that fails", () => {
  it("because the user took the grant back breaks the connection, says so once, and asks no more", async () => {
    const shop = await connected();
    const { clock, whoAmI, userId, id, token } = shop;
    await atProvider("token/revocation", { token: (await shop.tokensOf(id)).refresh });
    clock.forward(nearItsEnd);
    using wire = watchWire();
    const outcomes = await Promise.allSettled(times(5).map(() => whoAmI(userId)));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: "rejected", reason: { code: "CONFLICT" } });
    await expect(whoAmI(userId)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(wire.grants("refresh_token")).toBe(1);
    const broken = shop.mailed.filter(({ type }) => type === "connection.broken");
    expect(broken.map(({ data }) => data)).toEqual([{ connectionId: id, userId, provider: "honest" }]);
    await deliver(broken);
    const { body: me } = await connectingShop().call("GET", "/users/me", { token });
    expect(await mailsTo(me.data.email)).toMatchObject([{ subject: "Your connection to honest has ended" }]);
    expect((await connectingShop().call("GET", "/connections", { token })).body.data[0].status).toBe(
      "broken",
    );
  });

  it("is mended by connecting again", async () => {
    const shop = await connected();
    await set(shop.id, "status", "broken");
    await expect(shop.whoAmI(shop.userId)).rejects.toMatchObject({ code: "CONFLICT" });
    await connectingShop().connect(shop.token, shop.account);
    expect((await shop.whoAmI(shop.userId)).status).toBe(200);
  });

  it("because the provider can't be reached breaks nothing, and works when it is back", async () => {
    const { clock, whoAmI, userId, id } = await connected();
    clock.forward(nearItsEnd);
    {
      using wire = watchWire(cutOff("/token"));
      const outcomes = await Promise.allSettled(times(3).map(() => whoAmI(userId)));
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({ status: "rejected", reason: { code: "SERVICE_UNAVAILABLE" } });
      expect(wire.grants("refresh_token")).toBe(1);
    }
    expect(await rowOf(id)).toMatchObject({ status: "active", refresh_lease_until: 0 });
    expect((await whoAmI(userId)).status).toBe(200);
  });

  it("without a refresh token to try breaks the connection at its end, not before", async () => {
    const { clock, whoAmI, userId, id } = await connected();
    await set(id, "refresh_token", null);
    clock.forward(nearItsEnd);
    expect((await whoAmI(userId)).status).toBe(200);
    clock.forward(60);
    await expect(whoAmI(userId)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await rowOf(id)).toMatchObject({ status: "broken" });
  });
});

describe("while a token is being replaced", () => {
  it("the connection can be ended: then the newest tokens are revoked, once they are known", async () => {
    const { clock, wharf, whoAmI, userId, id, token } = await connected();
    clock.forward(nearItsEnd);
    let revoked: Promise<void> | undefined;
    using wire = watchWire(async (url) => {
      if (!url.endsWith("/token") || revoked) return;
      expect((await connectingShop().call("DELETE", `/connections/${id}`, { token })).status).toBe(204);
      revoked = wharf.runAs("test", (ctx) => wharf.rooms.connections.revoke(ctx, id));
    });
    await whoAmI(userId);
    await revoked;
    expect(await rowOf(id)).toBeNull();
    const [refresh = ""] = wire.refreshTokens;
    expect(await worksAtProvider(refresh)).toBe(false);
  });

  it("it can be connected again: the tokens that its user fetched are the ones that count", async () => {
    // Nothing is revoked, so that the refresh under way brings tokens, too.
    const providers = [{ ...honest(), revocation: "grant" }];
    const { clock, whoAmI, tokensOf, userId, id, token, account } = await connected({ providers });
    clock.forward(nearItsEnd);
    // Late enough that what it fetches is not due, and early enough that the session's token still works.
    const between = movableClock();
    between.forward(200);
    let again: Promise<unknown> | undefined;
    using wire = watchWire(async (url) => {
      if (!url.endsWith("/token") || again) return;
      again = connectingShop({ clock: between, providers }).connect(token, account);
      await again;
    });
    expect((await whoAmI(userId)).status).toBe(200);
    const [fetched] = wire.refreshTokens;
    expect([wire.refreshTokens.length, (await tokensOf(id)).refresh]).toEqual([2, fetched]);
  });
});
