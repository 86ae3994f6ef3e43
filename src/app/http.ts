/** The gateway: what every request passes, in this order, and the rooms behind it. */
import type { ErrorHandler, Context as HonoContext, MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { requestId } from "hono/request-id";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { csrfFailed, looksLikeApiKey } from "#modules/identity";
import { type Actor, actorId } from "#shared/access.ts";
import { networkOf, normalizeAddress } from "#shared/address.ts";
import type { Context } from "#shared/context.ts";
import type { DatabaseSession } from "#shared/db/database.ts";
import { isDatabaseDown } from "#shared/db/errors.ts";
import { AppError, invalid, notFound, unauthenticated, unavailable } from "#shared/errors.ts";
import { type App, type AppEnv, createApp } from "#shared/http/app.ts";
import { errorBody } from "#shared/http/envelope.ts";
import { statusOf } from "#shared/http/errors.ts";
import { accessCookie } from "#shared/http/session-cookies.ts";
import { describeError } from "#shared/log.ts";
import { FloodShield } from "#shared/rate-limit/flood-shield.ts";
import type { Env } from "../env.ts";
import { auditRoutes } from "../modules/audit/audit.routes.ts";
import { catalogRoutes } from "../modules/catalog/catalog.routes.ts";
import { connectionsRoutes } from "../modules/connections/connections.routes.ts";
import { apiKeysRoutes } from "../modules/identity/api-keys.routes.ts";
import { emailVerificationRoutes } from "../modules/identity/email-verification.routes.ts";
import { mfaRoutes } from "../modules/identity/mfa.routes.ts";
import { oauthRoutes } from "../modules/identity/oauth.routes.ts";
import { passwordsRoutes } from "../modules/identity/passwords.routes.ts";
import { sessionsRoutes } from "../modules/identity/sessions.routes.ts";
import { usersRoutes } from "../modules/identity/users.routes.ts";
import { inventoryRoutes } from "../modules/inventory/inventory.routes.ts";
import { jobsRoutes } from "../modules/jobs/jobs.routes.ts";
import { sandboxMailboxRoutes } from "../modules/notifications/sandbox.routes.ts";
import { ordersRoutes } from "../modules/orders/orders.routes.ts";
import { paymentsRoutes, sandboxLedgerRoutes } from "../modules/payments/payments.routes.ts";
import { shippingRoutes } from "../modules/shipping/shipping.routes.ts";
import { type Wharf, wharfOf } from "./compose.ts";
import { deadLettersRoutes } from "./dead-letters.routes.ts";
import { documentOf } from "./openapi.ts";
import { docsPage, welcomePage } from "./pages.ts";
import { systemRoutes } from "./system.routes.ts";

const base = "/api/v1";
const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

type Middleware = MiddlewareHandler<AppEnv>;

/** One line a request, with what identifies it and nothing that is secret: no query, body or header. */
const accessLog =
  (wharf: Wharf): Middleware =>
  async (c, next) => {
    const startedAt = performance.now();
    await next();
    c.res.headers.set("X-Request-Id", c.get("requestId"));
    const ctx = c.get("ctx") as Context | undefined;
    wharf.log.info("request", {
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      durationMs: Math.round(performance.now() - startedAt),
      caller: ctx ? actorId(ctx.actor) : "unknown",
    });
  };

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
  "ETag",
  "Idempotent-Replayed",
  "Location",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "X-D1-Bookmark",
  "X-Request-Id",
];

/** Lets the pages of the configured origins call, with cookies; of any other origin nothing is said. */
function allowOrigins(origins: readonly string[]): Middleware {
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
    if (origins.length > 0) c.res.headers.append("Vary", "Origin");
  };
}

const addressOf = (c: HonoContext<AppEnv>): string => normalizeAddress(c.req.header("CF-Connecting-IP"));

const shieldFrom =
  (shield: FloodShield, wharf: Wharf): Middleware =>
  async (c, next) => {
    if (!(await shield.admits(networkOf(addressOf(c)), wharf.clock.now()))) {
      throw new AppError("RATE_LIMITED", "Too many requests from this address.", {
        headers: { "Retry-After": "10" },
      });
    }
    await next();
  };

interface Caller {
  readonly actor: Actor;
  /** It came by a cookie without the proof that the request is not another site's doing. */
  readonly lacksCsrfToken: boolean;
}

const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Who calls: a bearer token or an API key, else a browser's cookie. A bad token is refused; a stale cookie is none. */
async function authenticate(c: HonoContext<AppEnv>, wharf: Wharf, { db }: DatabaseSession): Promise<Caller> {
  const { clock, tokens, config } = wharf;
  const { apiKeys, starter } = wharf.rooms.identity;
  const known = (actor: Actor) => ({ actor, lacksCsrfToken: false });
  const authorization = c.req.header("Authorization");
  const token = authorization === undefined ? undefined : /^Bearer ([^\s]+)$/i.exec(authorization)?.[1];
  if (authorization !== undefined && !token) throw unauthenticated("Send a bearer token.");
  const apiKey =
    token === undefined || looksLikeApiKey(token) ? (token ?? c.req.header("X-API-Key")) : undefined;
  if (apiKey !== undefined) {
    const background = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
    return known(await apiKeys.resolve(db, apiKey, clock.now(), background));
  }
  if (token !== undefined) return known(await tokens.verify(token, clock.now()));
  const cookie = accessCookie(c);
  const actor = cookie && (await tokens.verify(cookie, clock.now()).catch(() => null));
  if (!actor) return known({ kind: "anonymous" });
  if (safeMethods.includes(c.req.method)) return known(actor);
  const origin = c.req.header("Origin");
  const isOurs =
    origin === undefined || origin === new URL(c.req.url).origin || config.CORS_ORIGINS.includes(origin);
  const isProven = isOurs && (await starter.isCsrfTokenOf(actor.sessionId, c.req.header("X-CSRF-Token")));
  return isProven ? known(actor) : { actor: { kind: "anonymous" }, lacksCsrfToken: true };
}

const bookmarkForm = /^[0-9a-f-]{1,128}$/i;
const traceparentForm = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Knows the caller, and opens the database session that answers it. */
const contextOf =
  (wharf: Wharf): Middleware =>
  async (c, next) => {
    const { clock } = wharf;
    const bookmark = c.req.header("X-D1-Bookmark");
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    const fresh = bookmark && bookmarkForm.test(bookmark) ? bookmark : "first-unconstrained";
    const session = wharf.session(reads ? fresh : "first-primary");
    const { actor, lacksCsrfToken } = await authenticate(c, wharf, session);
    const traceparent = c.req.header("traceparent");
    c.set("limiter", wharf.limiter);
    c.set("keyring", wharf.keyring);
    c.set("requireCsrfToken", () => {
      if (lacksCsrfToken) throw csrfFailed();
    });
    c.set("demandStanding", () => {
      const condition = wharf.rooms.identity.standingOf(actor, clock.now());
      if (condition) session.demand(condition);
    });
    c.set("ctx", {
      store: wharf.store,
      db: session.db,
      actor,
      clock,
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
    for (const [name, value] of Object.entries(c.get("rateLimit") ?? {})) {
      // A refusal tells of the limit that was reached, which may be a stricter one.
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    const reached = session.bookmark();
    if (reached) c.res.headers.set("X-D1-Bookmark", reached);
  };

/** Whatever went wrong, as an error that a caller may see; the inside goes to the log only. */
function presentable(error: unknown, wharf: Wharf, id: string): AppError {
  // drizzle wraps what a single statement throws.
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof AppError) return cause;
  if (error instanceof HTTPException && error.status < 500) return invalid("", "is not valid JSON");
  wharf.log.error("request failed", { requestId: id, error: describeError(error) });
  if (isDatabaseDown(error)) return unavailable("The shop can't be reached right now; try again soon.");
  return new AppError("INTERNAL_ERROR", "Something went wrong on our side.");
}

const onError =
  (wharf: Wharf): ErrorHandler<AppEnv> =>
  (error, c) => {
    const id = c.get("requestId");
    const shown = presentable(error, wharf, id);
    // Through Hono's context, so that a cookie which was taken back before the failure is gone.
    return c.body(errorBody(shown, id, Date.now()), statusOf(shown.code), {
      ...shown.headers,
      "Content-Type": "application/json; charset=UTF-8",
    });
  };

/** 405 where the path is known under other methods, else 404. */
function absent(app: App, c: HonoContext<AppEnv>): AppError {
  const allowed = methods.filter((method) =>
    app.router.match(method, c.req.path)[0].some(([[, route]]) => !route.path.includes("*")),
  );
  if (allowed.length === 0) return notFound("route");
  const allow = allowed.includes("GET") ? ["HEAD", ...allowed] : allowed;
  return new AppError("METHOD_NOT_ALLOWED", `This route has no ${c.req.method}.`, {
    headers: { Allow: allow.join(", ") },
  });
}

/** Wakes the caretaker with the isolate's first request. */
function wakeCaretaker(): Middleware {
  let woken = false;
  return async (c, next) => {
    if (!woken) {
      woken = true;
      c.executionCtx.waitUntil(
        c.env.CARETAKER.getByName("main")
          .touch()
          .catch(() => {
            woken = false;
          }),
      );
    }
    await next();
  };
}

/** The whole HTTP application. */
export function buildHttp(wharf: Wharf): App {
  const app = createApp();
  app.use(requestId());
  app.use(accessLog(wharf));
  app.use(secureHeaders({ crossOriginResourcePolicy: "cross-origin", xFrameOptions: "DENY" }));
  app.use(allowOrigins(wharf.config.CORS_ORIGINS));
  app.use(shieldFrom(new FloodShield(wharf.env.FLOOD), wharf));
  app.use(contextOf(wharf));
  app.use(wakeCaretaker());

  const { rooms } = wharf;
  const routes = [
    systemRoutes(wharf),
    deadLettersRoutes(wharf),
    usersRoutes(rooms.identity.users),
    sessionsRoutes(rooms.identity.sessions),
    mfaRoutes(rooms.identity.mfa),
    passwordsRoutes(rooms.identity.passwords),
    emailVerificationRoutes(rooms.identity.emailVerification),
    oauthRoutes(rooms.identity.oauth, wharf.vault),
    apiKeysRoutes(rooms.identity.apiKeys),
    connectionsRoutes(rooms.connections, wharf.vault),
    catalogRoutes(rooms.catalog),
    inventoryRoutes(rooms.inventory),
    ordersRoutes(rooms.orders),
    paymentsRoutes(rooms.payments),
    shippingRoutes(rooms.shipping),
    jobsRoutes(rooms.jobs),
    auditRoutes(rooms.audit),
    ...(wharf.config.ENVIRONMENT === "local"
      ? [sandboxLedgerRoutes(rooms.ledger), sandboxMailboxRoutes(rooms.mailbox)]
      : []),
  ];
  for (const room of routes) app.route(base, room);

  app.get("/", (c) => welcomePage(c));
  app.get("/docs", (c) => docsPage(c));
  app.get("/docs/scalar.js", async (c) => {
    const script = await c.env.ASSETS.fetch(c.req.raw);
    // A fetched answer's headers can't be added to; a copy's can.
    return new Response(script.body, script);
  });
  let document: string | undefined;
  const openapi = (c: HonoContext<AppEnv>) => {
    document ??= JSON.stringify(documentOf(app));
    return c.body(document, 200, { "Content-Type": "application/json; charset=UTF-8" });
  };
  app.get("/openapi.json", openapi);
  app.get(`${base}/openapi.json`, openapi);
  const jwks = async (c: HonoContext<AppEnv>) =>
    c.json(await wharf.tokens.jwks(wharf.clock.now()), 200, { "Cache-Control": "public, max-age=300" });
  app.get("/.well-known/jwks.json", jwks);
  app.get(`${base}/.well-known/jwks.json`, jwks);

  app.notFound((c) => {
    throw absent(app, c);
  });
  app.onError(onError(wharf));
  return app;
}

const built = new WeakMap<Env, App>();

/** The isolate's own application, built with the first request. */
export function httpOf(env: Env): App {
  let app = built.get(env);
  if (!app) {
    app = buildHttp(wharfOf(env));
    built.set(env, app);
  }
  return app;
}
