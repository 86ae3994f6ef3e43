/** The storm's Worker: Wharf's outbox, relay, consumer and caretaker, among consumers and queues that misbehave. */
import { sql } from "drizzle-orm";
import { z } from "zod";
import { Caretaker as WharfCaretaker } from "../../src/app/caretaker.object.ts";
import { compose, type Wharf } from "../../src/app/compose.ts";
import { buildHttp } from "../../src/app/http.ts";
import { consumeMessages, keepDeadLetters } from "../../src/app/queue.ts";
import type { Env } from "../../src/env.ts";
import { systemClock } from "../../src/shared/clock.ts";
import { rawStatement } from "../../src/shared/db/database.ts";
import { begin } from "../../src/shared/db/unit-of-work.ts";
import { type Consumer, consume } from "../../src/shared/events/consumer.ts";
import { defineEvent, type QueueName } from "../../src/shared/events/event.ts";
import { outboxState } from "../../src/shared/events/outbox.ts";
import { randomOf } from "../fixtures/random.ts";
import { type Counts, counted, noCounts, unruly } from "./faults.ts";
import { kindOf, reasons } from "./plan.ts";

// But for the caretaker below, who takes its place.
export * from "../../src/index.ts";

interface StormEnv extends Env {
  readonly STORM_SEED: string;
  /** Counts the server's lives, so that each draws other faults. */
  readonly STORM_LIFE: string;
}

const failShare = 0.1;
const eventsOfUnit = 5;
const aggregates = 500;

const stormEvent = (type: string, version = 1) =>
  defineEvent({
    type,
    version,
    summary: "made by the storm",
    data: z.object({ n: z.int() }),
    example: { n: 1 },
    aggregateOf: ({ n }) => `thing-${n % aggregates}`,
  });

interface Storm {
  readonly env: Env;
  readonly wharf: Wharf;
  readonly http: ReturnType<typeof buildHttp>;
  readonly counts: Counts;
}

/** A consumer whose effect is a row, and which fails at random before or after it. */
function effect(
  name: string,
  type: string,
  queue: QueueName,
  random: () => number,
  counts: Counts,
): Consumer {
  return consume(
    name,
    [stormEvent(type)],
    async (ctx, { n }, message) => {
      counts.calls++;
      const fate = random();
      if (fate < failShare / 2) {
        counts.failedBefore++;
        throw new Error("failed before its effect");
      }
      const row = sql`INSERT INTO storm_effects (consumer, n) VALUES (${name}, ${n})`;
      await begin(ctx).add(rawStatement(ctx.db, row)).onceFor(name, message.id).commit(null);
      if (fate < failShare) {
        counts.failedAfter++;
        throw new Error("failed after its effect");
      }
    },
    queue,
  );
}

function brew(env: StormEnv): Storm {
  const random = randomOf(Number(env.STORM_SEED) * 1_000 + Number(env.STORM_LIFE));
  const counts = noCounts();
  const wrap = (queue: Env["EVENTS"]) => unruly(queue, random, counts);
  const unrulyEnv: Env = {
    ...env,
    DB: counted(env.DB, counts),
    EVENTS: wrap(env.EVENTS),
    NOTIFICATION: wrap(env.NOTIFICATION),
    WEBHOOK: wrap(env.WEBHOOK),
    SYNC: wrap(env.SYNC),
  };
  const wharf = compose(unrulyEnv, systemClock, [
    effect("storm.first", "storm.happened", "events", random, counts),
    effect("storm.second", "storm.happened", "events", random, counts),
    effect("storm.mail", "storm.told", "notification", random, counts),
    effect("storm.webhook", "storm.asked", "webhook", random, counts),
    effect("storm.sync", "storm.synced", "sync", random, counts),
    consume("storm.poisoned", [stormEvent("storm.poisoned")], () =>
      Promise.reject(new Error(reasons["storm.poisoned"])),
    ),
    consume("storm.newer", [stormEvent("storm.newer", 1)], async () => {}),
  ]);
  return { env: unrulyEnv, wharf, http: buildHttp(wharf), counts };
}

const brewed = new WeakMap<Env, Storm>();
const stormOf = (env: Env): Storm => {
  const storm = brewed.get(env) ?? brew(env as StormEnv);
  brewed.set(env, storm);
  return storm;
};

/** The caretaker, whose queues are unruly too. */
export class Caretaker extends WharfCaretaker {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, stormOf(env).env);
  }
}

/** Commits the events of these numbers; those that were committed before stay as they are. */
async function commit({ wharf }: Storm, seed: number, numbers: number[], context: ExecutionContext) {
  for (let i = 0; i < numbers.length; i += eventsOfUnit) {
    const those = numbers.slice(i, i + eventsOfUnit);
    const known = new Error("committed before");
    const work = wharf.runAs(
      "storm",
      (ctx) => {
        const unit = begin(ctx).onViolation("storm_committed.n", () => known);
        const json = JSON.stringify(those);
        unit.add(rawStatement(ctx.db, sql`INSERT INTO storm_committed SELECT value FROM json_each(${json})`));
        for (const n of those) {
          const kind = kindOf(seed, n);
          unit.record(stormEvent(kind, kind === "storm.newer" ? 2 : 1)({ n }));
        }
        return unit.commit(null);
      },
      {
        background: (left) => context.waitUntil(left),
        queuesOf: (type) => (type === "storm.unknown" ? ["sync"] : wharf.events.queuesOf(type)),
      },
    );
    await work.catch((error) => {
      if (error !== known) throw error;
    });
  }
}

const readState = ({ env, wharf, counts }: Storm) =>
  wharf.runAs("storm", async ({ db }) => ({
    ...(await outboxState(db, wharf.clock.now())),
    committed: await env.DB.withSession().prepare("SELECT count(*) AS n FROM storm_committed").first("n"),
    letters: await db.all(sql`
      SELECT id, type, reason, json_extract(message, '$.data.n') AS n, replayed_at AS replayedAt
      FROM dead_letters`),
    counts,
  }));

const readEffects = ({ wharf }: Storm) =>
  wharf.runAs("storm", ({ db }) =>
    db.all(sql`SELECT consumer, n, count(*) AS times FROM storm_effects GROUP BY consumer, n`),
  );

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const storm = stormOf(env);
    switch (new URL(request.url).pathname) {
      case "/storm/commit": {
        await commit(storm, Number((env as StormEnv).STORM_SEED), await request.json(), context);
        return new Response("done");
      }
      case "/storm/state":
        return Response.json(await readState(storm));
      case "/storm/effects":
        return Response.json(await readEffects(storm));
      default:
        return storm.http.fetch(request, env, context);
    }
  },
  queue: (batch: MessageBatch<unknown>, env: Env) =>
    (batch.queue.endsWith("-dead") ? keepDeadLetters : consumeMessages)(stormOf(env).wharf, batch),
  scheduled: (_: ScheduledController, env: Env) => env.CARETAKER.getByName("main").touch(),
};
