/** A queue that doubles, delays and reorders what it is sent, and now and then fails; and a database that counts. */
import type { EventMessage } from "../../src/shared/events/event.ts";

const doubledShare = 0.2;
const lateShare = 0.1;
const lateSecondsMax = 8;
/** Of sent batches. */
const failShare = 0.03;
const hangShare = 0.003;
const batchMax = 50;

export interface Counts {
  sent: number;
  doubled: number;
  sendsFailed: number;
  calls: number;
  failedBefore: number;
  failedAfter: number;
  statements: number;
  trips: number;
}

export const noCounts = (): Counts => ({
  ...{ sent: 0, doubled: 0, sendsFailed: 0, calls: 0, failedBefore: 0, failedAfter: 0 },
  ...{ statements: 0, trips: 0 },
});

type Sent = MessageSendRequest<EventMessage>;

export function unruly(
  queue: Queue<EventMessage>,
  random: () => number,
  counts: Counts,
): Queue<EventMessage> {
  const late = (one: Sent): Sent => ({ ...one, delaySeconds: 1 + Math.floor(random() * lateSecondsMax) });
  const misled = (one: Sent): Sent[] => {
    const sent = random() < lateShare ? late(one) : one;
    if (random() >= doubledShare) return [sent];
    counts.doubled++;
    return [sent, random() < 0.5 ? late(one) : one];
  };
  const fail = (): never => {
    counts.sendsFailed++;
    throw new Error("the queue is out of order");
  };
  return {
    send: (body, options) => queue.send(body, options),
    metrics: () => queue.metrics(),
    async sendBatch(batch) {
      const messages = [...batch];
      if (random() < hangShare) {
        counts.sendsFailed++;
        return new Promise<never>(() => {});
      }
      if (random() < failShare / 2) fail();
      counts.sent += messages.length;
      const shuffled = messages
        .flatMap(misled)
        .map((one) => ({ one, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      let response = {} as QueueSendBatchResponse;
      for (let i = 0; i < shuffled.length; i += batchMax)
        response = await queue.sendBatch(shuffled.slice(i, i + batchMax));
      return random() < failShare / 2 ? fail() : response;
    },
  };
}

/** The database, with the trips and statements of its sessions counted. */
export function counted(db: D1Database, counts: Counts): D1Database {
  const originals = new WeakMap<object, D1PreparedStatement>();
  const count = (statements: number) => {
    counts.trips++;
    counts.statements += statements;
  };
  const statement = (real: D1PreparedStatement): D1PreparedStatement => {
    const proxy = new Proxy(real, {
      get(_, name) {
        if (name === "bind") return (...values: unknown[]) => statement(real.bind(...values));
        const value = Reflect.get(real, name, real);
        return (...given: unknown[]) => {
          count(1);
          return Reflect.apply(value as () => unknown, real, given);
        };
      },
    });
    originals.set(proxy, real);
    return proxy;
  };
  const withSession = (consistency?: string) => {
    const session = db.withSession(consistency);
    return {
      prepare: (query: string) => statement(session.prepare(query)),
      batch(statements: D1PreparedStatement[]) {
        count(statements.length);
        return session.batch(statements.map((one) => originals.get(one) ?? one));
      },
      getBookmark: () => session.getBookmark(),
    };
  };
  return { withSession } as unknown as D1Database;
}
