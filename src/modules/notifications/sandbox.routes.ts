/** The local mailbox: /sandbox/mailbox. Mounted in local runs only. */
import { z } from "@hono/zod-openapi";
import { normalizeEmail } from "#modules/identity";
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { mailboxQuerySchema, mailExample, mailSchema, presentMail } from "./sandbox.schemas.ts";

type ReadMailbox = (
  ctx: Context,
  to: string | undefined,
) => Promise<readonly Parameters<typeof presentMail>[0][]>;

export function sandboxMailboxRoutes(readMailbox: ReadMailbox): App {
  const app = createApp();

  endpoint(
    app,
    {
      method: "get",
      path: "/sandbox/mailbox",
      operationId: "readSandboxMailbox",
      tag: "Sandbox",
      summary: "List the mails that would have gone out, newest first",
      access: "users:read-all",
      query: mailboxQuerySchema,
      status: 200,
      data: z.array(mailSchema),
      example: [mailExample],
      present: (mails: Awaited<ReturnType<ReadMailbox>>) => mails.map(presentMail),
      cacheControl: "no-store",
    },
    ({ ctx, query: { to } }) => {
      requirePermission(ctx.actor, "users:read-all");
      return readMailbox(ctx, to === undefined ? undefined : normalizeEmail(to));
    },
  );

  return app;
}
