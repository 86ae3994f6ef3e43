/** Things over HTTP: whose they are, who may see and change them, and what is told of it. */
import { describe, expect, it } from "vitest";
import { type Caller, callerOf } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, eventually } from "../../fixtures/shop.ts";
import { thingInput, thingOf } from "../../fixtures/things.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const list = (by: Caller, query = "") => call("GET", `/things${query}`, by);
const read = (by: Caller, id: string) => call("GET", `/things/${id}`, by);
const patch = ({ token }: Caller, id: string, tag = "*", body: object = { title: "Changed" }) =>
  call("PATCH", `/things/${id}`, { token, body, headers: { "If-Match": tag } });
const remove = ({ token }: Caller, id: string, tag = "*") =>
  call("DELETE", `/things/${id}`, { token, headers: { "If-Match": tag } });
const column = async (query: string, name: string, id: string) =>
  (await bindings.DB.prepare(query).bind(id).all<Record<string, unknown>>()).results.map((row) => row[name]);

describe("a thing", () => {
  it("is created, read, listed, changed and taken away by its owner", async () => {
    const owner = await callerOf();
    const body = thingInput({ metadata: { shelf: "3" } });
    const created = await call("POST", "/things", { token: owner.token, body });
    const { id } = created.body.data;
    expect(created.status).toBe(201);
    expect(created.headers.get("Location")).toBe(`/api/v1/things/${id}`);
    expect(created.body.data).toMatchObject({ ...body, userId: owner.id, version: 1 });

    expect((await read(owner, id)).body.data).toEqual(created.body.data);
    expect((await list(owner)).body.data).toEqual([created.body.data]);

    const changed = await patch(owner, id, created.headers.get("ETag") ?? "");
    expect(changed.body.data).toMatchObject({ ...body, title: "Changed", version: 2 });

    expect((await remove(owner, id, changed.headers.get("ETag") ?? "")).status).toBe(204);
    for (const answer of [await read(owner, id), await patch(owner, id), await remove(owner, id)])
      expect(refusal(answer)).toEqual([404, "NOT_FOUND"]);
    expect((await list(owner)).body.data).toEqual([]);
  });

  it("is told of at each change, and stands in the audit log without its words", async () => {
    const owner = await callerOf();
    const { id, title } = await thingOf(owner);
    await patch(owner, id);
    await remove(owner, id);
    const told = "SELECT DISTINCT type FROM outbox WHERE aggregate_id = ? ORDER BY created_at";
    expect(await column(told, "type", id)).toEqual(["thing.created", "thing.updated", "thing.deleted"]);
    const audited = "SELECT action, changes FROM audit_log WHERE resource_id = ? ORDER BY at";
    expect(await column(audited, "action", id)).toEqual(["thing.create", "thing.update", "thing.delete"]);
    expect((await column(audited, "changes", id)).join()).not.toContain(title);
  });

  it("is changed by whoever has read it last; of two at once, one wins", async () => {
    const owner = await callerOf();
    const { id } = await thingOf(owner);
    expect(refusal(await call("PATCH", `/things/${id}`, { token: owner.token, body: {} }))).toEqual([
      428,
      "PRECONDITION_REQUIRED",
    ]);
    const answers = await Promise.all([1, 2, 3].map(() => patch(owner, id, `"${id}.v1"`)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
    expect((await remove(owner, id, `"${id}.v1"`)).status).toBe(412);
    const any = await Promise.all([1, 2, 3].map(() => patch(owner, id)));
    expect(any.map(({ body }) => body.data.version).toSorted()).toEqual([3, 4, 5]);
  });

  it("is none of another customer's; support reads it, managers change it", async () => {
    const [owner, other, support, manager] = await Promise.all([
      callerOf(),
      callerOf(),
      callerOf("support"),
      callerOf("manager"),
    ]);
    const { id } = await thingOf(owner);
    const forbidden = [403, "FORBIDDEN"];
    for (const answer of [await read(other, id), await patch(other, id), await remove(other, id)])
      expect(refusal(answer)).toEqual(forbidden);
    expect(refusal(await list(other, `?userId=${owner.id}`))).toEqual(forbidden);

    expect((await read(support, id)).status).toBe(200);
    expect((await list(support, `?userId=${owner.id}`)).body.data).toHaveLength(1);
    expect((await list(support)).body.data).toEqual([]);
    expect(refusal(await patch(support, id))).toEqual(forbidden);
    expect(refusal(await remove(support, id))).toEqual(forbidden);

    expect((await patch(manager, id)).status).toBe(200);
    expect((await remove(manager, id)).status).toBe(204);
  });

  it("comes along with its owner's data, and goes with their account", async () => {
    const owner = await callerOf();
    const { id, title } = await thingOf(owner);
    const taken = await call("GET", "/users/me/export", owner);
    expect(taken.body.data.things).toMatchObject([{ id, title }]);
    const left = await call("DELETE", "/users/me", { token: owner.token, headers: { "If-Match": "*" } });
    expect(left.status).toBe(204);
    await eventually(
      () => column("SELECT title FROM things WHERE id = ?", "title", id),
      ([words]) => words === "",
    );
  });
});

describe("what a thing is said to be", () => {
  it.each([
    [{ title: "" }, "title"],
    [{ title: "x".repeat(201) }, "title"],
    [{ title: "One\nTwo" }, "title"],
    [{ metadata: { shelf: 3 } }, "metadata.shelf"],
    [{ userId: "usr_1" }, "userId"],
  ])("is refused where it is %j", async (more, field) => {
    const { token } = await callerOf();
    const answer = await call("POST", "/things", { token, body: { ...thingInput(), ...more } });
    expect([...refusal(answer), answer.body.error.details[0].field]).toEqual([
      400,
      "VALIDATION_ERROR",
      field,
    ]);
  });
});
