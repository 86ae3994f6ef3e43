/** The OpenAPI 3.1 document, generated from the routes' validators. */
import { z } from "@hono/zod-openapi";
import type { App } from "#shared/http/app.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { publicEvents } from "./event-catalogue.ts";

const tags = {
  Auth: "Accounts and sessions.",
  Users: "People.",
  Connections: "Acting for a user at third parties.",
  Catalog: "What is for sale.",
  Inventory: "What is there to sell.",
  Orders: "What was sold.",
  Payments: "Money taken and given back.",
  Returns: "Goods that come back.",
  Attention: "What needs a person.",
  Shipping: "Parcels.",
  Webhooks: "Where Wharf tells your own systems of events.",
  Jobs: "Long work in pieces: exports, imports and the like.",
  Events: "What Wharf tells your own systems, by webhooks.",
  Inbound: "Webhooks of payment providers and carriers.",
  Reports: "What was sold, and what became of the orders.",
  Audit: "Who changed what.",
  System: "Is it up, and what waits.",
  Sandbox: "Local runs only.",
} as const;

const header = (description: string, example: string) => z.string().openapi({ description, example });

// What every webhook carries (Standard Webhooks 1.0).
const webhookHeaders = z.object({
  "webhook-id": header(
    "The delivery; the same for each of its attempts.",
    "msg_019a5f0e-6c00-7000-8000-0000000000cc",
  ),
  "webhook-timestamp": header("When this attempt was made, in epoch seconds.", "1795255200"),
  "webhook-signature": header(
    "One or more, with a space between.",
    "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
  ),
});

/** A public event as it is sent to webhook endpoints. */
function webhookOf({ type, summary, version, data, example }: (typeof publicEvents)[number]) {
  const schema = z.object({ type: z.literal(type), timestamp: timeSchema, data });
  const body = { type, timestamp: "2026-11-21T10:00:00.000Z", data: example };
  return {
    method: "post" as const,
    path: type,
    operationId: type,
    tags: ["Events"],
    summary,
    "x-event-version": version,
    // Signed, which OpenAPI has no word for.
    security: [],
    request: {
      headers: webhookHeaders,
      body: { required: true, content: { "application/json": { schema, example: body } } },
    },
    responses: { 200: { description: "Any 2xx: taken. Anything else is tried again." } },
  };
}

/** The tags that some operation has: of what is not mounted the document does not speak. */
const tagsOf = ({ openAPIRegistry: { definitions } }: App): Set<string> =>
  new Set(
    definitions.flatMap((one) => {
      if (one.type === "webhook") return one.webhook.tags ?? [];
      return one.type === "route" ? (one.route.tags ?? []) : [];
    }),
  );

export function documentOf(app: App) {
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "The access token of `POST /auth/login`.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "apiKey", {
    type: "apiKey",
    in: "header",
    name: "X-API-Key",
    description: "A key of `POST /api-keys`; it may be sent as a bearer token, too.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "cookie", {
    type: "apiKey",
    in: "cookie",
    name: "__Host-wharf_access",
    description: "The session of a browser, made by signing in with `session: cookie`.",
  });
  for (const event of publicEvents) app.openAPIRegistry.registerWebhook(webhookOf(event));
  const used = tagsOf(app);
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Wharf",
      version: "0.1.0",
      description:
        "Every answer carries `X-Request-Id`. Errors have a stable `code`. Money is in minor units.",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(tags)
      .filter(([name]) => used.has(name))
      .map(([name, description]) => ({ name, description })),
  });
}
