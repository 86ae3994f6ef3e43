/** The bindings and settings of the Worker, as wrangler.toml names them. */

import type { CircuitBreaker } from "#shared/breaker/breaker.object.ts";
import type { EventMessage } from "#shared/events/event.ts";
import type { OrderId } from "#shared/ids.ts";
import type { RateLimiter } from "#shared/rate-limit/rate-limiter.object.ts";
import type { SandboxClockKeeper } from "#shared/sandbox/clock.object.ts";
import type { SandboxClockwork } from "#shared/sandbox/clockwork.object.ts";
import type { MetricsKeeper } from "#shared/telemetry/metrics-keeper.object.ts";
import type { Caretaker } from "./app/caretaker.object.ts";

/** What starts the saga of one order. */
export interface SagaParams {
  readonly storeId: string;
  readonly orderId: OrderId;
  readonly traceparent: string | null;
}

export interface Env {
  readonly DB: D1Database;
  readonly CACHE: KVNamespace;
  /** What jobs read and make. */
  readonly FILES: R2Bucket;
  readonly ASSETS: Fetcher;
  readonly FLOOD: RateLimit;
  readonly EVENTS: Queue<EventMessage>;
  readonly NOTIFICATION: Queue<EventMessage>;
  readonly WEBHOOK: Queue<EventMessage>;
  readonly SYNC: Queue<EventMessage>;
  readonly RATE_LIMITER: DurableObjectNamespace<RateLimiter>;
  readonly CIRCUIT_BREAKER: DurableObjectNamespace<CircuitBreaker>;
  readonly CARETAKER: DurableObjectNamespace<Caretaker>;
  readonly METRICS_KEEPER: DurableObjectNamespace<MetricsKeeper>;
  readonly SANDBOX_CLOCKWORK: DurableObjectNamespace<SandboxClockwork>;
  readonly SANDBOX_CLOCK: DurableObjectNamespace<SandboxClockKeeper>;
  readonly ORDER_SAGA: Workflow<SagaParams>;
  /** Sends mails; without it, or without `MAIL_FROM`, none go out. */
  readonly EMAIL?: SendEmail;
  /** Keeps metrics for three months, to be asked in SQL. */
  readonly METRICS?: AnalyticsEngineDataset;

  readonly ENVIRONMENT: string;
  /** Other stores than main, with their hosts: `tea=tea.example,wine=wine.example|www.wine.example` (shared/store.ts). */
  readonly STORES?: string;
  /** Whose bindings and settings these are; given by src/app/stores.ts, never a setting. */
  readonly STORE_ID?: string;
  readonly RATE_LIMITS?: string;
  readonly BREAKERS?: string;
  readonly LOG_LEVEL?: string;
  readonly TELEMETRY_SECONDS?: string;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string;
  /** Secret: `name=value,…`, such as a collector's key. */
  readonly OTEL_EXPORTER_OTLP_HEADERS?: string;
  readonly OTEL_TRACES_SAMPLER_ARG?: string;
  readonly CURRENCY?: string;
  readonly SHIPPING_CARRIER?: string;
  readonly SANDBOX?: string;
  readonly SHOP?: string;
  readonly PUBLIC_URL?: string;
  readonly STOREFRONT_URL?: string;
  readonly MAIL_FROM?: string;
  readonly CORS_ORIGINS?: string;
  readonly WEBHOOK_ALLOW_LOOPBACK?: string;
  /** Secrets: with Stripe as a payment provider, both. */
  readonly STRIPE_SECRET_KEY?: string;
  readonly STRIPE_WEBHOOK_SECRET?: string;
  readonly STRIPE_CAPTURE?: string;
  readonly STRIPE_API_BASE?: string;
  readonly PAYMENT_EXPIRY_MINUTES?: string;
  readonly EVENT_RETENTION_HOURS?: string;
  readonly DEAD_LETTER_RETENTION_DAYS?: string;
  /** Secret: identity providers, with what Wharf is known by there (shared/oauth/provider.ts). */
  readonly OAUTH_PROVIDERS?: string;
  /** Secret: at least 32 characters; cursors, sandbox webhooks and more are derived from it. */
  readonly SECRET_KEY: string;
  /** Secret: the one before, until nothing is sealed by it any more. */
  readonly SECRET_KEY_PREVIOUS?: string;
  /** Secrets: private EC P-256 JWKs with `kid` and `signsFrom` (epoch seconds). Two slots, so that one can be new. */
  readonly SIGNING_KEY_A?: string;
  readonly SIGNING_KEY_B?: string;
}
