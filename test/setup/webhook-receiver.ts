/** A receiver of webhooks on loopback for the whole run. */
import type { TestProject } from "vitest/node";
import { startWebhookReceiver } from "../e2e/support/webhook-receiver.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly receiverOrigin: string;
  }
}

export default async function setup(project: TestProject) {
  const { origin, server } = await startWebhookReceiver();
  project.provide("receiverOrigin", origin);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
