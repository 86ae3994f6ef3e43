/** The ways of events: from their type to the queues on which somebody listens. */
import type { Consumer } from "#shared/events/consumer.ts";
import type { EventMessage, Outgoing, QueueName } from "#shared/events/event.ts";
import { relay } from "#shared/events/relay.ts";
import { inSpan } from "#shared/telemetry/trace.ts";
import type { Env } from "../env.ts";

/** Where each type of event goes, by who listens for it, and how it gets there. */
export function eventsOf({ EVENTS, NOTIFICATION, WEBHOOK, SYNC }: Env, consumers: readonly Consumer[]) {
  const queues = new Map<string, Set<QueueName>>();
  for (const { types, queue } of consumers)
    for (const type of types) queues.set(type, (queues.get(type) ?? new Set()).add(queue));
  const bindings = { events: EVENTS, notification: NOTIFICATION, webhook: WEBHOOK, sync: SYNC };
  return {
    events: {
      queuesOf: (type: string) => [...(queues.get(type) ?? [])],
      publish: (messages: readonly Outgoing[]) =>
        inSpan({ name: "relay", attributes: { messages: messages.length } }, () => relay(bindings, messages)),
    },
    resend: (queue: QueueName, body: unknown) => bindings[queue].send(body as EventMessage),
  };
}
