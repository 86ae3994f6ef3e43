/** The sandbox under the contract of all providers. */
import { runInDurableObject } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import type { PaymentProvider } from "../../../src/modules/payments/payment.provider.ts";
import { createSandboxProvider } from "../../../src/modules/payments/sandbox.provider.ts";
import {
  chargeBack,
  endDispute,
  type Movement,
  readLedger,
  refundByHand,
} from "../../../src/modules/payments/sandbox-books.provider.ts";
import { runBatch } from "../../../src/shared/db/database.ts";
import { createSandboxWorld, sandboxWebhook } from "../../../src/shared/sandbox/world.ts";
import { bindings, services, unique } from "../../fixtures/shop.ts";
import { providerContract } from "./provider.contract.ts";

const withSandbox = <T>(work: (provider: PaymentProvider) => Promise<T>): Promise<T> => {
  const { keyring, runAs } = services();
  const world = createSandboxWorld(keyring, (about) => bindings.SANDBOX_CLOCKWORK.getByName(about));
  return runAs("test", ({ db, clock }) => work(createSandboxProvider(db, clock, world)));
};

providerContract("sandbox", {
  methods: {
    succeeds: "pm_ok",
    declines: "pm_declined",
    losesAnswer: ["pm_timeout_after"],
    failsFirst: ["pm_flaky"],
    bounces: "pm_refund_bounces",
  },
  with: withSandbox,
  movements: (orderId) =>
    services().runAs("test", async ({ db, clock }) =>
      (await readLedger(db, clock.now(), orderId)).map(({ kind, amount }) => `${kind} ${amount}`),
    ),
  async elsewhere({ paymentId, orderId }, what) {
    await services().runAs("test", async ({ db, clock }) => {
      const now = clock.now();
      const move = async (deciding: Promise<Movement | null>) =>
        runBatch(db, (await deciding)?.statements ?? []);
      if (what === "refund") await move(refundByHand(db, orderId, 150, now));
      else if (what === "chargeback") await move(chargeBack(db, orderId, now));
      else if (what === "chargeback-won") await move(endDispute(db, orderId, now));
      else
        await db.run(
          sql`UPDATE sandbox_operations SET settles_at = ${now} WHERE order_id = ${orderId} AND kind = 'refund'`,
        );
    });
    const types = {
      refund: "refund.created",
      chargeback: "dispute.created",
      "chargeback-won": "dispute.closed",
    };
    const type = what === "refunds-fail" ? "refund.failed" : types[what];
    return JSON.stringify({ type, data: { paymentId } });
  },
  async webhook({ paymentId }) {
    const [id, at] = [unique("msg"), new Date()];
    const body = JSON.stringify({ type: "charge.succeeded", data: { paymentId } });
    const signature = (await sandboxWebhook(services().keyring)).sign(id, at, body);
    const headers = new Headers({
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": signature,
    });
    return { body, headers };
  },
});

it("the sandbox tells of each refund that bounces, also of two that are made within its two seconds", () =>
  withSandbox(async (provider) => {
    const [paymentId, orderId] = [unique("pay"), unique("ord")];
    const about = { paymentId, orderId, externalId: paymentId, currency: "EUR" };
    await provider.charge({ ...about, operationId: paymentId, amount: 500, method: "pm_refund_bounces" });
    const operationIds = [unique("ref"), unique("ref")];
    for (const operationId of operationIds) await provider.refund({ ...about, operationId, amount: 100 });
    const clockwork = bindings.SANDBOX_CLOCKWORK.getByName(paymentId);
    const errands = await runInDurableObject(clockwork, (_, state) => state.storage.get("errands"));
    expect(errands).toMatchObject(
      operationIds.map((operationId) => ({
        event: { type: "refund.failed", data: { paymentId, operationId } },
      })),
    );
    await clockwork.clear();
  }));
