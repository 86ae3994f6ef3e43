/** Ending connections: by their user, with their user, and where they were a stranger's. */
import { describe, expect, it } from "vitest";
import type { ConnectionId } from "../../../src/shared/ids.ts";
import {
  connectingShop,
  cutOff,
  movableClock,
  rowOf,
  watchWire,
  worksAtProvider,
} from "../../fixtures/connections.ts";
import { deliver, mailsTo, tokenIn } from "../../fixtures/mails.ts";
import { consent, person } from "../../fixtures/oauth.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { type Answer, signIn } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const shop = connectingShop();

describe("ending a connection", () => {
  const alive = async (id: ConnectionId) => (await rowOf(id)) !== null;

  it("hides it at once, then revokes it at the provider and forgets it; a repeat is harmless", async () => {
    const { token, id: userId } = await callerOf();
    const { id } = (await shop.connect(token)).body.data;
    const tokens = await shop.tokensOf(id);
    expect((await shop.whoAmI(userId)).status).toBe(200);
    expect((await shop.call("DELETE", `/connections/${id}`, { token })).status).toBe(204);
    expect((await shop.call("GET", "/connections", { token })).body.data).toEqual([]);
    await expect(shop.clientOf(userId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(refusal(await shop.call("DELETE", `/connections/${id}`, { token }))).toEqual([404, "NOT_FOUND"]);
    const events = [...shop.sent];
    expect(await shop.deliver()).toBe(0);
    expect(await alive(id)).toBe(false);
    expect(await worksAtProvider(tokens.refresh)).toBe(false);
    shop.sent.push(...events);
    expect(await shop.deliver()).toBe(0);
  });

  it("of somebody else is a 403, and changes nothing", async () => {
    const [owner, other] = [await callerOf(), await callerOf("admin")];
    const { id } = (await shop.connect(owner.token)).body.data;
    expect(refusal(await shop.call("DELETE", `/connections/${id}`, { token: other.token }))).toEqual([
      403,
      "FORBIDDEN",
    ]);
    expect((await shop.call("GET", "/connections", { token: other.token })).body.data).toEqual([]);
    expect((await shop.whoAmI(owner.id)).status).toBe(200);
  });

  it("waits for a provider that is down, and is revoked once it is up", async () => {
    const { token } = await callerOf();
    const { id } = (await shop.connect(token)).body.data;
    const { refresh } = await shop.tokensOf(id);
    await shop.call("DELETE", `/connections/${id}`, { token });
    {
      using _ = watchWire(cutOff("/revocation"));
      expect(await shop.deliver()).toBe(1);
    }
    expect(await alive(id)).toBe(true);
    expect(await shop.deliver()).toBe(0);
    expect(await alive(id)).toBe(false);
    expect(await worksAtProvider(refresh)).toBe(false);
  });

  it("can be followed by connecting again, before the revocation and after it", async () => {
    const { token, id: userId } = await callerOf();
    const account = person();
    const first = (await shop.connect(token, account)).body.data;
    await shop.call("DELETE", `/connections/${first.id}`, { token });
    expect((await shop.connect(token, account)).body.data).toMatchObject({ status: "active" });
    expect(await shop.deliver()).toBe(0);
    expect((await shop.whoAmI(userId)).status).toBe(200);
    const [again] = (await shop.call("GET", "/connections", { token })).body.data;
    await shop.call("DELETE", `/connections/${again.id}`, { token });
    await shop.deliver();
    expect((await shop.connect(token, account)).status).toBe(201);
    expect((await shop.whoAmI(userId)).status).toBe(200);
  });

  it("goes along with the user: all of theirs are revoked and forgotten", async () => {
    const { token } = await callerOf();
    const ids = [await shop.connect(token), await shop.connect(token)].map(({ body }) => body.data.id);
    const exported = (await shop.call("GET", "/users/me/export", { token })).body.data.connections;
    expect(exported.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    const tokens = await Promise.all(ids.map((id) => shop.tokensOf(id)));
    const left = await shop.call("DELETE", "/users/me", { token, headers: { "If-Match": "*" } });
    expect(left.status).toBe(204);
    // First that the user has left, then that each connection has.
    expect([await shop.deliver(), shop.sent.length]).toEqual([0, 2]);
    expect(await shop.deliver()).toBe(0);
    for (const id of ids) expect(await alive(id)).toBe(false);
    for (const { refresh } of tokens) {
      expect(await worksAtProvider(refresh)).toBe(false);
    }
  });
});

describe("an account that is claimed by the owner of its address", () => {
  const clock = movableClock();
  const mine = connectingShop({ clock });

  const claims = {
    async "a provider that vouches"(email: string): Promise<string> {
      const way = await mine.call("GET", "/auth/oauth/honest");
      const cookie = way.headers.getSetCookie()[0]?.split(";")[0] ?? "";
      const back = await consent(way.headers.get("Location") ?? "", person({ email }));
      const path = `${back.pathname.replace("/api/v1", "")}${back.search}`;
      return (await mine.call("GET", path, { headers: { Cookie: cookie } })).body.data.accessToken;
    },

    async "a mailed link"(email: string): Promise<string> {
      await mine.call("POST", "/auth/password/forgot", { body: { email } });
      await deliver(mine.mailed.splice(0), mine.wharf);
      const [mail] = await mailsTo(email);
      const body = { token: mail && tokenIn(mail), password: "a password of the owner" };
      expect((await mine.call("POST", "/auth/password/reset", { body })).status).toBe(204);
      const login = { email, password: body.password };
      return (await mine.call("POST", "/auth/login", { body: login })).body.data.accessToken;
    },
  };

  it.each(Object.entries(claims))("by %s keeps no connection of a stranger", async (_, claim) => {
    const stranger = await signIn();
    const { id } = (await mine.connect(stranger.token)).body.data;
    const { refresh } = await mine.tokensOf(id);
    clock.forward(1);
    const token = await claim(stranger.email);
    clock.forward(1);
    const own = (await mine.connect(token)).body.data;
    // First that the account was claimed, then that the connection was ended.
    for (let i = 0; i < 2; i++) expect(await mine.deliver()).toBe(0);
    expect((await mine.call("GET", "/connections", { token })).body.data).toEqual([own]);
    expect(await rowOf(id)).toBeNull();
    expect(await worksAtProvider(refresh)).toBe(false);
  });
});
