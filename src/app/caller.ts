/** Who calls: by a bearer token, an API key or a browser's cookie; and the context in which that is answered. */
import type { Context as HonoContext } from "hono";
import { csrfFailed, looksLikeApiKey } from "#modules/identity";
import type { Actor, UserActor } from "#shared/access.ts";
import { normalizeAddress } from "#shared/address.ts";
import { type DatabaseSession, newerBookmark } from "#shared/db/database.ts";
import { unauthenticated } from "#shared/errors.ts";
import type { AppEnv, Middleware } from "#shared/http/app.ts";
import {
  accessCookie,
  bookmarkCookie,
  refreshCookie,
  setBookmarkCookie,
} from "#shared/http/session-cookies.ts";
import type { Wharf } from "./compose.ts";
import { isFromOurs } from "./origins.ts";

/** The caller's address, as the platform states it. */
export const addressOf = (c: HonoContext<AppEnv>): string =>
  normalizeAddress(c.req.header("CF-Connecting-IP"));

interface Caller {
  readonly actor: Actor;
  /** By its cookies, and not by what a program sends. */
  readonly isBrowser: boolean;
  /** It came by a cookie without the proof that the request is not another site's doing. */
  readonly lacksCsrfToken: boolean;
}

const known = (actor: Actor, isBrowser = false): Caller => ({ actor, isBrowser, lacksCsrfToken: false });

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Who calls: a bearer token or an API key, else a browser's cookie. A bad token is refused; a stale cookie is none. */
async function authenticate(c: HonoContext<AppEnv>, wharf: Wharf, { db }: DatabaseSession): Promise<Caller> {
  const { clock, log, tokens } = wharf;
  const { apiKeys } = wharf.rooms.identity;
  const authorization = c.req.header("Authorization");
  const token = authorization === undefined ? undefined : /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  if (authorization !== undefined && !token) throw unauthenticated("Send a bearer token.");
  const apiKey =
    token === undefined || looksLikeApiKey(token) ? (token ?? c.req.header("X-API-Key")) : undefined;
  if (apiKey !== undefined) {
    const background = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
    return known(await apiKeys.resolve({ db, clock, log, background }, apiKey));
  }
  if (token !== undefined) return known(await tokens.verify(token, clock.now()));
  const cookie = accessCookie(c);
  const actor = cookie && (await tokens.verify(cookie, clock.now()).catch(() => null));
  return actor ? fromBrowser(c, wharf, actor) : known({ kind: "anonymous" });
}

/** A browser by the session of its cookies: known unless what it asks for may be another site's doing. */
async function fromBrowser(c: HonoContext<AppEnv>, wharf: Wharf, actor: UserActor): Promise<Caller> {
  if (safeMethods.includes(c.req.method)) return known(actor, true);
  const { isCsrfTokenOf } = wharf.rooms.identity;
  const isOurs = isFromOurs(c.req.url, c.req.header("Origin"), wharf.config.CORS_ORIGINS);
  const isProven = isOurs && (await isCsrfTokenOf(actor.sessionId, c.req.header("X-CSRF-Token")));
  return isProven
    ? known(actor, true)
    : { actor: { kind: "anonymous" }, isBrowser: true, lacksCsrfToken: true };
}

/** 401 and 403: a key may have been refused for what was known of its owner. */
const refusals = [401, 403];
const bookmarkForm = /^[0-9a-f-]{1,128}$/i;
const traceparentForm = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * Replicas are for customers in person. Staff reads nothing stale; and a key has no end of its own, by which an old
 * state would stop to admit it.
 */
const isCustomer = (actor: Actor): boolean => actor.kind === "user" && actor.role === "customer";

/** The newest state that the caller says to have seen; null where they have seen none. */
function seenBy(c: HonoContext<AppEnv>): string | null {
  const valid = (text: string | undefined) => (text && bookmarkForm.test(text) ? text : null);
  return newerBookmark(valid(c.req.header("X-D1-Bookmark")), valid(bookmarkCookie(c)));
}

/** Tells the caller where they have read up to. */
function tellReached(c: HonoContext<AppEnv>, { actor, isBrowser }: Caller, reached: string | null): void {
  // Anonymous callers learn nothing of how much was written.
  if (!reached || actor.kind === "anonymous") return;
  c.res.headers.set("X-D1-Bookmark", reached);
  // Not by a read, which could be answered after a later write and take its bookmark back.
  if (isBrowser && !safeMethods.includes(c.req.method)) setBookmarkCookie(c, reached);
}

/** Knows the caller, and opens the database session that answers it. */
export const contextOf =
  (wharf: Wharf): Middleware =>
  async (c, next) => {
    const { clock } = wharf;
    if (clock.sync) await clock.sync();
    const receivedAt = clock.now();
    const session = wharf.session("first-primary");
    let caller = await authenticate(c, wharf, session);
    const traceparent = c.req.header("traceparent");
    c.set("limiter", wharf.limiter);
    c.set("keyring", wharf.keyring);
    c.set("vault", wharf.vault);
    c.set("requireCsrfToken", () => {
      if (caller.lacksCsrfToken) throw csrfFailed();
    });
    c.set("admitRefreshCookie", async () => {
      const cookie = refreshCookie(c);
      if (!cookie || caller.lacksCsrfToken || caller.actor.kind !== "anonymous") return;
      const actor = await wharf.rooms.identity.sessions.resolve(session.db, cookie, clock.now());
      if (!actor) return;
      caller = await fromBrowser(c, wharf, actor);
      c.set("ctx", { ...c.get("ctx"), actor: caller.actor });
    });
    c.set("demandStanding", () => {
      const condition = wharf.rooms.identity.standingOf(caller.actor, clock.now());
      if (condition) session.demand(condition);
    });
    const anywhere = () => seenBy(c) ?? "first-unconstrained";
    c.set("allowReplica", () => {
      if (isCustomer(caller.actor)) session.readFrom(anywhere());
    });
    c.set("ctx", {
      store: wharf.store,
      db: session.db,
      nearby:
        caller.actor.kind === "anonymous" || isCustomer(caller.actor)
          ? () => wharf.session(anywhere()).db
          : undefined,
      actor: caller.actor,
      clock,
      receivedAt,
      requestId: c.get("requestId"),
      traceparent: traceparent && traceparentForm.test(traceparent) ? traceparent : null,
      ip: addressOf(c),
      userAgent: c.req.header("User-Agent") ?? null,
      log: wharf.log,
      idempotency: null,
      ...wharf.events,
      background: (work) => c.executionCtx.waitUntil(work),
    });
    await next();
    if (caller.actor.kind === "apiKey" && refusals.includes(c.res.status)) {
      wharf.rooms.identity.apiKeys.forget(caller.actor.id);
    }
    for (const [name, value] of Object.entries(c.get("rateLimit") ?? {})) {
      // A refusal tells of the limit that was reached, which may be a stricter one.
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    tellReached(c, caller, session.bookmark());
  };
