/**
 * The unit of work: a use case gathers its statements, events and audit rows and commits them as one D1 batch.
 * D1 has no interactive transaction, so a guard that must hold is a statement or a constraint of the schema.
 */
import type { Context } from "../context.ts";
import type { AppError } from "../errors.ts";
import { type DomainEvent, type Outgoing, orderIdOf } from "../events/event.ts";
import { writeToInbox, writeToOutbox } from "../events/outbox.ts";
import { KeyAlreadyUsed, sealAnswer, takeKey } from "../http/idempotency.ts";
import { newId } from "../ids.ts";
import { describeError } from "../log.ts";
import { currentTraceparent, inSpan } from "../telemetry/trace.ts";
import { rawStatement, runBatch, type StandingCondition, type Statement } from "./database.ts";
import { violationOf } from "./errors.ts";

/** Thrown by a commit whose inbox row exists: the consumer had this event before. */
export class AlreadyConsumed extends Error {}

export class UnitOfWork {
  readonly now: number;
  readonly #ctx: Context;
  readonly #statements: Statement[] = [];
  readonly #messages: Outgoing[] = [];
  readonly #errors = new Map<string, () => Error>();
  readonly #afterCommit: (() => Promise<unknown>)[] = [];
  #inbox: { consumer: string; eventId: string } | null = null;

  constructor(ctx: Context) {
    this.#ctx = ctx;
    this.now = ctx.clock.now();
  }

  add(...statements: readonly Statement[]): this {
    this.#statements.push(...statements);
    return this;
  }

  /** Says what it means to the caller when the named constraint or guard aborts the batch. */
  onViolation(name: string, error: () => AppError | Error): this {
    this.#errors.set(name, error);
    return this;
  }

  /** Aborts the batch unless this holds. */
  demand({ name, query, refusal }: StandingCondition): this {
    return this.add(rawStatement(this.#ctx.db, query)).onViolation(name, refusal);
  }

  /** Records an event, or a task for later: it is stored in the batch, and sent after it to where it is heard. */
  record(event: DomainEvent, delaySeconds = 0): this {
    const { store, queuesOf } = this.#ctx;
    const traceparent = currentTraceparent() ?? this.#ctx.traceparent;
    const id = newId("evt", this.now);
    const due = delaySeconds > 0 ? { dueAt: this.now + delaySeconds * 1000 } : {};
    const message = {
      schema: 1,
      id,
      ...event,
      storeId: store.id,
      at: this.now,
      ...due,
      traceparent,
    } as const;
    for (const queue of queuesOf(event.type)) this.#messages.push({ queue, message, delaySeconds });
    return this;
  }

  /** Makes a repeat of this event by this consumer change nothing. */
  onceFor(consumer: string, eventId: string): this {
    this.#inbox = { consumer, eventId };
    return this;
  }

  /** Work that may be lost: it begins once the batch is committed (a cache, a counter). */
  afterCommit(work: () => Promise<unknown>): this {
    this.#afterCommit.push(work);
    return this;
  }

  /** Commits everything or nothing, and gives `result` back; it is also what a repeat of the request gets. */
  async commit<T>(result: T): Promise<T> {
    const { db, idempotency, log, background, publish } = this.#ctx;
    const batch: Statement[] = [];
    if (idempotency?.render && !idempotency.answer) {
      const answer = idempotency.render(result);
      batch.push(takeKey(db, idempotency, await sealAnswer(idempotency, answer), this.now));
      idempotency.answer = answer;
    }
    if (this.#inbox) batch.push(writeToInbox(db, this.#inbox.consumer, this.#inbox.eventId, this.now));
    batch.push(...this.#statements, ...this.#messages.map((message) => writeToOutbox(db, message)));
    try {
      await inSpan({ name: "commit", attributes: this.#tellingOf(batch) }, () => runBatch(db, batch));
    } catch (error) {
      if (idempotency) idempotency.answer = null;
      throw this.#meaningOf(error);
    }
    const after = [
      ...this.#afterCommit,
      ...(this.#messages.length > 0 ? [() => publish(this.#messages)] : []),
    ];
    for (const work of after) {
      background(work().catch((error) => log.warn("after commit", { error: describeError(error) })));
    }
    return result;
  }

  /** What a trace says of the batch. */
  #tellingOf(batch: readonly Statement[]) {
    const all = (what: (message: Outgoing["message"]) => string | undefined) => [
      ...new Set(this.#messages.map(({ message }) => what(message)).filter((text) => text !== undefined)),
    ];
    return {
      statements: batch.length,
      events: all(({ type }) => type),
      aggregates: all(({ aggregateId }) => aggregateId),
      "order.id": all(orderIdOf)[0],
    };
  }

  #meaningOf(error: unknown): unknown {
    const violation = violationOf(error);
    if (!violation) return error;
    if (violation.name.startsWith("idempotency_keys.")) return new KeyAlreadyUsed();
    if (violation.name.startsWith("inbox.")) return new AlreadyConsumed();
    return this.#errors.get(violation.name)?.() ?? error;
  }
}

/** Waits for work that has an inbox row; that it was done before is success. */
export async function unlessConsumed(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AlreadyConsumed)) throw error;
  }
}

/** Opens the one unit of work of a use case. */
export const begin = (ctx: Context): UnitOfWork => new UnitOfWork(ctx);
