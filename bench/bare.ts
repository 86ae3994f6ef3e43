/** What Wharf is measured against: a Hono Worker that does nothing, one D1 read, or one D1 batch of writes. */
import { DurableObject, WorkerEntrypoint } from "cloudflare:workers";
import { Hono } from "hono";

/** Stands in for the caretaker, so that no saga runs while something is measured. */
class Idle extends DurableObject {
  async touch(): Promise<void> {}
}

// wrangler.toml, by which this is bundled, wants all of these to be there.
export {
  Idle as Caretaker,
  Idle as CircuitBreaker,
  Idle as MetricsKeeper,
  Idle as OrderSaga,
  Idle as RateLimiter,
  Idle as SandboxClockKeeper,
  Idle as SandboxClockwork,
};

/** Stands in for the rate-limit binding: a call out of the Worker, as in production, without Miniflare's SQLite. */
export class OpenShield extends WorkerEntrypoint {
  async limit(): Promise<{ success: true }> {
    return { success: true };
  }
}

const app = new Hono<{ Bindings: { DB: D1Database } }>();

app.get("/", (c) => c.json({ hello: "world" }));

/** The query of `GET /api/v1/orders`, and nothing around it. */
app.get("/read/:userId", async (c) => {
  const query = "SELECT * FROM orders WHERE user_id = ? ORDER BY created_at DESC, id DESC LIMIT 21";
  const { results } = await c.env.DB.prepare(query).bind(c.req.param("userId")).all();
  return c.json(results);
});

/** As many rows as asked for, in one batch. */
app.post("/write/:rows", async (c) => {
  const body = JSON.stringify(await c.req.json());
  const insert = c.env.DB.prepare("INSERT INTO bench_rows (id, body) VALUES (?, ?)");
  const statements = Array.from({ length: Number(c.req.param("rows")) }, () =>
    insert.bind(crypto.randomUUID(), body),
  );
  await c.env.DB.batch(statements);
  return c.json({ written: statements.length }, 201);
});

export default app;
