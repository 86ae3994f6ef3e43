/** The world around one Wharf, all of it in the test's hand: clock, queues, sagas, the sandbox's errands, faults and crashes. */
import { checkoutOf, compose, sweep, type Wharf } from "../../src/app/compose.ts";
import type { Env, SagaParams } from "../../src/env.ts";
import { runOrderSaga } from "../../src/modules/checkout/index.ts";
import type { User } from "../../src/modules/identity/users.model.ts";
import { sendExpired } from "../../src/shared/events/sweep.ts";
import type { SessionId } from "../../src/shared/ids.ts";
import { type Errand, sandboxWebhook } from "../../src/shared/sandbox/world.ts";
import { createEngine } from "../faults/engine.ts";
import { type Around, intercepted, patientBreakers } from "../faults/intercepted.ts";
import { randomOf } from "../fixtures/random.ts";
import { type Answer, bindings, type Call, callOn } from "../fixtures/shop.ts";
import { createPost, type Post } from "./post.ts";
import { Turnstile } from "./turnstile.ts";

/** A call of a binding that fails, or in which everything dies. */
export interface Fault {
  readonly binding: "DB" | "queues" | "saga" | "errands";
  /** The how-manieth call from now. */
  readonly nth: number;
  readonly when: "before" | "after";
  readonly how: "fail" | "crash";
}

/** A webhook that the sandbox has to send, or has sent. */
export interface KeptErrand extends Errand {
  readonly id: string;
  readonly about: string;
  readonly dueAt: number;
}

export interface Person {
  readonly user: User;
  readonly sessionId: SessionId;
}

const kindOf: Readonly<Record<string, Fault["binding"]>> = {
  DB: "DB",
  ORDER_SAGA: "saga",
  SANDBOX_CLOCKWORK: "errands",
  EVENTS: "queues",
  NOTIFICATION: "queues",
  WEBHOOK: "queues",
  SYNC: "queues",
};

const lost = () => new Error("D1_ERROR: Network connection lost.");
const never = () => new Promise<never>(() => {});

/** What is there until the next crash. */
interface Life {
  readonly wharf: Wharf;
  readonly call: (method: string, path: string, more?: Call) => Promise<Answer>;
  readonly tokens: Map<string, { token: string; until: number }>;
  readonly over: PromiseWithResolvers<"crashed">;
  isOver: boolean;
}

const tokenMs = 4 * 60_000;

export class World {
  now: number;
  readonly counts = { faults: 0, crashes: 0, calls: 0 };
  readonly post: Post;
  /** Waiting, and sent before. */
  errands: KeptErrand[] = [];
  sent: KeptErrand[] = [];
  #faults: { fault: Fault; left: number }[] = [];
  #life: Life;
  #errandsMade = 0;
  readonly #random: () => number;

  /** The seed decides which of several calls at once goes first. */
  constructor(now: number, seed: number) {
    this.now = now;
    this.#random = randomOf(seed);
    this.post = createPost(this);
    this.#life = this.#begin();
  }

  get wharf(): Wharf {
    return this.#life.wharf;
  }

  readonly engine = createEngine<SagaParams>({ now: () => this.now }, (params, step) =>
    runOrderSaga(step, checkoutOf(this.wharf, params.traceparent), params.orderId),
  );

  #begin(): Life {
    const life = {
      over: Promise.withResolvers<"crashed">(),
      isOver: false,
      tokens: new Map(),
    } as unknown as Life;
    const turnstile = new Turnstile(this.#random);
    const strike: Around = async ({ binding }, proceed) => {
      if (life.isOver) return never();
      this.counts.calls++;
      const kind = kindOf[binding];
      const struck = this.#faults.find(({ fault, left }) => fault.binding === kind && left === 1);
      for (const one of this.#faults) if (one.fault.binding === kind) one.left--;
      if (!struck) return proceed();
      this.#faults = this.#faults.filter((one) => one !== struck);
      this.counts.faults++;
      if (struck.fault.when === "after") await proceed();
      if (struck.fault.how === "fail") throw lost();
      this.crash();
      return never();
    };
    const around: Around = (call, proceed) => turnstile.pass(() => strike(call, proceed));
    const env: Env = {
      ...bindings,
      ...this.post.bindings,
      ORDER_SAGA: this.engine.workflow,
      SANDBOX_CLOCKWORK: { getByName: (about: string) => this.#keeperOf(about) } as never,
      CARETAKER: { getByName: () => ({ touch: async () => {} }) } as never,
      BREAKERS: patientBreakers,
    };
    const wharf = compose(intercepted(env, around), { now: () => this.now });
    return Object.assign(life, { wharf, call: callOn(wharf) });
  }

  #keeperOf(about: string) {
    return {
      add: async (errands: readonly Errand[]) => {
        const known = new Set(this.errands.map((one) => one.about + one.path + one.event.type));
        const added = errands.filter(({ path, event }) => !known.has(about + path + event.type));
        const kept = added.map((one) => ({
          ...one,
          about,
          id: `msg_${++this.#errandsMade}_${about}`,
          dueAt: this.now + one.inMs,
        }));
        this.errands.push(...kept);
      },
      clear: async () => {
        this.errands = this.errands.filter((one) => one.about !== about);
      },
    };
  }

  arm(fault: Fault): void {
    this.#faults.push({ fault, left: fault.nth });
  }

  disarm(): void {
    this.#faults = [];
  }

  /** Everything in memory is gone: what was under way never ends, and a new Wharf begins. */
  crash(): void {
    this.counts.crashes++;
    const { over } = this.#life;
    this.#life.isOver = true;
    this.engine.crash();
    this.post.drop();
    this.#life = this.#begin();
    over.resolve("crashed");
  }

  /** Waits for the work, or for the crash that ends it, which may come before the work has given a promise. */
  until<T>(work: () => Promise<T>): Promise<T | "crashed"> {
    const { over } = this.#life;
    return Promise.race([work(), over.promise]);
  }

  async call(
    person: Person | null,
    method: string,
    path: string,
    more: Call = {},
  ): Promise<Answer | "crashed"> {
    const life = this.#life;
    const token = person ? await this.#tokenOf(life, person) : undefined;
    return Promise.race([life.call(method, path, { ...more, token }), life.over.promise]);
  }

  async #tokenOf({ tokens, wharf }: Life, { user, sessionId }: Person): Promise<string> {
    const known = tokens.get(user.id);
    if (known && known.until > this.now) return known.token;
    const token = await wharf.tokens.sign(user, sessionId, this.now);
    tokens.set(user.id, { token, until: this.now + tokenMs });
    return token;
  }

  /** The access tokens that are in use. */
  tokens(): string[] {
    return [...this.#life.tokens.values()].map(({ token }) => token);
  }

  /** Sends a webhook as the sandbox does; what is answered well is not sent again by itself. */
  async send(errand: KeptErrand): Promise<number | "crashed"> {
    const body = JSON.stringify(errand.event);
    const at = new Date();
    const webhook = await sandboxWebhook(this.wharf.keyring);
    const headers = {
      "Content-Type": "application/json",
      "webhook-id": errand.id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": webhook.sign(errand.id, at, body),
    };
    const answer = await this.call(null, "POST", errand.path, { body, headers });
    if (answer === "crashed") return answer;
    if (answer.status === 200 && this.errands.includes(errand)) {
      this.errands = this.errands.filter((one) => one !== errand);
      this.sent.push(errand);
    }
    return answer.status;
  }

  /** A round of the caretaker, as src/app/caretaker.object.ts has it: a duty that fails keeps no other back. */
  async round(isDeep: boolean): Promise<void> {
    const { wharf } = this;
    const { webhooks, projections, payments } = wharf.rooms;
    const run = (work: Parameters<Wharf["runAs"]>[1]) => wharf.runAs("caretaker", work);
    const duties: (() => Promise<unknown>)[] = [
      () => run((ctx) => sendExpired(ctx)),
      () => sweep(wharf, isDeep),
      () => run(webhooks.sweep),
      () => run(projections.catchUp),
      ...(isDeep ? [() => run(payments.scheduleChecks)] : []),
    ];
    for (const duty of duties) if ((await this.until(() => duty().catch(() => {}))) === "crashed") return;
  }

  /** Runs the sagas that can go on. */
  async runSagas(): Promise<number> {
    const ran = await this.until(() => this.engine.run());
    return ran === "crashed" ? 0 : ran;
  }

  /** When something happens next by the clock alone; null where nothing does. */
  nextAt(): number | null {
    const times = [this.engine.nextAt(), this.post.nextAt(), ...this.errands.map(({ dueAt }) => dueAt)];
    const known = times.filter((time) => time !== null);
    return known.length > 0 ? Math.min(...known) : null;
  }
}
