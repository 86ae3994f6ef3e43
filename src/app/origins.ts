/** Whose pages may call: those of this origin, and of the configured ones (CORS, https://fetch.spec.whatwg.org). */
import { cors } from "hono/cors";
import type { Middleware } from "#shared/http/app.ts";

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

// What a page of another origin may send, and may read of an answer.
const requestHeaders = [
  "Authorization",
  "Content-Type",
  "Idempotency-Key",
  "If-Match",
  "If-None-Match",
  "X-API-Key",
  "X-CSRF-Token",
  "X-D1-Bookmark",
  "X-Request-Id",
];
const answerHeaders = [
  "Deprecation",
  "ETag",
  "Idempotent-Replayed",
  "Link",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "Sunset",
  "X-D1-Bookmark",
  "X-Projection-Lag",
  "X-Request-Id",
];

/** What an answer to no page has, where pages of other origins may call. */
export const originHead = (origins: readonly string[]): Readonly<Record<string, string>> =>
  origins.length > 0 ? { Vary: "Origin" } : {};

/** Lets the pages of the configured origins call, with cookies; of any other origin nothing is said. */
export function allowOrigins(origins: readonly string[]): Middleware {
  const allow = cors({
    origin: [...origins],
    credentials: true,
    allowMethods: [...methods],
    allowHeaders: requestHeaders,
    exposeHeaders: answerHeaders,
    maxAge: 600,
  });
  return async (c, next) => {
    if (origins.includes(c.req.header("Origin") ?? "")) return allow(c, next);
    await next();
    for (const [name, value] of Object.entries(originHead(origins))) c.res.headers.append(name, value);
  };
}

/** True where a page of ours asks, or no page at all; not for one of another site. */
export const isFromOurs = (url: string, origin: string | undefined, origins: readonly string[]): boolean =>
  origin === undefined || origin === new URL(url).origin || origins.includes(origin);
