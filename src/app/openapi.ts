/** The OpenAPI 3.1 document, generated from the routes' validators. */
import type { App } from "#shared/http/app.ts";

const tags = {
  Auth: "Accounts and sessions.",
  Users: "People.",
  Connections: "Acting for a user at third parties.",
  Catalog: "What is for sale.",
  Inventory: "What is there to sell.",
  Orders: "What was sold.",
  Payments: "Money taken and given back.",
  Shipping: "Parcels.",
  Inbound: "Webhooks of payment providers and carriers.",
  Audit: "Who changed what.",
  System: "Is it up, and what waits.",
  Sandbox: "Local runs only.",
} as const;

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
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
  });
}
