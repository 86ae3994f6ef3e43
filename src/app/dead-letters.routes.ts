/** What no consumer could take: staff list it, look at it, and send it on its way again. */
import { z } from "@hono/zod-openapi";
import { audit } from "#modules/audit";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { notFound } from "#shared/errors.ts";
import {
  type DeadLetter,
  findDeadLetter,
  isInOutbox,
  listDeadLetters,
  replayDeadLetter,
} from "#shared/events/dead-letters.ts";
import { queueNames } from "#shared/events/event.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { Wharf } from "./compose.ts";

const deadLetterSchema = z
  .object({
    id: z.string(),
    queue: z.enum(queueNames),
    messageId: z.string().nullable().openapi({ description: "Null where it is no message of Wharf's." }),
    type: z.string(),
    message: z.string().openapi({ description: "The body as it came, as JSON." }),
    reason: z.string(),
    createdAt: timeSchema,
    replayedAt: timeSchema.nullable(),
  })
  .openapi("DeadLetter");

const example: z.input<typeof deadLetterSchema> = {
  id: "dead_019a5f0e-6c00-7000-8000-00000000000b",
  queue: "events",
  messageId: "evt_019a5f0e-6c00-7000-8000-00000000000a",
  type: "order.created",
  message: '{"schema":1,"type":"order.created"}',
  reason: "Error: checkout.start: Error: the workflow engine gave no answer",
  createdAt: "2026-11-21T10:00:00.000Z",
  replayedAt: null,
};

const present = (letter: DeadLetter): z.input<typeof deadLetterSchema> => ({
  ...letter,
  createdAt: isoTime(letter.createdAt),
  replayedAt: isoTimeOrNull(letter.replayedAt),
});

export function deadLettersRoutes({ resend }: Wharf): App {
  const app = createApp();
  const deadLetters = { tag: "System", data: deadLetterSchema, example, present } as const;

  endpoint(
    app,
    {
      ...deadLetters,
      method: "get",
      path: "/system/dead-letters",
      operationId: "listDeadLetters",
      summary: "List what no consumer could take",
      access: "system:read",
      query: z.strictObject({
        ...pageQuery(["createdAt"]),
        queue: z.enum(queueNames).optional(),
        type: z.string().max(64).optional(),
      }),
      status: 200,
      list: { sort: "-createdAt" },
    },
    ({ ctx, query: { queue, type }, page }) => listDeadLetters(ctx.db, { queue, type }, page),
  );

  endpoint(
    app,
    {
      ...deadLetters,
      method: "get",
      path: "/system/dead-letters/{id}",
      operationId: "getDeadLetter",
      summary: "One message that no consumer could take",
      access: "system:read",
      params: idParam,
      status: 200,
      errors: ["NOT_FOUND"],
    },
    async ({ ctx, params: { id } }) => {
      const letter = await findDeadLetter(ctx.db, id);
      if (!letter) throw notFound("dead letter");
      return letter;
    },
  );

  endpoint(
    app,
    {
      ...deadLetters,
      method: "post",
      path: "/system/dead-letters/{id}/replay",
      operationId: "replayDeadLetter",
      summary: "Send a dead letter on its way again",
      access: "system:operate",
      params: idParam,
      status: 202,
      errors: ["NOT_FOUND"],
    },
    async ({ ctx, params: { id } }) => {
      const letter = await findDeadLetter(ctx.db, id);
      if (!letter) throw notFound("dead letter");
      const unit = begin(ctx);
      unit.add(...replayDeadLetter(ctx.db, letter, unit.now));
      audit(ctx, unit, { action: "dead_letter.replay", resourceType: "dead_letter", resourceId: id });
      // An event comes again from the outbox; what was never in it has only this copy.
      if (!(await isInOutbox(ctx.db, letter)))
        unit.afterCommit(() => resend(letter.queue, JSON.parse(letter.message)));
      return unit.commit({ ...letter, replayedAt: unit.now });
    },
  );

  return app;
}
