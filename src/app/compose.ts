/** The composition root: builds every room's service, lowest room first, and hands each what it needs. */
import { createAlertsService } from "#modules/alerts";
import { createAttentionService } from "#modules/attention";
import { createAuditService } from "#modules/audit";
import { type CatalogService, createCatalogService, presentProduct } from "#modules/catalog";
import { createCheckoutService, type SagaEngine, sweepOrders } from "#modules/checkout";
import { createConnectionsService, presentConnection } from "#modules/connections";
import { createIdentity, createTokenService, type TokenService } from "#modules/identity";
import { createInventoryService, selectLevels } from "#modules/inventory";
import {
  createAuditExport,
  createCacheWarm,
  createConnectionsSync,
  createJobsService,
  createOrdersExport,
  createProductsImport,
} from "#modules/jobs";
import { createNotificationsService, readMailbox } from "#modules/notifications";
import { createOrdersService, presentOrder } from "#modules/orders";
import { createPaymentsService, createSandboxService } from "#modules/payments";
import { createProjectionsService, createReportsService, rebuildJob } from "#modules/reports";
import { createReturnsService } from "#modules/returns";
import { createShippingService } from "#modules/shipping";
import { createWebhooksService } from "#modules/webhooks";
import type { Actor } from "#shared/access.ts";
import { type BreakerName, Breakers } from "#shared/breaker/breaker.ts";
import { TieredCache } from "#shared/cache/tiered-cache.ts";
import { type Clock, systemClock } from "#shared/clock.ts";
import type { Context, Store } from "#shared/context.ts";
import { Keyring } from "#shared/crypto.ts";
import { type Consistency, openSession, type Patience } from "#shared/db/database.ts";
import { DatabaseLoad } from "#shared/db/load.ts";
import type { Consumer } from "#shared/events/consumer.ts";
import type { QueueName } from "#shared/events/event.ts";
import { HotAnswers } from "#shared/http/hot-answers.ts";
import { createLogger, type Logger } from "#shared/log.ts";
import { createOAuthClient } from "#shared/oauth/client.ts";
import { Limiter } from "#shared/rate-limit/limiter.ts";
import { SandboxClock, sandboxClockOf } from "#shared/sandbox/sandbox-clock.ts";
import { createSandboxWorld } from "#shared/sandbox/world.ts";
import { createSigner, type Signer } from "#shared/signing.ts";
import { mainStoreId, nameFor } from "#shared/store.ts";
import { SpanExporter } from "#shared/telemetry/otlp.ts";
import { Telemetry } from "#shared/telemetry/telemetry.ts";
import { currentTraceparent } from "#shared/telemetry/trace.ts";
import { Vault } from "#shared/vault.ts";
import type { Env } from "../env.ts";
import { type AccessLog, createAccessLog } from "./access-log.ts";
import { anchorOf } from "./audit-anchor.ts";
import { type Config, ownHostsOf, parseConfig } from "./config.ts";
import { consumersOf } from "./consumers.ts";
import { publicEvents } from "./event-catalogue.ts";
import { eventsOf } from "./event-routes.ts";
import { observedSteps } from "./observed-saga.ts";
import { originHead } from "./origins.ts";
import { postOf } from "./post.ts";
import { providersOf } from "./providers.ts";
import { createSagaEngine } from "./saga-engine.ts";
import { storesOf } from "./stores.ts";

export interface Wharf {
  readonly config: Config;
  readonly env: Env;
  readonly clock: Clock;
  readonly store: Store;
  readonly log: Logger;
  readonly accessLog: AccessLog;
  readonly telemetry: Telemetry;
  readonly keyring: Keyring;
  readonly vault: Vault;
  readonly limiter: Limiter;
  readonly hot: HotAnswers;
  readonly breakers: Breakers;
  /** The breakers that there are. */
  readonly guarded: readonly BreakerName[];
  readonly tokens: TokenService;
  readonly saga: SagaEngine;
  readonly consumers: readonly Consumer[];
  /** What every context needs to record events and what was done. */
  readonly events: Pick<Context, "queuesOf" | "publish" | "sign">;
  /** Puts a body on a queue as it is. */
  resend(queue: QueueName, body: unknown): Promise<unknown>;
  readonly rooms: ReturnType<typeof buildRooms>["rooms"];
  /** Does Wharf's own work on the primary database, and waits for all that it leaves in the background. */
  runAs<T>(name: string, work: (ctx: Context) => Promise<T>, more?: Partial<Context>): Promise<T>;
  /** A database session of the store. */
  session(consistency: Consistency, patience?: Patience): ReturnType<typeof openSession>;
  /** Of a request. */
  readonly patience: Patience;
}

function buildRooms(
  env: Env,
  store: Store,
  config: Config,
  log: Logger,
  keyring: Keyring,
  vault: Vault,
  limiter: Limiter,
  breakers: Breakers,
  cache: TieredCache,
  clock: Clock,
  signer: Signer,
) {
  const world = createSandboxWorld(
    keyring,
    (about) => env.SANDBOX_CLOCKWORK.getByName(nameFor(store.id, about)),
    (who) => clock instanceof SandboxClock && clock.isDown(who),
    store.id,
  );
  const tokens = createTokenService(config.signingKeys, store.id);

  const oauth = {
    client: createOAuthClient(clock, log),
    providers: config.OAUTH_PROVIDERS,
    // Without a provider nobody goes anywhere; with one, both were said (parseConfig).
    publicUrl: config.publicUrl ?? "",
    storefrontUrl: config.storefrontUrl ?? "",
  };

  const audit = createAuditService({ anchor: anchorOf(env, store.id), isOurs: signer.isOurs });
  const attention = createAttentionService();
  const identity = createIdentity({
    tokens,
    keyring,
    vault,
    countTry: (ctx, ...of) => limiter.admit(ctx, "account", JSON.stringify(of)),
    personalData: async (ctx, userId) => ({
      orders: (await orders.everyOf(ctx, userId)).map(presentOrder),
      connections: (await connections.everyOf(ctx, userId)).map(presentConnection),
    }),
    oauth,
  });
  const connections = createConnectionsService({ oauth, vault, standingOf: identity.standingOf });
  const catalog: CatalogService = createCatalogService(
    cache,
    async (ctx, skus) =>
      (await selectLevels(ctx.db, skus)).map(({ sku, onHand, reserved, version }) => ({
        sku,
        available: onHand - reserved,
        version,
      })),
    (product) => JSON.stringify(presentProduct(product)),
  );
  const inventory = createInventoryService();
  const outside = providersOf(config, clock, world, breakers);
  const payments = createPaymentsService(outside.paymentProvidersOf, attention);
  const shipping = createShippingService(outside.carriers, outside.defaultCarrier, attention);
  const orders = createOrdersService(payments, shipping, attention, { expiryMs: config.paymentExpiryMs });
  const notifications = createNotificationsService(postOf(env, config));
  const webhooks = createWebhooksService({
    vault,
    rules: { allowsLoopback: config.WEBHOOK_ALLOW_LOOPBACK, ownHosts: ownHostsOf(config) },
    eventTypes: publicEvents.map(({ type }) => type),
  });
  const projections = createProjectionsService(orders);
  const jobs = createJobsService({
    files: env.FILES,
    types: [
      createOrdersExport(orders),
      createAuditExport(audit),
      createProductsImport(env.FILES),
      createCacheWarm(catalog),
      createConnectionsSync(connections),
      rebuildJob(projections),
    ],
  });
  const mailbox = ({ db }: Context, to: string | undefined) => readMailbox(db, to);
  const sandbox = { bank: createSandboxService(clock, world), mailbox };
  return {
    tokens,
    guarded: outside.guarded,
    rooms: {
      audit,
      attention,
      alerts: createAlertsService(),
      identity,
      connections,
      catalog,
      inventory,
      payments,
      shipping,
      orders,
      returns: createReturnsService(orders, payments),
      notifications,
      webhooks,
      jobs,
      projections,
      reports: createReportsService(),
      ...sandbox,
    },
  };
}

const telemetryOf = (env: Env, { STORE_ID: storeId, ENVIRONMENT, telemetry }: Config, log: Logger) =>
  new Telemetry({
    ...{ storeId, keepers: env.METRICS_KEEPER, analytics: env.METRICS, everyMs: telemetry.everyMs, log },
    spans: new SpanExporter(telemetry.otlp, {
      "service.name": "wharf",
      "service.namespace": storeId,
      "deployment.environment.name": ENVIRONMENT,
    }),
  });

/** Builds one store's Wharf on its bindings (`Stores.envOf`). Throws a `ConfigError` where a setting is bad. */
export function compose(env: Env, given?: Clock, listening?: readonly Consumer[]): Wharf {
  const config = parseConfig(env);
  const store: Store = { id: config.STORE_ID, currency: config.CURRENCY };
  const log = createLogger(config.LOG_LEVEL, store.id);
  const clock = given ?? sandboxClockOf(env, store.id, log) ?? systemClock;
  const keyring = new Keyring(config.SECRET_KEY, store.id);
  const vault = new Vault([
    keyring,
    ...(config.SECRET_KEY_PREVIOUS ? [new Keyring(config.SECRET_KEY_PREVIOUS, store.id)] : []),
  ]);
  const telemetry = telemetryOf(env, config, log);
  const { meter } = telemetry;
  const limiter = new Limiter(env.RATE_LIMITER, config.RATE_LIMITS, meter);
  const breakers = new Breakers(env.CIRCUIT_BREAKER, store.id, config.BREAKERS, clock, log, meter);
  const cache = new TieredCache(env.CACHE, log, meter);
  const secrets = [config.SECRET_KEY, config.SECRET_KEY_PREVIOUS ?? config.SECRET_KEY] as const;
  const signer = createSigner("audit rows", secrets, store.id);
  const shared = [keyring, vault, limiter, breakers, cache, clock, signer] as const;
  const { tokens, rooms, guarded } = buildRooms(env, store, config, log, ...shared);
  const saga = createSagaEngine(env.ORDER_SAGA);
  const session: Wharf["session"] = (consistency, patience) => openSession(env.DB, consistency, patience);

  const consumers = listening ?? consumersOf(rooms, saga);
  const { events: ways, resend } = eventsOf(env, consumers);
  const events = { ...ways, sign: signer.sign };

  return {
    config,
    env,
    clock,
    store,
    log,
    accessLog: createAccessLog(config.LOG_LEVEL, store.id),
    telemetry,
    keyring,
    vault,
    limiter,
    hot: new HotAnswers(cache, originHead(config.CORS_ORIGINS)),
    breakers,
    guarded,
    tokens,
    saga,
    rooms,
    session,
    patience: { deadlineMs: tripMs, load: new DatabaseLoad() },
    consumers,
    events,
    resend,
    async runAs(name, work, more = {}) {
      if (clock.sync) await clock.sync();
      const left: Promise<unknown>[] = [];
      const result = await work({
        store,
        db: session("first-primary").db,
        actor: { kind: "system", name } satisfies Actor,
        clock,
        receivedAt: clock.now(),
        requestId: `${name}-${crypto.randomUUID()}`,
        traceparent: currentTraceparent(),
        ip: null,
        userAgent: null,
        log,
        idempotency: null,
        ...events,
        background: (promise) => void left.push(promise),
        ...more,
      });
      await Promise.all(left);
      return result;
    },
  };
}

/** For a trip of a request or a saga. Shorter than a saga's step: a database that hangs is told from a step that fails. */
const tripMs = 10_000;

/** The steps of one order's saga. */
export function checkoutOf(wharf: Wharf, traceparent: string | null, background?: Context["background"]) {
  const checkout = createCheckoutService(wharf.rooms, (work) =>
    wharf.runAs("saga", work, { db: wharf.session("first-primary", { deadlineMs: tripMs }).db }),
  );
  return observedSteps(checkout, wharf, traceparent, background);
}

/** Looks after orders that lost their driver. */
export const sweep = (wharf: Wharf, deep: boolean): Promise<number> =>
  wharf.runAs("caretaker", (ctx) => sweepOrders(ctx, wharf.rooms, wharf.saga, deep));

/** Each takes some 2 MB with its routes, and an isolate has 128. */
const wharfsMax = 24;
const composed = new WeakMap<Env, Map<string, Wharf>>();

/**
 * The isolate's own Wharf of a store: built once, with its caches and leases. Of very many stores those that nobody
 * asked for are let go, the longest first. Throws a `ConfigError`.
 */
export function wharfOf(env: Env, storeId = mainStoreId): Wharf {
  const wharfs = composed.get(env) ?? new Map<string, Wharf>();
  composed.set(env, wharfs);
  const known = wharfs.get(storeId);
  if (known && wharfs.size === 1) return known;
  const wharf = known ?? compose(storesOf(env).envOf(storeId));
  // A map keeps its order: the one that was asked for last goes to its end.
  wharfs.delete(storeId);
  wharfs.set(storeId, wharf);
  const [longestUnasked = storeId] = wharfs.keys();
  if (wharfs.size > wharfsMax) wharfs.delete(longestUnasked);
  return wharf;
}
