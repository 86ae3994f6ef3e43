/** A stand-in for Stripe on loopback for the whole run. */
import type { TestProject } from "vitest/node";
import { startStripeStub } from "../e2e/support/stripe-stub.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly stripeOrigin: string;
  }
}

export default async function setup(project: TestProject) {
  const { origin, server } = await startStripeStub();
  project.provide("stripeOrigin", origin);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
