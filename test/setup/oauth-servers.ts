/** Identity providers on loopback for the whole run: an honest one and a liar. */
import type { TestProject } from "vitest/node";
import { startLyingServer } from "../e2e/support/lying-server.ts";
import { startOidcServer } from "../e2e/support/oidc-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly oidcIssuer: string;
    readonly liarOrigin: string;
  }
}

/** What the providers of test/fixtures/oauth.ts are called, and so where browsers come back to. */
const redirectUris = ["honest", "public"].flatMap((name) => [
  `https://shop.test/api/v1/auth/oauth/${name}/callback`,
  `https://shop.test/api/v1/connections/${name}/callback`,
]);

export default async function setup(project: TestProject) {
  const [honest, liar] = await Promise.all([startOidcServer(redirectUris), startLyingServer()]);
  project.provide("oidcIssuer", honest.issuer);
  project.provide("liarOrigin", liar.origin);
  return () => {
    for (const { server } of [honest, liar]) {
      server.closeAllConnections();
      server.close();
    }
  };
}
