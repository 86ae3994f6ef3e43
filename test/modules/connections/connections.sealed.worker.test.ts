/** Tokens at rest: sealed for their place, and sealed anew when the key changes. */
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { Caretaker } from "../../../src/app/caretaker.object.ts";
import type { Env } from "../../../src/env.ts";
import { findConnection, swapConnection } from "../../../src/modules/connections/connections.repository.ts";
import { runBatch } from "../../../src/shared/db/database.ts";
import {
  connected,
  connectingShop,
  nearItsEnd,
  rowOf,
  set,
  userInfo,
  watchWire,
} from "../../fixtures/connections.ts";
import { bindings } from "../../fixtures/shop.ts";

describe("sealed tokens", () => {
  const flipped = (text: string) => `${text.slice(0, -3)}${text.at(-3) === "A" ? "B" : "A"}${text.slice(-2)}`;

  it("that were tampered with are opened by nobody, and nothing is sent", async () => {
    const { whoAmI, userId, id } = await connected();
    const row = await rowOf(id);
    await set(id, "access_token", flipped(row?.access_token ?? ""));
    using wire = watchWire();
    await expect(whoAmI(userId)).rejects.toThrow();
    expect(wire.calls(userInfo())).toBe(0);
  });

  it("that were moved to another row or another column are opened by nobody", async () => {
    const [mine, theirs] = [await connected(), await connected()];
    const stolen = await rowOf(theirs.id);
    await set(mine.id, "access_token", stolen?.access_token);
    await set(theirs.id, "access_token", stolen?.refresh_token);
    using wire = watchWire();
    for (const { whoAmI, userId } of [mine, theirs]) await expect(whoAmI(userId)).rejects.toThrow();
    expect(wire.calls(userInfo())).toBe(0);
  });

  const older = { SECRET_KEY: "an older secret for tests, of enough characters" };
  const newer = { SECRET_KEY: "a newer secret for tests, of enough characters" };
  const between = { ...newer, SECRET_KEY_PREVIOUS: older.SECRET_KEY };

  it("are sealed anew a few at a time, and then open by the new key alone", async () => {
    const shops = [await connected({ env: older }), await connected({ env: older })];
    const { wharf } = connectingShop({ env: between });
    const reencrypt = (limit: number) =>
      wharf.runAs("test", (ctx) => wharf.rooms.connections.reencrypt(ctx, limit));
    const alone = connectingShop({ env: newer });
    for (const { userId } of shops) await expect(alone.whoAmI(userId)).rejects.toThrow("unknown key");
    expect([await reencrypt(1), await reencrypt(100), await reencrypt(100)]).toEqual([1, 1, 0]);
    for (const { userId } of shops) expect((await alone.whoAmI(userId)).status).toBe(200);
    await expect(shops[0]?.whoAmI(shops[0].userId)).rejects.toThrow("unknown key");
  });

  it("are left alone while their token is being replaced, and one that can't be opened keeps no other back", async () => {
    const [held, spoilt, good] = [
      await connected({ env: older }),
      await connected({ env: older }),
      await connected({ env: older }),
    ];
    await set(held.id, "refresh_lease_until", Date.now() + 30_000);
    await set(spoilt.id, "access_token", flipped((await rowOf(spoilt.id))?.access_token ?? ""));
    const { wharf } = connectingShop({ env: between });
    const before = await rowOf(held.id);
    expect(await wharf.runAs("test", (ctx) => wharf.rooms.connections.reencrypt(ctx, 1))).toBe(1);
    expect(await rowOf(held.id)).toEqual(before);
    expect((await connectingShop({ env: newer }).whoAmI(good.userId)).status).toBe(200);
    for (const { id } of [held, spoilt])
      await bindings.DB.prepare("DELETE FROM connections WHERE id = ?").bind(id).run();
  });

  it("that were read before they were replaced are not put back", async () => {
    const { clock, wharf, whoAmI, userId, id } = await connected();
    const stale = await wharf.runAs("test", ({ db }) => findConnection(db, id));
    clock.forward(nearItsEnd);
    await whoAmI(userId);
    const replaced = await rowOf(id);
    if (stale) await wharf.runAs("test", ({ db }) => runBatch(db, [swapConnection(db, stale, stale)]));
    expect(stale?.version).toBe(1);
    expect(await rowOf(id)).toEqual(replaced);
  });

  it("are sealed anew by the caretaker in its first round", async () => {
    const { userId } = await connected({ env: older });
    const caretaker = bindings.CARETAKER.getByName("of the changed key");
    await runInDurableObject(caretaker, async (instance: Caretaker) => {
      const env: Env = { ...bindings, ...between };
      Object.defineProperty(instance, "env", { value: env });
      await instance.alarm();
    });
    expect((await connectingShop({ env: newer }).whoAmI(userId)).status).toBe(200);
  });
});
