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
import { currentTraceparent } from "#shared/telemetry/trace.ts";
import type { Wharf } from "./compose.ts";
import { isFromOurs } from "./origins.ts";

/** The caller's address, as the platform states it. */
export const addressOf = (c: HonoContext<AppEnv>): string =>
  normalizeAddress(c.req.header("CF-Connecting-IP"));

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Caller {
  readonly actor: Actor;
  /** By its cookies, and not by what a program sends. */
  readonly isBrowser: boolean;
  /** It came by a cookie without the proof that the request is not another site's doing. */
  readonly lacksCsrfToken: boolean;
  /** Forgets what this isolate remembers of the key or the token. */
  readonly forget: () => void;
}

const known = (actor: Actor, more: Partial<Caller> = {}): Caller => ({
  actor,
  isBrowser: false,
  lacksCsrfToken: false,
  forget: () => {},
  ...more,
});

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Who calls: a bearer token or an API key, else a browser's cookie. A bad token is refused; a stale cookie is none. */
async function authenticate(
  c: HonoContext<AppEnv>,
  wharf: Wharf,
  session: () => DatabaseSession,
): Promise<Caller> {
  const { clock, log, tokens } = wharf;
  const { apiKeys } = wharf.rooms.identity;
  const authorization = c.req.header("Authorization");
  const token = authorization === undefined ? undefined : /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  if (authorization !== undefined && !token) throw unauthenticated("Send a bearer token.");
  const apiKey =
    token === undefined || looksLikeApiKey(token) ? (token ?? c.req.header("X-API-Key")) : undefined;
  if (apiKey !== undefined) {
    const background = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
    const actor = await apiKeys.resolve({ db: session().db, clock, log, background }, apiKey);
    return known(actor, { forget: () => apiKeys.forget(actor.id) });
  }
  if (token !== undefined)
    return known(await tokens.verify(token, clock.now()), { forget: () => tokens.forget(token) });
  const cookie = accessCookie(c);
  const actor = cookie && (await tokens.verify(cookie, clock.now()).catch(() => null));
  return actor ? fromBrowser(c, wharf, actor) : known({ kind: "anonymous" });
}

/** A browser by the session of its cookies: known unless what it asks for may be another site's doing. */
async function fromBrowser(c: HonoContext<AppEnv>, wharf: Wharf, actor: UserActor): Promise<Caller> {
  if (safeMethods.includes(c.req.method)) return known(actor, { isBrowser: true });
  const { isCsrfTokenOf } = wharf.rooms.identity;
  const isOurs = isFromOurs(c.req.url, c.req.header("Origin"), wharf.config.CORS_ORIGINS);
  const isProven = isOurs && (await isCsrfTokenOf(actor.sessionId, c.req.header("X-CSRF-Token")));
  if (isProven) return known(actor, { isBrowser: true });
  return known({ kind: "anonymous" }, { isBrowser: true, lacksCsrfToken: true });
}

/** 401 and 403: somebody may have been refused for what is remembered of them. */
const refusals = [401, 403];
const bookmarkForm = /^[0-9a-f-]{1,128}$/i;

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

/** Knows the caller, and opens the database session that answers it. */
export const contextOf =
  (wharf: Wharf): Middleware =>
  async (c, next) => {
    const { clock } = wharf;
    if (clock.sync) await clock.sync();
    const receivedAt = clock.now();
    // Opened when it is needed: what is answered from memory needs none.
    const session = lazy(() => wharf.session("first-primary", wharf.patience));
    let caller = await authenticate(c, wharf, session);
    c.set("hot", wharf.hot);
    c.set("limiter", wharf.limiter);
    c.set("keyring", wharf.keyring);
    c.set("vault", wharf.vault);
    c.set("requireCsrfToken", () => {
      if (caller.lacksCsrfToken) throw csrfFailed();
    });
    c.set("admitRefreshCookie", async () => {
      const cookie = refreshCookie(c);
      if (!cookie || caller.lacksCsrfToken || caller.actor.kind !== "anonymous") return;
      const actor = await wharf.rooms.identity.sessions.resolve(session().db, cookie, clock.now());
      if (!actor) return;
      caller = await fromBrowser(c, wharf, actor);
      c.set("ctx", { ...c.get("ctx"), actor: caller.actor });
    });
    c.set("demandStanding", () => {
      const condition = wharf.rooms.identity.standingOf(caller.actor, clock.now());
      if (condition) session().demand(condition);
    });
    c.set("bookmark", () => {
      // Anonymous callers learn nothing of how much was written.
      const reached = caller.actor.kind === "anonymous" ? null : session().bookmark();
      if (!reached) return {};
      // Not by a read, which could be answered after a later write and take its bookmark back.
      if (caller.isBrowser && !safeMethods.includes(c.req.method)) setBookmarkCookie(c, reached);
      return { "X-D1-Bookmark": reached };
    });
    const anywhere = () => seenBy(c) ?? "first-unconstrained";
    c.set("allowReplica", () => {
      if (isCustomer(caller.actor)) session().readFrom(anywhere());
    });
    c.set("ctx", {
      store: wharf.store,
      get db() {
        return session().db;
      },
      nearby:
        caller.actor.kind === "anonymous" || isCustomer(caller.actor)
          ? () => wharf.session(anywhere()).db
          : undefined,
      actor: caller.actor,
      clock,
      receivedAt,
      requestId: c.get("requestId"),
      traceparent: currentTraceparent(),
      ip: addressOf(c),
      userAgent: c.req.header("User-Agent") ?? null,
      log: wharf.log,
      idempotency: null,
      ...wharf.events,
      background: (work) => c.executionCtx.waitUntil(work),
    });
    await next();
    if (refusals.includes(c.res.status)) caller.forget();
  };
