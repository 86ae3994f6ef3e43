/**
 * Answers that are at hand, given before the gateway: to a client that shows nothing of who it is, with a token of
 * its limits at hand too. What is answered is what the gateway would have: the same head, counts and log line.
 */
import { networkOf, normalizeAddress } from "#shared/address.ts";
import { isFresh } from "#shared/http/conditional.ts";
import { successBody } from "#shared/http/envelope.ts";
import { requestIdOf } from "#shared/http/request-id.ts";
import type { FloodShield } from "#shared/rate-limit/flood-shield.ts";
import { nameFor } from "#shared/store.ts";
import type { Wharf } from "./compose.ts";

/** What may change the answer, or who is counted for it. */
const telling = ["Authorization", "Cookie", "X-API-Key", "Origin"];

/** Nobody was asked, and no trace is begun. */
const atOnce = {
  ...{ durationMs: 0, caller: "anonymous", traceId: null },
  ...{ d1Trips: 0, kvTrips: 0, objectTrips: 0 },
};

/** The answer, or null where the gateway has to give it. */
export function answerAtOnce(
  { accessLog, clock, hot, limiter, store, telemetry }: Wharf,
  shield: FloodShield,
  { method, url, headers }: Request,
  background: (work: Promise<unknown>) => void,
): Response | null {
  if (method !== "GET") return null;
  const answer = hot.find(url, Date.now());
  if (!answer || telling.some((name) => headers.has(name))) return null;
  const network = networkOf(normalizeAddress(headers.get("CF-Connecting-IP")));
  const now = clock.now();
  if (!shield.admitsAtOnce(nameFor(store.id, network), now, background)) return null;
  const rateLimit = limiter.admitAtOnce(store, "default", network, now);
  if (!rateLimit) return null;

  const { route, etag, head, bodyPart } = answer;
  const requestId = requestIdOf(headers.get("X-Request-Id"));
  const isKnown = etag !== undefined && isFresh(headers.get("If-None-Match") ?? undefined, etag);
  const status = isKnown ? 304 : 200;
  const response = new Response(isKnown ? null : successBody(bodyPart, requestId, now), {
    status,
    headers: head,
  });
  response.headers.set("X-Request-Id", requestId);
  for (const name in rateLimit) response.headers.set(name, rateLimit[name] as string);
  accessLog.gather({ requestId, method, route, status, ...atOnce }, background);
  telemetry.meter.answeredAtOnce(route, status, now);
  telemetry.tellSoon(background);
  return response;
}
