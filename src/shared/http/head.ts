/**
 * The head of an answer, gathered as text and put on it once, when it is made: changing the headers of a Response
 * that is there costs more than making it.
 */
import type { Context as HonoContext } from "hono";
import type { Context } from "../context.ts";
import type { AppEnv, Middleware } from "./app.ts";
import { isFresh } from "./conditional.ts";
import { successBody } from "./envelope.ts";
import type { StoredAnswer } from "./idempotency.ts";

/** What hono/secure-headers puts on an API's answers, by OWASP's advice; a page has a policy of its own. */
export const standingHead = {
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
  "X-Download-Options": "noopen",
  "X-Frame-Options": "DENY",
  "X-Permitted-Cross-Domain-Policies": "none",
  "X-XSS-Protection": "0",
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
} as const;

const headOf = (c: HonoContext<AppEnv>): Record<string, string> => ({
  ...standingHead,
  "X-Request-Id": c.get("requestId"),
  ...c.get("rateLimit"),
  ...c.get("bookmark")?.(),
});

/** Adds a header to the answer to come; one name may come several times, as cookies do. */
export function addHeader(c: HonoContext<AppEnv>, name: string, value: string): void {
  c.set("ownHeaders", [...(c.get("ownHeaders") ?? []), [name, value]]);
}

/** The answer with all of its head. A refusal tells of the limit that was reached, which may be a stricter one. */
export function respond(c: HonoContext<AppEnv>, { status, headers, body }: StoredAnswer): Response {
  c.set("isWhole", true);
  const head = { ...headOf(c), ...headers };
  const own = c.get("ownHeaders");
  return new Response(body === "" ? null : body, {
    status,
    headers: own ? [...Object.entries(head), ...own] : head,
  });
}

/** The answer with its meta. */
export const withMeta = (part: StoredAnswer, { requestId, clock }: Context): StoredAnswer =>
  part.body === "" ? part : { ...part, body: successBody(part.body, requestId, clock.now()) };

/** Answers with a part that lacks its meta; with nothing (304) where the client reads what it has already. */
export function answerWith(c: HonoContext<AppEnv>, part: StoredAnswer): Response {
  const { ETag } = part.headers;
  const isKnown = c.req.method === "GET" && ETag && isFresh(c.req.header("If-None-Match"), ETag);
  return respond(c, isKnown ? { ...part, status: 304, body: "" } : withMeta(part, c.get("ctx")));
}

/** Gives what was not made by `respond`, such as a page or a stream, the head that every answer has. */
export const wholeHead: Middleware = async (c, next) => {
  await next();
  if (c.get("isWhole")) return;
  const { headers } = c.res;
  for (const [name, value] of Object.entries(headOf(c))) if (!headers.has(name)) headers.set(name, value);
  for (const [name, value] of c.get("ownHeaders") ?? []) headers.append(name, value);
};
