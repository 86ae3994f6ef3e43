import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { stripeKey, stripeWebhookSecret } from "./test/e2e/support/stripe-keys.ts";

/** Secrets of the test runs, worth nothing anywhere else. */
const signingKey = {
  kty: "EC",
  crv: "P-256",
  kid: "a-test",
  x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
  y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
  d: "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI",
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.worker.test.ts", "test/e2e/**", "test/chaos/**"],
        },
      },
      {
        plugins: [
          cloudflareTest(async ({ inject }) => ({
            wrangler: { configPath: "./wrangler.toml" },
            main: "./test/setup/worker.ts",
            miniflare: {
              // A second store beside main (test/app/stores.worker.test.ts), a read replica (test/fixtures/replica.ts), and
              // the database of an earlier release (test/migrations).
              d1Databases: { DB_TEA: "tea", REPLICA: "replica", RELEASE: "release" },
              bindings: {
                STORES: "tea=tea.test",
                CURRENCY_TEA: "GBP",
                ENVIRONMENT: "local",
                // Whatever wrangler.toml says: what is closed is tested, too.
                SHOP: "open",
                LOG_LEVEL: "silent",
                TELEMETRY_SECONDS: "0",
                SECRET_KEY: "a secret for tests, of enough characters",
                SIGNING_KEY_A: JSON.stringify(signingKey),
                PUBLIC_URL: "https://shop.test",
                WEBHOOK_ALLOW_LOOPBACK: "true",
                STRIPE_SECRET_KEY: stripeKey,
                STRIPE_WEBHOOK_SECRET: stripeWebhookSecret,
                STRIPE_API_BASE: inject("stripeOrigin"),
                RATE_LIMITS: "default=100000/60,auth=100000/60,account=100000/60,orders=100000/60",
                BREAKERS: "payments=50%/30s/2s,carriers=50%/30s/2s",
                MODEL: process.env.WHARF_MODEL ?? "",
                MIGRATIONS: await readD1Migrations("./migrations"),
              },
              ratelimits: { FLOOD: { namespace_id: "1001", simple: { limit: 1_000_000, period: 10 } } },
            },
          })),
        ],
        test: {
          name: "worker",
          include: ["test/**/*.worker.test.ts"],
          globalSetup: [
            "./test/setup/oauth-servers.ts",
            "./test/setup/webhook-receiver.ts",
            "./test/setup/stripe-stub.ts",
          ],
          setupFiles: ["./test/setup/migrate.ts"],
          // Most of a test is waiting for alarms and queues.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
