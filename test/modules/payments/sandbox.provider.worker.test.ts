/** The sandbox under the contract of all providers. */
import { createSandboxProvider, readLedger } from "../../../src/modules/payments/sandbox.provider.ts";
import { createSandboxWorld, sandboxWebhook } from "../../../src/shared/sandbox/world.ts";
import { bindings, services, unique } from "../../fixtures/shop.ts";
import { providerContract } from "./provider.contract.ts";

providerContract("sandbox", {
  methods: {
    succeeds: "pm_ok",
    declines: "pm_declined",
    losesAnswer: ["pm_timeout_after"],
    failsFirst: ["pm_flaky"],
  },
  with: (work) => {
    const { keyring, runAs } = services();
    const world = createSandboxWorld(keyring, (about) => bindings.SANDBOX_CLOCKWORK.getByName(about));
    return runAs("test", ({ db, clock }) => work(createSandboxProvider(db, clock, world)));
  },
  movements: (orderId) =>
    services().runAs("test", async ({ db, clock }) =>
      (await readLedger(db, clock, orderId)).map(({ kind, amount }) => `${kind} ${amount}`),
    ),
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
