/** The sandbox under the contract of all providers. */
import { sql } from "drizzle-orm";
import { createSandboxProvider } from "../../../src/modules/payments/sandbox.provider.ts";
import {
  chargeBack,
  endDispute,
  readLedger,
  refundByHand,
} from "../../../src/modules/payments/sandbox-books.provider.ts";
import { createSandboxWorld, sandboxWebhook } from "../../../src/shared/sandbox/world.ts";
import { bindings, services, unique } from "../../fixtures/shop.ts";
import { providerContract } from "./provider.contract.ts";

providerContract("sandbox", {
  methods: {
    succeeds: "pm_ok",
    declines: "pm_declined",
    losesAnswer: ["pm_timeout_after"],
    failsFirst: ["pm_flaky"],
    bounces: "pm_refund_bounces",
  },
  with: (work) => {
    const { keyring, runAs } = services();
    const world = createSandboxWorld(keyring, (about) => bindings.SANDBOX_CLOCKWORK.getByName(about));
    return runAs("test", ({ db, clock }) => work(createSandboxProvider(db, clock, world)));
  },
  movements: (orderId) =>
    services().runAs("test", async ({ db, clock }) =>
      (await readLedger(db, clock.now(), orderId)).map(({ kind, amount }) => `${kind} ${amount}`),
    ),
  async elsewhere({ paymentId, orderId }, what) {
    await services().runAs("test", async ({ db, clock }) => {
      const now = clock.now();
      if (what === "refund") await refundByHand(db, orderId, 150, now);
      else if (what === "chargeback") await chargeBack(db, orderId, now);
      else if (what === "chargeback-won") await endDispute(db, orderId, now);
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
