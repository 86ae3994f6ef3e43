/** What returns tell the other rooms: each change of status, with the return as it is then. */
import { z } from "zod";
import { type DomainEvent, defineEvent } from "#shared/events/event.ts";
import type { OrderReturn, ReturnStatus } from "./returns.model.ts";
import { presentReturn, returnExample, returnSchema } from "./returns.schemas.ts";

const returnEvent = (status: ReturnStatus, summary: string) =>
  defineEvent({
    type: `return.${status}`,
    summary,
    data: z.object({ return: returnSchema }),
    example: { return: { ...returnExample, status } },
    aggregateOf: (data) => data.return.id,
    isPublic: true,
  });

const events = {
  requested: returnEvent("requested", "A customer wants to send goods back"),
  approved: returnEvent("approved", "Goods may be sent back"),
  rejected: returnEvent("rejected", "Goods are not taken back"),
  received: returnEvent("received", "Goods came back"),
  refunded: returnEvent("refunded", "The money of goods that came back is on its way"),
} satisfies Record<ReturnStatus, unknown>;

export const returnsEvents = Object.values(events);

/** The event of the status that the return has come to. */
export const eventOf = (one: OrderReturn): DomainEvent => events[one.status]({ return: presentReturn(one) });
