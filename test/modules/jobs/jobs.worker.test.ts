/** Jobs over HTTP and step by step: crashes, doubles, losses, cancelling, failing, and being forgotten. */
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { compose, type Wharf } from "../../../src/app/compose.ts";
import { createJobsService, type JobType } from "../../../src/modules/jobs/index.ts";
import { attemptsMax } from "../../../src/modules/jobs/jobs.model.ts";
import { unavailable } from "../../../src/shared/errors.ts";
import { TryLater } from "../../../src/shared/events/consumer.ts";
import type { JobId } from "../../../src/shared/ids.ts";
import { finishedJob, jobOf, readJob, runJob, takeStep } from "../../fixtures/jobs.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, callOn, eventually, services, unique } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error.code];
const tasksOf = async (id: JobId) => {
  const { results } = await bindings.DB.prepare(
    "SELECT message ->> '$.data.step' AS step FROM outbox WHERE aggregate_id = ? ORDER BY step",
  )
    .bind(id)
    .all<{ step: number }>();
  return results.map(({ step }) => step);
};

const pieces = 4;
/** Counts to four, a piece a number, in its own table; and what it is to do beside. */
function counting(beside: (n: number) => Promise<void> = async () => {}) {
  const name = unique("count");
  const type: JobType<unknown, number> = {
    type: name,
    params: z.strictObject({}),
    permission: "catalog:write",
    async step(_, unit, { cursor }) {
      const n = (cursor ?? 0) + 1;
      await beside(n);
      unit.record({ type: name, version: 1, aggregateId: name, data: { n } });
      return { cursor: n, done: n, total: pieces, isLast: n === pieces, result: { n }, part: `${n}\n` };
    },
    output: () => ({ contentType: "text/csv", fileName: "count.csv" }),
  };
  const wharf = compose(bindings);
  const jobs = createJobsService({ files: bindings.FILES, types: [type] });
  const queuesOf = (event: string) => (event === name ? (["events"] as const) : wharf.events.queuesOf(event));
  const own: Wharf = {
    ...wharf,
    rooms: { ...wharf.rooms, jobs },
    // Its effects are rows of the outbox that nobody brings anywhere.
    runAs: (who, work, more) => wharf.runAs(who, work, { ...more, queuesOf, publish: async () => {} }),
  };
  const effects = async () => {
    const { results } = await bindings.DB.prepare(
      "SELECT message ->> '$.data.n' AS n FROM outbox WHERE aggregate_id = ? ORDER BY n",
    )
      .bind(name)
      .all<{ n: number }>();
    return results.map(({ n }) => n);
  };
  return { name, wharf: own, effects, start: async () => (await jobOf(name, {}, { wharf: own })).id };
}

describe("a job", () => {
  it("goes on by itself to its end, and is followed, listed and read", async () => {
    const admin = await callerOf("admin");
    const started = await call("POST", "/jobs", { ...admin, body: { type: "cache.warm" } });
    expect([started.status, started.body.data]).toMatchObject([
      202,
      { type: "cache.warm", status: "queued", progress: { done: 0, total: null }, attempts: 0 },
    ]);
    const { id } = started.body.data;
    expect(started.headers.get("Location")).toBe(`/api/v1/jobs/${id}`);
    const { body: events } = await call("GET", `/jobs/${id}/stream`, admin);
    const last = JSON.parse(
      events
        .match(/data: (.*)\n/g)
        .at(-1)
        .slice(6),
    );
    expect(last).toMatchObject({ id, status: "succeeded", attempts: 1, error: null });
    expect((await call("GET", `/jobs/${id}`, admin)).body.data).toEqual(last);
    const mine = await call("GET", `/jobs?createdBy=${admin.id}`, admin);
    expect(mine.body.data).toEqual([last]);
  });

  it("is its starter's: another manager sees nothing of it, an admin all", async () => {
    const [one, other, admin] = await Promise.all([
      callerOf("manager"),
      callerOf("manager"),
      callerOf("admin"),
    ]);
    const { id } = await finishedJob("orders.export", { format: "csv" }, { actor: one.actor });
    for (const path of ["", "/stream", "/result"]) {
      expect(refusal(await call("GET", `/jobs/${id}${path}`, other))).toEqual([403, "FORBIDDEN"]);
      expect((await call("GET", `/jobs/${id}${path}`, one)).status).toBe(200);
    }
    expect(refusal(await call("POST", `/jobs/${id}/cancel`, other))).toEqual([403, "FORBIDDEN"]);
    expect((await call("GET", "/jobs", other)).body.data).toEqual([]);
    expect(refusal(await call("GET", `/jobs?createdBy=${one.id}`, other))).toEqual([403, "FORBIDDEN"]);
    expect((await call("GET", `/jobs?createdBy=${one.id}`, admin)).body.data).toHaveLength(1);
  });

  it("is started once under an idempotency key", async () => {
    const admin = await callerOf("admin");
    const again = () =>
      call("POST", "/jobs", {
        token: admin.token,
        body: { type: "connections.sync", params: {} },
        headers: { "Idempotency-Key": "same" },
      });
    const [first, second] = [await again(), await again()];
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("Idempotent-Replayed")).toBe("true");
  });

  it.each([
    ["an unknown type", { type: "no.such" }],
    ["unknown params", { type: "cache.warm", params: { deep: true } }],
    ["lines and a file", { type: "products.import", params: { lines: "{}", fileId: "fil_1" } }],
    ["neither", { type: "products.import" }],
    ["a date that is none", { type: "orders.export", params: { from: "yesterday" } }],
  ])("of %s is a 400", async (_, body) => {
    const answer = await call("POST", "/jobs", { ...(await callerOf("admin")), body });
    expect(refusal(answer)).toEqual([400, "VALIDATION_ERROR"]);
  });

  it.each([
    ["manager", "orders.export", 202],
    ["manager", "cache.warm", 403],
    ["manager", "connections.sync", 403],
    ["support", "orders.export", 403],
  ] as const)("started by a %s, %s, is a %i", async (role, type, status) => {
    const answer = await call("POST", "/jobs", { ...(await callerOf(role)), body: { type } });
    expect(answer.status).toBe(status);
  });

  it("needs of a key the scope of jobs and that of its type", async () => {
    const { token, actor } = await callerOf("manager");
    const keyOf = async (...scopes: string[]) => {
      const { body } = await call("POST", "/api-keys", { token, body: { name: "x", scopes } });
      return { token: body.data.key as string };
    };
    const start = async (body: object, ...scopes: string[]) =>
      (await call("POST", "/jobs", { ...(await keyOf(...scopes)), body })).status;
    const exporting = { type: "orders.export" };
    expect([await start(exporting, "jobs:write"), await start(exporting, "orders:read")]).toEqual([403, 403]);
    expect(await start(exporting, "jobs:write", "orders:read")).toBe(202);
    const importing = { type: "products.import", params: { lines: "{}" } };
    expect(await start(importing, "jobs:write", "catalog:write")).toBe(403);
    expect(await start(importing, "jobs:write", "catalog:write", "inventory:write")).toBe(202);

    const { id } = await finishedJob("orders.export", {}, { actor });
    const read = async (...scopes: string[]) =>
      (await call("GET", `/jobs/${id}/result`, await keyOf(...scopes))).status;
    expect([await read("jobs:read"), await read("jobs:read", "orders:read")]).toEqual([403, 200]);
  });

  it("leaves an audit row of its start and of its end by hand", async () => {
    const admin = await callerOf("admin");
    const { id } = await jobOf("cache.warm", {}, { actor: admin.actor });
    await call("POST", `/jobs/${id}/cancel`, admin);
    const { body } = await call("GET", `/audit-log?resourceId=${id}`, admin);
    expect(body.data.map(({ action, actor }: { action: string; actor: string }) => [action, actor])).toEqual([
      ["job.cancel", admin.id],
      ["job.start", admin.id],
    ]);
  });
});

describe("pieces", () => {
  it("have each effect once, in their order, and make one file", async () => {
    const { wharf, effects, start } = counting();
    const job = await runJob(await start(), wharf);
    const { id } = job;
    expect(job).toMatchObject({ done: pieces, total: pieces, result: { n: pieces }, failures: 0 });
    expect(await effects()).toEqual([1, 2, 3, 4]);
    expect(await tasksOf(id)).toEqual([0, 1, 2, 3]);
    const { token } = await callerOf("admin");
    const file = await callOn(wharf)("GET", `/jobs/${id}/result`, { token });
    expect([file.status, file.body, file.headers.get("Content-Length")]).toEqual([200, "1\n2\n3\n4\n", "8"]);
    expect(file.headers.get("Content-Disposition")).toBe('attachment; filename="count.csv"');
  });

  it("that come twice, late or at once have their effect once", async () => {
    const { wharf, effects, start } = counting(() => scheduler.wait(20));
    const id = await start();
    await Promise.all(Array.from({ length: 5 }, () => takeStep(id, 0, wharf)));
    await takeStep(id, 0, wharf);
    await takeStep(id, 3, wharf);
    expect([await effects(), await tasksOf(id)]).toEqual([[1], [0, 1]]);
    await runJob(id, wharf);
    expect(await effects()).toEqual([1, 2, 3, 4]);
    const parts = bindings.DB.prepare("SELECT count(*) AS n FROM job_parts WHERE job_id = ?").bind(id);
    expect(await parts.first("n")).toBe(pieces);
  });

  it("whose worker dies before the commit leave nothing, and are done by the next try", async () => {
    let isDying = true;
    const { wharf, effects, start } = counting(async (n) => {
      // The end of an isolate is an await that never comes back.
      if (n === 2 && isDying) await new Promise(() => {});
    });
    const id = await start();
    await takeStep(id, 0, wharf);
    void takeStep(id, 1, wharf);
    await scheduler.wait(50);
    expect([await effects(), (await readJob(id, wharf)).step]).toEqual([[1], 1]);
    isDying = false;
    await runJob(id, wharf);
    expect(await effects()).toEqual([1, 2, 3, 4]);
  });

  it("whose task is lost are taken up by the caretaker", async () => {
    const { id } = await jobOf("cache.warm");
    await bindings.DB.prepare("UPDATE outbox SET lease_until = 0 WHERE aggregate_id = ?").bind(id).run();
    await call("GET", "/system/health");
    const job = await eventually(
      () => readJob(id),
      ({ status }) => status === "succeeded",
    );
    expect(job.failures).toBe(0);
  });

  it("that fail are tried for some minutes, and then the job has failed with a safe error", async () => {
    const { wharf, effects, start } = counting(async (n) => {
      if (n === 2) throw new Error("a secret of the inside");
    });
    const id = await start();
    await takeStep(id, 0, wharf);
    for (let failures = 1; failures < attemptsMax; failures++) {
      const failure = await takeStep(id, 1, wharf).catch((error) => error);
      expect([failure instanceof TryLater, failure.message]).toEqual([true, expect.stringMatching("secret")]);
      expect(await readJob(id, wharf)).toMatchObject({ status: "running", failures, error: null });
    }
    await takeStep(id, 1, wharf);
    const { token } = await callerOf("admin");
    const { body } = await callOn(wharf)("GET", `/jobs/${id}`, { token });
    expect(body.data).toMatchObject({
      status: "failed",
      attempts: attemptsMax,
      progress: { done: 1 },
      error: { code: "INTERNAL_ERROR", message: "Something went wrong on our side." },
    });
    expect(await effects()).toEqual([1]);
    expect(refusal(await callOn(wharf)("GET", `/jobs/${id}/result`, { token }))).toEqual([409, "CONFLICT"]);
  });

  it("that hang are counted as failed before the queue gives up, and commit nothing if they come back", async () => {
    const begun = Promise.withResolvers<void>();
    const hold = Promise.withResolvers<void>();
    let isHanging = true;
    const { wharf, effects, start } = counting(async () => {
      if (!isHanging) return;
      begun.resolve();
      await hold.promise;
    });
    const id = await start();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const hanging = expect(takeStep(id, 0, wharf)).rejects.toThrow("25000 ms");
      await begun.promise;
      await vi.advanceTimersByTimeAsync(25_000);
      await hanging;
    } finally {
      vi.useRealTimers();
    }
    expect(await readJob(id, wharf)).toMatchObject({ status: "running", failures: 1, step: 0 });
    isHanging = false;
    hold.resolve();
    await scheduler.wait(100);
    expect(await effects()).toEqual([]);
    await runJob(id, wharf);
    expect(await effects()).toEqual([1, 2, 3, 4]);
  });

  it("start counting their tries anew with each that succeeds", async () => {
    const failed = new Set<number>();
    const { wharf, effects, start } = counting(async (n) => {
      if (failed.has(n)) return;
      failed.add(n);
      throw unavailable("Later.");
    });
    const id = await start();
    for (let step = 0; step < pieces; step++) {
      await expect(takeStep(id, step, wharf)).rejects.toThrow("Later");
      await takeStep(id, step, wharf);
    }
    expect((await readJob(id, wharf)).status).toBe("succeeded");
    expect(await effects()).toEqual([1, 2, 3, 4]);
  });
});

describe("cancelling", () => {
  it("in the middle of a piece undoes that piece, keeps those before, and ends the job", async () => {
    const admin = await callerOf("admin");
    const { wharf, effects, start } = counting(async (n) => {
      if (n === 2) expect((await callOn(wharf)("POST", `/jobs/${id}/cancel`, admin)).status).toBe(200);
    });
    const id = await start();
    await takeStep(id, 0, wharf);
    await takeStep(id, 1, wharf);
    await takeStep(id, 1, wharf);
    expect(await effects()).toEqual([1]);
    expect(await readJob(id, wharf)).toMatchObject({ status: "cancelled", done: 1, step: 1 });
    expect(await tasksOf(id)).toEqual([0, 1]);
  });

  it("is the same twice, and too late for what is over", async () => {
    const admin = await callerOf("admin");
    const { id } = await jobOf("cache.warm");
    const twice = [
      await call("POST", `/jobs/${id}/cancel`, admin),
      await call("POST", `/jobs/${id}/cancel`, admin),
    ];
    expect(twice.map(({ status, body }) => [status, body.data])).toEqual([
      [200, twice[0]?.body.data],
      [200, twice[0]?.body.data],
    ]);
    const over = await finishedJob("cache.warm");
    expect(refusal(await call("POST", `/jobs/${over.id}/cancel`, admin))).toEqual([
      409,
      "INVALID_TRANSITION",
    ]);
  });
});

describe("a result", () => {
  it("is a 409 before its job has succeeded, and a 404 of a type without a file", async () => {
    const admin = await callerOf("admin");
    const waiting = await jobOf("orders.export", { format: "csv" });
    expect(refusal(await call("GET", `/jobs/${waiting.id}/result`, admin))).toEqual([409, "CONFLICT"]);
    const { id } = await finishedJob("cache.warm");
    expect(refusal(await call("GET", `/jobs/${id}/result`, admin))).toEqual([404, "NOT_FOUND"]);
  });
});

describe("what is old", () => {
  const tidy = (before: number, now = Date.now()) =>
    services().runAs("test", (ctx) => services().rooms.jobs.tidy(ctx, before), { clock: { now: () => now } });
  const objects = async (prefix: string) => (await bindings.FILES.list({ prefix })).objects.length;

  it("is forgotten: job, parts and uploads, and nothing of what is younger or still runs", async () => {
    const { wharf, start } = counting();
    const done = (await runJob(await start(), wharf)).id;
    const running = await start();
    await takeStep(running, 0, wharf);
    await tidy(Date.now() - 60_000);
    expect([await objects(`jobs/${done}/`), (await readJob(done)).status]).toEqual([pieces, "succeeded"]);
    await tidy(Date.now() + 1);
    expect(await objects(`jobs/${done}/`)).toBe(0);
    await expect(readJob(done)).rejects.toThrow("no such job");
    const parts = bindings.DB.prepare("SELECT count(*) AS n FROM job_parts WHERE job_id = ?").bind(done);
    expect(await parts.first("n")).toBe(0);
    expect([(await readJob(running)).status, await objects(`jobs/${running}/`)]).toEqual(["running", 1]);
  });

  it("and stands still is given up after an hour, but not while it waits for its queue", async () => {
    const { id: waiting } = await jobOf("cache.warm");
    const { wharf, start } = counting();
    const id = await start();
    await takeStep(id, 0, wharf);
    await tidy(0, Date.now() + 3_590_000);
    expect((await readJob(id)).status).toBe("running");
    await tidy(0, Date.now() + 3_610_000);
    expect(await readJob(id)).toMatchObject({ status: "failed", error: { code: "INTERNAL_ERROR" } });
    expect((await readJob(waiting)).status).toBe("queued");
  });
});
