/**
 * A whole Wharf in the test's hand: real D1, and queues, workflows, caretaker and the sandbox's errands on a clock that
 * the test moves. Nothing is waited for: time jumps to whatever is due next.
 */

import { checkoutOf, compose, sweep, type Wharf } from "../../src/app/compose.ts";
import { consumeMessages, keepDeadLetters } from "../../src/app/queue.ts";
import type { Env, SagaParams } from "../../src/env.ts";
import { runOrderSaga } from "../../src/modules/checkout/order.saga.ts";
import type { EventMessage, QueueName } from "../../src/shared/events/event.ts";
import { sendExpired } from "../../src/shared/events/sweep.ts";
import { receiveInbound } from "../../src/shared/inbound/inbound.service.ts";
import type { InboundKind } from "../../src/shared/inbound/inbound.ts";
import { type Errand, type ErrandKeeper, sandboxWebhook } from "../../src/shared/sandbox/world.ts";
import { bindings, unique } from "../fixtures/shop.ts";
import { createEngine, type Engine } from "./engine.ts";
import { type Around, intercepted, patientBreakers } from "./intercepted.ts";

/** As wrangler.toml has it. */
const attemptsMax = 3;
const batchMax = 50;

interface Waiting {
  readonly queue: QueueName;
  readonly body: EventMessage;
  readonly attempts: number;
  readonly dueAt: number;
}

interface DueErrand extends Errand {
  readonly about: string;
  readonly dueAt: number;
}

export interface World {
  readonly wharf: Wharf;
  readonly engine: Engine<SagaParams>;
  now(): number;
  /** Does all that is due, moving time from one thing to the next, for at most so long. */
  run(ms: number): Promise<void>;
  /** A round of the caretaker. */
  tend(deep: boolean): Promise<void>;
  /** Takes in a webhook from outside. */
  receive(kind: InboundKind, name: string, body: string, headers: Record<string, string>): Promise<void>;
  /** Holds a call back until so much time has passed. */
  hold(ms: number): Promise<void>;
}

/** Worlds of one test follow each other: they share a database, which must not see time go back. */
let now = Date.now();

export function createWorld(settings: Partial<Env>, around: Around): World {
  const clock = { now: () => now };
  let messages: Waiting[] = [];
  let errands: DueErrand[] = [];
  let held: { readonly until: number; release(): void }[] = [];
  const calls = new Map<string, number>();

  const queue = (name: QueueName) =>
    ({
      sendBatch: async (list: MessageSendRequest<EventMessage>[]) => {
        for (const { body, delaySeconds = 0 } of list)
          messages.push({ queue: name, body, attempts: 1, dueAt: now + delaySeconds * 1000 });
      },
    }) as unknown as Queue<EventMessage>;

  /** The sandbox's errands, kept as its object keeps them. */
  const keeperOf = (about: string): ErrandKeeper => ({
    async add(list) {
      const known = errands.filter((one) => one.about === about).map(({ event }) => event.type);
      const added = list.filter(({ event }) => !known.includes(event.type));
      errands.push(...added.map((errand) => ({ ...errand, about, dueAt: now + errand.inMs })));
    },
    async clear() {
      errands = errands.filter((one) => one.about !== about);
    },
    async count() {
      const count = (calls.get(about) ?? 0) + 1;
      calls.set(about, count);
      return count;
    },
  });

  const engine = createEngine<SagaParams>(clock, ({ orderId, traceparent }, step) =>
    runOrderSaga(step, checkoutOf(wharf, traceparent), orderId),
  );
  const wharf = compose(
    intercepted(
      {
        ...bindings,
        EVENTS: queue("events"),
        NOTIFICATION: queue("notification"),
        // How deliveries are sent is webhooks' own matter.
        WEBHOOK: { sendBatch: async () => {} } as unknown as Env["WEBHOOK"],
        SYNC: queue("sync"),
        ORDER_SAGA: engine.workflow,
        SANDBOX_CLOCKWORK: { getByName: keeperOf } as unknown as Env["SANDBOX_CLOCKWORK"],
        CARETAKER: { getByName: () => ({ touch: async () => {} }) } as unknown as Env["CARETAKER"],
        BREAKERS: patientBreakers,
        ...settings,
      },
      around,
    ),
    clock,
  );

  const take = <T extends { readonly dueAt: number }>(list: T[], max = list.length) =>
    list.filter(({ dueAt }) => dueAt <= now).slice(0, max);

  async function bring(name: QueueName): Promise<boolean> {
    const due = take(
      messages.filter((one) => one.queue === name),
      batchMax,
    );
    if (due.length === 0) return false;
    messages = messages.filter((one) => !due.includes(one));
    const again = (one: Waiting, seconds: number) =>
      messages.push({ ...one, attempts: one.attempts + 1, dueAt: now + seconds * 1000 });
    const dead: Waiting[] = [];
    const batchOf = (list: readonly Waiting[], suffix = "") =>
      ({
        queue: `wharf-${name}${suffix}`,
        messages: list.map((one) => ({
          id: unique("m"),
          body: one.body,
          attempts: one.attempts,
          ack: () => {},
          retry: ({ delaySeconds = 0 }: QueueRetryOptions = {}) =>
            one.attempts < attemptsMax ? again(one, delaySeconds) : dead.push(one),
        })),
        ackAll: () => {},
      }) as unknown as MessageBatch<unknown>;
    await consumeMessages(wharf, batchOf(due));
    if (dead.length > 0) await keepDeadLetters(wharf, batchOf(dead, "-dead"));
    return true;
  }

  const receive: World["receive"] = (kind, name, body, headers) =>
    wharf.runAs("world", async (ctx) => {
      const verified = await wharf.rooms[kind].verifyWebhook(ctx, name, body, new Headers(headers));
      await receiveInbound(ctx, `${kind}/${name}`, body, verified);
    });

  async function callBack(): Promise<boolean> {
    const due = take(errands);
    errands = errands.filter((one) => !due.includes(one));
    for (const { path, event } of due) {
      const [, , kind, name] = path.split("/");
      const [body, id, at] = [JSON.stringify(event), unique("msg"), new Date()];
      const webhook = await sandboxWebhook(wharf.keyring);
      const headers = {
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": webhook.sign(id, at, body),
      };
      await receive(kind as InboundKind, name ?? "", body, headers);
    }
    return due.length > 0;
  }

  /** Lets go what was held for long enough, and gives what it does time to happen. */
  async function letGo(): Promise<void> {
    const over = held.filter(({ until }) => until <= now);
    held = held.filter((one) => !over.includes(one));
    for (const { release } of over) release();
    if (over.length > 0) await scheduler.wait(20);
  }

  /** Waits for work, unless it hangs in a call that is held: then time has to move first. */
  async function unlessHeld<T>(work: Promise<T>): Promise<T | "held"> {
    for (;;) {
      const first = await Promise.race([work, scheduler.wait(60).then(() => "waiting" as const)]);
      if (first !== "waiting") return first;
      if (held.length > 0) return "held";
    }
  }

  async function doDue(): Promise<boolean> {
    await letGo();
    const worked = await unlessHeld(
      (async () => {
        const called = await callBack();
        const brought = await Promise.all((["events", "notification", "sync"] as const).map(bring));
        return called || brought.some((one) => one);
      })(),
    );
    const ran = await unlessHeld(engine.run());
    return worked === true || (typeof ran === "number" && ran > 0);
  }

  const nextAt = (): number =>
    Math.min(
      ...messages.map(({ dueAt }) => dueAt),
      ...errands.map(({ dueAt }) => dueAt),
      ...held.map(({ until }) => until),
      engine.nextAt() ?? Number.POSITIVE_INFINITY,
    );

  return {
    wharf,
    engine,
    now: () => now,

    async run(ms) {
      const end = now + ms;
      for (;;) {
        while (await doDue());
        const next = nextAt();
        if (next > end) break;
        now = Math.max(now, next);
      }
      now = end;
    },

    async tend(deep) {
      await wharf.runAs("caretaker", (ctx) => sendExpired(ctx)).catch(() => {});
      await sweep(wharf, deep).catch(() => {});
      if (deep) await wharf.runAs("caretaker", wharf.rooms.payments.scheduleChecks).catch(() => {});
    },

    receive,

    hold: (ms) => new Promise((release) => held.push({ until: now + ms, release })),
  };
}
