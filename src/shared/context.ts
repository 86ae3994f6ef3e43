/** What every use case is called with: who, when, for which store, on which database session. */
import type { Actor } from "./access.ts";
import type { Clock } from "./clock.ts";
import type { Database } from "./db/database.ts";
import type { Outgoing, QueueName } from "./events/event.ts";
import type { IdempotencyClaim } from "./http/idempotency.ts";
import type { Logger } from "./log.ts";

/** One shop. Its id goes into every KV key, object name, queue message and workflow: the seam for sharding. */
export interface Store {
  readonly id: string;
  /** ISO 4217; the currency of the shop's prices. */
  readonly currency: string;
}

export interface Context {
  readonly store: Store;
  readonly db: Database;
  /** The nearest replica, for callers who may be shown what it has: for reading what is public, and never to be kept. */
  readonly nearby?: (() => Database) | undefined;
  readonly actor: Actor;
  readonly clock: Clock;
  /** When the request had come, before it waited for anything; when Wharf's own work began. Epoch milliseconds. */
  readonly receivedAt: number;
  readonly requestId: string;
  /** W3C Trace Context of the call that caused this one, carried through outbox, queue and workflow. */
  readonly traceparent: string | null;
  /** The caller's address as the platform states it; null for Wharf's own work. */
  readonly ip: string | null;
  /** What the caller's program calls itself; null for Wharf's own work. */
  readonly userAgent: string | null;
  readonly log: Logger;
  readonly idempotency: IdempotencyClaim | null;
  /** The queues on which somebody listens for events of this type. */
  readonly queuesOf: (type: string) => readonly QueueName[];
  /** Sends committed events on their way to the consumers. */
  readonly publish: (messages: readonly Outgoing[]) => Promise<void>;
  /** Wharf's signature of what it writes into the audit log. */
  readonly sign: (text: string) => string;
  /** Lets work go on after the answer has been sent. */
  readonly background: (work: Promise<unknown>) => void;
}
