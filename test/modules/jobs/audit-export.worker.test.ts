/** Exports of the audit log: each row once, with its seal, so that the chain can be followed elsewhere. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { finishedJob } from "../../fixtures/jobs.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { bindings, call, productWithStock, services } from "../../fixtures/shop.ts";

const result = async (id: string) => call("GET", `/jobs/${id}/result`, await callerOf("admin"));
const seal = () => services().runAs("test", (ctx) => services().rooms.audit.seal(ctx));

describe("audit.export", () => {
  it("has every row once, and a chain that anybody can follow from its documentation", async () => {
    await productWithStock(3);
    await bindings.DB.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)
       INSERT INTO audit_log (id, actor, action, resource_type, resource_id, changes, request_id, at)
       SELECT 'aud_00000000-' || i, 'usr_1', 'a', 'old', 'r', '{"ä":{"from":null,"to":"\\n"}}', 'q', i FROM n`,
    ).run();
    while ((await seal()) > 0);
    const job = await finishedJob("audit.export", { format: "ndjson" });
    const { body, headers } = await result(job.id);
    expect(headers.get("Content-Disposition")).toContain("audit-log.ndjson");
    const lines = body
      .trim()
      .split("\n")
      .map((line: string) => JSON.parse(line));
    expect(job.result).toEqual({ rows: lines.length });
    expect(new Set(lines.map(({ id }: { id: string }) => id)).size).toBe(lines.length);

    const sealed = lines.filter(({ seq }: { seq: number | null }) => seq !== null);
    expect(sealed.length).toBeGreaterThan(1_200);
    let before = "";
    for (const row of sealed.sort((a: { seq: number }, b: { seq: number }) => a.seq - b.seq)) {
      const { seq, proof, id, actor, action, resourceType, resourceId, changes, requestId, ip, at } = row;
      const fields = [id, actor, action, resourceType, resourceId, JSON.stringify(changes), requestId, ip];
      const text = JSON.stringify([before, seq, proof, ...fields, Date.parse(at)]);
      expect(row.hash).toBe(createHash("sha256").update(text).digest("base64url"));
      before = row.hash;
    }
  });

  it("of a time, an actor and a kind has those alone, in CSV too", async () => {
    const admin = await callerOf("admin");
    const { id } = await productWithStock(1);
    const from = new Date(Date.now() - 60_000).toISOString();
    const params = { from, actorId: "system:test", resourceType: "product" };
    const job = await finishedJob("audit.export", params);
    const [head, ...rows] = (await result(job.id)).body.trim().split("\r\n");
    expect(head).toBe("seq,id,at,actor,action,resourceType,resourceId,changes,requestId,ip,proof,hash");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row: string) => row.includes(",system:test,product."))).toBe(true);
    expect(rows.filter((row: string) => row.includes(id))).toHaveLength(1);
    const none = await finishedJob("audit.export", { ...params, to: from });
    expect(none.result).toEqual({ rows: 0 });
    expect((await call("POST", "/jobs", { ...admin, body: { type: "audit.export" } })).status).toBe(202);
    const manager = await callerOf("manager");
    expect((await call("POST", "/jobs", { ...manager, body: { type: "audit.export" } })).status).toBe(403);
  });
});
