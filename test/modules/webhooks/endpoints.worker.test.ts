/** Endpoints: who keeps them, where they may lead, their secrets and their versions. */
import { describe, expect, it } from "vitest";
import type { EndpointId } from "../../../src/shared/ids.ts";
import { watchWire } from "../../fixtures/connections.ts";
import { allowedUrls, forbiddenUrls } from "../../fixtures/forbidden-urls.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { asManager, hookingShop, newInbox } from "../../fixtures/outgoing-webhooks.ts";
import { type Answer, bindings, shopWith } from "../../fixtures/shop.ts";

const shop = await hookingShop();
const call = asManager(shop.call, shop.manager);
const body = (more: object = {}) => ({ url: "https://hooks.example.com/a", events: ["order.*"], ...more });
const create = async (more: object = {}) => {
  const answer = await call("POST", "/webhook-endpoints", body(more));
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return answer.body.data;
};
const remove = (id: string) => call("DELETE", `/webhook-endpoints/${id}`, undefined, { "If-Match": "*" });
const refusal = ({ status, body: { error } }: Answer) => [status, error?.code, error?.details?.[0]?.field];
const rowOf = (id: string) =>
  bindings.DB.prepare("SELECT * FROM webhook_endpoints WHERE id = ?")
    .bind(id)
    .first<Record<string, unknown>>();

describe("an endpoint", () => {
  it("is made with a secret of 32 random bytes, which is shown this once", async () => {
    const answer = await call("POST", "/webhook-endpoints", body({ description: "The warehouse" }));
    const { secret, ...made } = answer.body.data;
    expect(answer.headers.get("Location")).toBe(`/api/v1/webhook-endpoints/${made.id}`);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(made).toMatchObject({
      status: "active",
      events: ["order.*"],
      description: "The warehouse",
      version: 1,
    });
    const read = await call("GET", `/webhook-endpoints/${made.id}`);
    expect(read.body.data).toEqual(made);
    const list = await call("GET", "/webhook-endpoints");
    expect(list.body.data).toContainEqual(made);
    expect((await create()).secret).not.toBe(secret);
    await remove(made.id);
  });

  it("has its secret in no table, answer kept under a key, or audit row in clear", async () => {
    const made = await create();
    const rotated = await call("POST", `/webhook-endpoints/${made.id}/rotate-secret`, undefined, {
      "Idempotency-Key": "a-key-for-rotation",
    });
    expect(rotated.headers.get("ETag")).toBe(`"${made.id}.v2"`);
    const kept = bindings.DB.prepare("SELECT count(*) AS n FROM idempotency_keys WHERE key = ?");
    expect(await kept.bind("a-key-for-rotation").first("n")).toBe(1);
    const secrets = [made.secret, rotated.body.data.secret].map((secret: string) => secret.slice(6));
    const { results } = await bindings.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%cf_%'",
    ).all<{ name: string }>();
    expect(results.length).toBeGreaterThan(20);
    for (const { name } of results) {
      const text = JSON.stringify((await bindings.DB.prepare(`SELECT * FROM "${name}"`).all()).results);
      expect([name, secrets.filter((secret) => text.includes(secret))]).toEqual([name, []]);
    }
    const { results: rows } = await bindings.DB.prepare(
      "SELECT * FROM audit_log WHERE resource_id = ? ORDER BY at",
    )
      .bind(made.id)
      .all<{ action: string; changes: string }>();
    expect(rows.map(({ action }) => action)).toEqual([
      "webhook_endpoint.create",
      "webhook_endpoint.rotate_secret",
    ]);
    expect(rows.map(({ changes }) => changes).join()).not.toMatch(/secret|hooks\.example\.com\/a/);
    await remove(made.id);
  });

  it("is changed by whoever has read it last", async () => {
    const { id } = await create();
    const path = `/webhook-endpoints/${id}`;
    const read = await call("GET", path);
    const etag = read.headers.get("ETag") ?? "";
    expect((await call("GET", path, undefined, { "If-None-Match": etag })).status).toBe(304);
    const patch = (headers = {}) => call("PATCH", path, { events: ["payment.failed"] }, headers);
    expect((await patch()).status).toBe(428);
    const changed = await patch({ "If-Match": etag });
    expect([changed.status, changed.body.data.events, changed.body.data.version]).toEqual([
      200,
      ["payment.failed"],
      2,
    ]);
    expect((await patch({ "If-Match": etag })).status).toBe(412);
    expect((await call("DELETE", path, undefined, { "If-Match": etag })).status).toBe(412);
    expect((await call("DELETE", path)).status).toBe(428);
    expect((await call("DELETE", path, undefined, { "If-Match": `"${id}.v2"` })).status).toBe(204);
    for (const answer of [await call("GET", path), await patch({ "If-Match": "*" }), await remove(id)])
      expect(answer.status).toBe(404);
    expect(await rowOf(id)).toMatchObject({ url: "", secrets: "[]", key_version: "" });
  });

  it("of two changes at once that name the same version, one wins", async () => {
    const { id } = await create();
    const patch = (description: string) =>
      call("PATCH", `/webhook-endpoints/${id}`, { description }, { "If-Match": `"${id}.v1"` });
    const answers = await Promise.all([patch("one"), patch("two"), patch("three")]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    await remove(id);
  });

  it.each([
    [{ events: [] }, "events"],
    [{ events: ["order.*", "order.*"] }, "events"],
    [{ events: ["order.paid", "order.lost"] }, "events.1"],
    [{ events: ["nothing.*"] }, "events.0"],
    [{ events: ["order"] }, "events.0"],
    [{ events: ["connection.broken"] }, "events.0"],
    [{ events: ["**"] }, "events.0"],
    [{ description: "x".repeat(501) }, "description"],
    [{ url: "" }, "url"],
    [{ secret: "whsec_mine" }, "secret"],
  ])("is refused with %j", async (more, field) => {
    expect(refusal(await call("POST", "/webhook-endpoints", body(more)))).toEqual([
      400,
      "VALIDATION_ERROR",
      field,
    ]);
  });

  it("asks for a type, a group, or everything", async () => {
    const { id, events } = await create({ events: ["order.paid", "inventory.*", "*"] });
    expect(events).toEqual(["order.paid", "inventory.*", "*"]);
    await remove(id);
  });

  it("is one of fifty at most, also where two are made at once", async () => {
    const { body: before } = await call("GET", "/webhook-endpoints?limit=100");
    const made = await Promise.all(
      Array.from({ length: 50 - before.data.length + 3 }, () => call("POST", "/webhook-endpoints", body())),
    );
    expect(made.filter(({ status }) => status === 409)).toHaveLength(3);
    const { body: after } = await call("GET", "/webhook-endpoints?limit=100");
    expect(after.data).toHaveLength(50);
    for (const { body: one } of made) if (one.data) await remove(one.data.id);
    await remove((await create()).id);
  });

  it("is kept by managers, and by keys with the scopes", async () => {
    const support = await callerOf("support");
    expect((await shop.call("GET", "/webhook-endpoints", { token: support.token })).status).toBe(403);
    const key = await call("POST", "/api-keys", { name: "reader", scopes: ["webhooks:read"] });
    const asKey = asManager(shop.call, { token: key.body.data.key });
    expect((await asKey("GET", "/webhook-endpoints")).status).toBe(200);
    expect((await asKey("POST", "/webhook-endpoints", body())).status).toBe(403);
  });
});

describe("an address", () => {
  const inProduction = asManager(shopWith({ WEBHOOK_ALLOW_LOOPBACK: "false" }), shop.manager);

  it("that is forbidden is refused, whatever it looks like, at creation and at a change", async () => {
    using wire = watchWire();
    const { id } = await create();
    expect(forbiddenUrls.length).toBeGreaterThan(100);
    for (const url of forbiddenUrls) {
      const answers = [
        await inProduction("POST", "/webhook-endpoints", body({ url })),
        await inProduction("PATCH", `/webhook-endpoints/${id}`, { url }, { "If-Match": "*" }),
      ];
      for (const answer of answers)
        expect([url, ...refusal(answer)]).toEqual([url, 400, "VALIDATION_ERROR", "url"]);
    }
    expect(wire.all()).toEqual([]);
    await remove(id);
  });

  it("of a shop is taken, in the form in which it will be called", async () => {
    for (const url of allowedUrls) {
      const { body: made } = await inProduction("POST", "/webhook-endpoints", body({ url }));
      expect([url, made.data?.url]).toEqual([url, new URL(url).href]);
      await remove(made.data.id);
    }
  });

  it("on this machine is taken by the setting only", async () => {
    const { url } = newInbox();
    expect(refusal(await inProduction("POST", "/webhook-endpoints", body({ url })))).toEqual([
      400,
      "VALIDATION_ERROR",
      "url",
    ]);
    await remove((await create({ url })).id);
  });
});

describe("a key that was changed", () => {
  it("opens what it sealed, seals it anew, and is needed no more", async () => {
    const { id, inbox } = await shop.subscribe();
    const [first] = [bindings.SECRET_KEY];
    const next = { SECRET_KEY: "another secret, of enough characters too", SECRET_KEY_PREVIOUS: first };
    const sealedBy = async () => (await rowOf(id))?.key_version;
    const before = await sealedBy();
    const changing = await hookingShop(next);
    await changing.as((ctx) => changing.webhooks.endpoints.rotate(ctx, id).catch(() => null));
    expect(await sealedBy()).not.toBe(before);
    await bindings.DB.prepare("UPDATE webhook_endpoints SET deleted_at = 1 WHERE id <> ?").bind(id).run();
    const changed = await hookingShop({ ...next, SECRET_KEY_PREVIOUS: undefined } as never);
    await changed.tell();
    await changed.pump();
    // Signed by the new secret, which the receiver doesn't know, and by the one that was sealed under the old key.
    expect(await inbox.received()).toMatchObject([{ signatures: 2, verifiedBy: [0] }]);
  });

  it("reaches every endpoint by the caretaker", async () => {
    const { id, inbox } = await shop.subscribe();
    const next = {
      SECRET_KEY: "a third secret, of enough characters too!",
      SECRET_KEY_PREVIOUS: bindings.SECRET_KEY,
    };
    const changing = await hookingShop(next);
    expect(await changing.as((ctx) => changing.webhooks.reencrypt(ctx, 100))).toBeGreaterThan(0);
    expect(await changing.as((ctx) => changing.webhooks.reencrypt(ctx, 100))).toBe(0);
    const changed = await hookingShop({ SECRET_KEY: next.SECRET_KEY });
    await changed.as((ctx) => changed.webhooks.deliveries.test(ctx, id as EndpointId));
    await changed.pump();
    expect(await inbox.received()).toMatchObject([{ signatures: 1, verifiedBy: [0] }]);
  });
});
