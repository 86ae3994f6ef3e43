/** The queues in the test's hand: what was sent waits here until it is delivered, repeated or lost. */
import type { Wharf } from "../../src/app/compose.ts";
import { consumeMessages, keepDeadLetters } from "../../src/app/queue.ts";
import type { Env } from "../../src/env.ts";
import type { EventMessage, QueueName } from "../../src/shared/events/event.ts";

/** As wrangler.toml has it: `max_retries` and one. */
const attemptsMax = 3;
/** As the events' queue has it. */
const batchMax = 50;

export interface Letter {
  readonly id: string;
  readonly queue: QueueName;
  readonly body: EventMessage;
  readonly isDead: boolean;
  readonly attempts: number;
  readonly dueAt: number;
}

interface Place {
  readonly now: number;
  readonly wharf: Wharf;
  until<T>(work: () => Promise<T>): Promise<T | "crashed">;
}

export type Post = ReturnType<typeof createPost>;

export function createPost(place: Place) {
  let letters: Letter[] = [];
  let made = 0;

  const take = (queue: QueueName, body: EventMessage, delaySeconds = 0) =>
    void letters.push({
      ...{ id: `m${++made}`, queue, body: structuredClone(body), isDead: false, attempts: 1 },
      dueAt: place.now + delaySeconds * 1000,
    });
  const bindingOf = (queue: QueueName) =>
    ({
      send: async (body: EventMessage) => take(queue, body),
      sendBatch: async (messages: Iterable<MessageSendRequest<EventMessage>>) => {
        for (const { body, delaySeconds } of messages) take(queue, body, delaySeconds);
      },
    }) as unknown as Queue<EventMessage>;

  const bindings: Pick<Env, "EVENTS" | "NOTIFICATION" | "WEBHOOK" | "SYNC"> = {
    EVENTS: bindingOf("events"),
    NOTIFICATION: bindingOf("notification"),
    WEBHOOK: bindingOf("webhook"),
    SYNC: bindingOf("sync"),
  };

  /** What became of a letter: gone, or here again. */
  function settle(letter: Letter, fate: { delaySeconds: number } | "acked"): void {
    letters = letters.filter((one) => one !== letter);
    if (fate === "acked") return;
    const isOver = !letter.isDead && letter.attempts >= attemptsMax;
    const again = isOver ? { isDead: true, attempts: 1 } : { attempts: letter.attempts + 1 };
    letters.push({ ...letter, ...again, dueAt: place.now + fate.delaySeconds * 1000 });
  }

  /** Hands letters of one queue over as one batch. With `keeps` they stay, so that they come again. */
  async function hand(those: readonly Letter[], keeps: boolean): Promise<"handed" | "crashed"> {
    const [first] = those;
    if (!first) return "handed";
    const fates = new Map<Letter, Parameters<typeof settle>[1]>();
    const messages = those.map((letter) => ({
      ...{ id: letter.id, timestamp: new Date(place.now), attempts: letter.attempts, body: letter.body },
      ack: () => void (fates.has(letter) || fates.set(letter, "acked")),
      retry: ({ delaySeconds = 0 }: QueueRetryOptions = {}) =>
        void (fates.has(letter) || fates.set(letter, { delaySeconds })),
    }));
    const ackAll = () => {
      for (const letter of those) fates.set(letter, "acked");
    };
    const queue = `wharf-${first.queue}${first.isDead ? "-dead" : ""}`;
    const batch = { queue, messages, ackAll, retryAll: () => {} } as unknown as MessageBatch<unknown>;
    const take = first.isDead ? keepDeadLetters : consumeMessages;
    // A consumer that throws gets its whole batch again.
    const end = await place.until(() =>
      take(place.wharf, batch).then(
        () => "done" as const,
        () => "thrown" as const,
      ),
    );
    if (end === "crashed") return end;
    if (keeps) return "handed";
    for (const letter of those)
      settle(letter, end === "thrown" ? { delaySeconds: 2 } : (fates.get(letter) ?? "acked"));
    return "handed";
  }

  return {
    bindings,
    due: (): readonly Letter[] => letters.filter(({ dueAt }) => dueAt <= place.now),
    all: (): readonly Letter[] => letters,
    nextAt: () => (letters.length > 0 ? Math.min(...letters.map(({ dueAt }) => dueAt)) : null),
    hand,

    /** Delivers everything that is due, in batches; gives how many letters those were. */
    async handAll(): Promise<number> {
      const due = letters.filter(({ dueAt }) => dueAt <= place.now);
      for (const group of Map.groupBy(due, ({ queue, isDead }) => `${queue} ${isDead}`).values())
        for (let i = 0; i < group.length; i += batchMax)
          if ((await hand(group.slice(i, i + batchMax), false)) === "crashed") return due.length;
      return due.length;
    },

    lose(letter: Letter): void {
      letters = letters.filter((one) => one !== letter);
    },

    drop(): void {
      letters = [];
    },
  };
}
