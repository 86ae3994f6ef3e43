/** The gateway: what every request passes, in this order, and the rooms behind it. */
import type { ErrorHandler, Context as HonoContext } from "hono";
import { HTTPException } from "hono/http-exception";
import { networkOf } from "#shared/address.ts";
import { BreakerOpen } from "#shared/breaker/breaker.ts";
import { isDatabaseDown } from "#shared/db/errors.ts";
import { AppError, invalid, notFound, unavailable } from "#shared/errors.ts";
import { type App, type AppEnv, createApp, type Middleware } from "#shared/http/app.ts";
import { jsonBody } from "#shared/http/body.ts";
import { errorBody } from "#shared/http/envelope.ts";
import { statusOf } from "#shared/http/errors.ts";
import { respond, wholeHead } from "#shared/http/head.ts";
import { identified } from "#shared/http/request-id.ts";
import { describeError } from "#shared/log.ts";
import { pageWith } from "#shared/oauth/round-trip.ts";
import { FloodShield } from "#shared/rate-limit/flood-shield.ts";
import { SandboxClock } from "#shared/sandbox/sandbox-clock.ts";
import { nameFor } from "#shared/store.ts";
import type { Env } from "../env.ts";
import { attentionRoutes } from "../modules/attention/attention.routes.ts";
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
import { paymentsRoutes } from "../modules/payments/payments.routes.ts";
import { sandboxBankRoutes } from "../modules/payments/sandbox.routes.ts";
import { reportsRoutes } from "../modules/reports/reports.routes.ts";
import { returnsRoutes } from "../modules/returns/returns.routes.ts";
import { shippingRoutes } from "../modules/shipping/shipping.routes.ts";
import { deliveriesRoutes } from "../modules/webhooks/deliveries.routes.ts";
import { endpointsRoutes } from "../modules/webhooks/endpoints.routes.ts";
import { addressOf, contextOf } from "./caller.ts";
import { type Wharf, wharfOf } from "./compose.ts";
import { deadLettersRoutes } from "./dead-letters.routes.ts";
import { answerAtOnce } from "./hot-path.ts";
import { inboundEventsRoutes } from "./inbound-events.routes.ts";
import { metricsRoutes } from "./metrics.routes.ts";
import { buildNowhere } from "./nowhere.ts";
import { observed } from "./observed.ts";
import { documentOf } from "./openapi.ts";
import { allowOrigins, methods } from "./origins.ts";
import { docsPage, guidePage, welcomePage } from "./pages.ts";
import { sandboxClockRoutes } from "./sandbox-clock.routes.ts";
import { storesOf } from "./stores.ts";
import { systemRoutes } from "./system.routes.ts";

const base = "/api/v1";

const shieldFrom =
  (shield: FloodShield, wharf: Wharf): Middleware =>
  async (c, next) => {
    const address = nameFor(wharf.store.id, networkOf(addressOf(c)));
    if (!(await shield.admits(address, wharf.clock.now()))) {
      wharf.telemetry.meter.count("wharf_rate_limited_total", ["flood"]);
      throw new AppError("RATE_LIMITED", "Too many requests from this address.", {
        headers: { "Retry-After": "10" },
      });
    }
    await next();
  };

/** Whatever went wrong, as an error that a caller may see; the inside goes to the log only. */
function presentable(error: unknown, wharf: Wharf, id: string): AppError {
  // drizzle wraps what a single statement throws.
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof AppError) return cause;
  if (error instanceof BreakerOpen) return unavailable("A provider can't be asked right now.", 30);
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
    const page = c.get("failurePage");
    if (page) return c.redirect(pageWith(page, { error: shown.code.toLowerCase() }), 303);
    return respond(c, {
      status: statusOf(shown.code),
      headers: { ...shown.headers, "Content-Type": "application/json; charset=UTF-8" },
      body: errorBody(shown, id, wharf.clock.now()),
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
function wakeCaretaker(storeId: string): Middleware {
  let woken = false;
  return async (c, next) => {
    if (!woken) {
      woken = true;
      c.executionCtx.waitUntil(
        c.env.CARETAKER.getByName(storeId)
          .touch(storeId)
          .catch(() => {
            woken = false;
          }),
      );
    }
    await next();
  };
}

/** The whole HTTP application. */
export function buildHttp(wharf: Wharf, shield = new FloodShield(wharf.env.FLOOD)): App {
  const app = createApp();
  app.use(identified());
  app.use(observed(wharf));
  app.use(wholeHead);
  app.use(allowOrigins(wharf.config.CORS_ORIGINS));
  app.use(jsonBody);
  app.use(shieldFrom(shield, wharf));
  app.use(contextOf(wharf));
  app.use(wakeCaretaker(wharf.store.id));

  const { rooms, config } = wharf;
  const isLocal = config.ENVIRONMENT === "local";
  const shop = (...routesOfShop: App[]) => (config.SHOP === "open" ? routesOfShop : []);
  const routes = [
    systemRoutes(wharf),
    deadLettersRoutes(wharf),
    inboundEventsRoutes(),
    metricsRoutes(wharf),
    usersRoutes(rooms.identity.users),
    sessionsRoutes(rooms.identity.sessions),
    mfaRoutes(rooms.identity.mfa),
    passwordsRoutes(rooms.identity.passwords),
    emailVerificationRoutes(rooms.identity.emailVerification),
    oauthRoutes(rooms.identity.oauth, wharf.vault),
    apiKeysRoutes(rooms.identity.apiKeys),
    attentionRoutes(rooms.attention),
    connectionsRoutes(rooms.connections, wharf.vault),
    ...shop(
      catalogRoutes(rooms.catalog),
      inventoryRoutes(rooms.inventory),
      ordersRoutes(rooms.orders),
      returnsRoutes(rooms.returns),
      paymentsRoutes(rooms.payments),
      shippingRoutes(rooms.shipping),
    ),
    endpointsRoutes(rooms.webhooks.endpoints),
    deliveriesRoutes(rooms.webhooks.deliveries),
    ...shop(reportsRoutes(rooms.reports)),
    jobsRoutes(rooms.jobs),
    auditRoutes(rooms.audit),
    ...(isLocal ? shop(sandboxBankRoutes(rooms.bank)) : []),
    ...(isLocal ? [sandboxMailboxRoutes(rooms.mailbox)] : []),
    ...(wharf.clock instanceof SandboxClock ? [sandboxClockRoutes(wharf.clock, wharf.env.CARETAKER)] : []),
  ];
  for (const room of routes) app.route(base, room);

  app.get("/", (c) => welcomePage(c, config));
  app.get("/docs", (c) => docsPage(c));
  app.get("/docs/*", (c) => guidePage(c));
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

interface Front {
  readonly shield: FloodShield;
  readonly gateway: App;
}

const built = new WeakMap<Wharf, Front>();
const nowhere = buildNowhere();

/** The store's part of this isolate, built with its first request. */
function frontOf(wharf: Wharf): Front {
  let front = built.get(wharf);
  if (!front) {
    const shield = new FloodShield(wharf.env.FLOOD);
    front = { shield, gateway: buildHttp(wharf, shield) };
    built.set(wharf, front);
  }
  return front;
}

/** Answers for the store at the request's host. */
export function answer(request: Request, env: Env, ctx: ExecutionContext): Response | Promise<Response> {
  const storeId = storesOf(env).idAt(request.url);
  if (storeId === null) return nowhere.fetch(request, env, ctx);
  const wharf = wharfOf(env, storeId);
  const { shield, gateway } = frontOf(wharf);
  const background = (work: Promise<unknown>) => ctx.waitUntil(work);
  return answerAtOnce(wharf, shield, request, background) ?? gateway.fetch(request, wharf.env, ctx);
}
