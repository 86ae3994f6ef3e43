/** A real OpenID provider (oidc-provider) on loopback, where whoever `login_hint` names is signed in at once. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";
import { oidcClient, publicClientId, type TestAccount } from "./oauth-clients.ts";

// A `login_hint` is the whole account, as JSON in base64url.
const accountOf = (hint: unknown): TestAccount =>
  JSON.parse(Buffer.from(String(hint), "base64url").toString());

/** Those who were here, by their `sub`. */
const accounts = new Map<string, TestAccount>();

function configurationFor(redirectUris: string[]): Configuration {
  const client = { redirect_uris: redirectUris, grant_types: ["authorization_code", "refresh_token"] };
  return {
    clients: [
      { ...client, client_id: oidcClient.id, client_secret: oidcClient.secret },
      { ...client, client_id: publicClientId, token_endpoint_auth_method: "none" },
    ],
    scopes: ["openid", "email", "profile", "offline_access"],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["only for tests"] },
    features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts.get(id) }) }),
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    rotateRefreshToken: true,
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  };
}

/** Answers each question that a person would be asked. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  const { prompt, params, grantId } = await provider.interactionDetails(request, response);
  const account = accountOf(params.login_hint);
  const accountId = account.sub;
  accounts.set(accountId, account);
  const goOn = (result: Record<string, unknown>) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  if (prompt.name === "login") return goOn({ login: { accountId } });
  if (account.refuses) {
    return goOn({ error: "access_denied", error_description: "canary: the person said no" });
  }
  const clientId = String(params.client_id);
  const grant =
    (grantId && (await provider.Grant.find(grantId))) || new provider.Grant({ accountId, clientId });
  grant.addOIDCScope(String(params.scope));
  return goOn({ consent: { grantId: await grant.save() } });
}

/** Starts it on a port of its own; `redirectUris` are those of both clients. */
export async function startOidcServer(redirectUris: string[]): Promise<{ issuer: string; server: Server }> {
  const server = createServer();
  // No connection that workerd would use again is closed under its hands.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, configurationFor(redirectUris));
  const handle = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void handle(request, response);
    interact(provider, request, response).catch(() => response.writeHead(500).end());
  });
  return { issuer, server };
}
