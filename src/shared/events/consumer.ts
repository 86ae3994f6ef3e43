/** Consumers: what a room does when it hears an event. Each may get an event twice, late, or out of order. */
import type { z } from "zod";
import type { Context } from "../context.ts";
import type { EventMessage } from "./event.ts";

export interface Consumer {
  /** Names it in the inbox and in logs; never renamed, or its events come again. */
  readonly name: string;
  readonly types: readonly string[];
  handle(ctx: Context, message: EventMessage): Promise<unknown>;
}

/**
 * Describes a consumer. Its effect must be idempotent: by its nature, by a state machine,
 * or by `unit.onceFor(consumer, message.id)`.
 */
export const consume = <Data extends z.ZodType>(
  name: string,
  types: readonly string[],
  data: Data,
  handle: (ctx: Context, data: z.output<Data>, message: EventMessage) => Promise<unknown>,
): Consumer => ({
  name,
  types,
  handle: (ctx, message) => handle(ctx, data.parse(message.data), message),
});
