/** What a provider's authorization server says of itself, kept for an hour; and how it is spoken to. */
import * as oauth from "oauth4webapi";
import type { Clock } from "../clock.ts";
import { fetchBounded, Unreachable } from "../outgoing.ts";
import { SingleFlight } from "../single-flight.ts";
import { isSafeOrigin, type OAuthProvider } from "./provider.ts";

const keptMs = 3_600_000;
const clockToleranceSeconds = 5;

/** Never `none`, and nothing symmetric: the secret that it would be signed with is known to us too. */
const algorithms: readonly string[] = [
  ...["ES256", "ES384", "ES512", "EdDSA", "Ed25519"],
  ...["PS256", "PS384", "PS512", "RS256", "RS384", "RS512"],
];

export const clientOf = ({ clientId }: OAuthProvider): oauth.Client => ({
  client_id: clientId,
  [oauth.clockTolerance]: clockToleranceSeconds,
});

/** How the client proves itself: as the server likes it, by HTTP Basic unless it says otherwise (RFC 8414 §2). */
export function clientAuthOf(
  { kind, clientSecret }: OAuthProvider,
  server: oauth.AuthorizationServer,
): oauth.ClientAuth {
  if (clientSecret === null) return oauth.None();
  const methods = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  const inBody = kind === "github" || !methods.includes("client_secret_basic");
  return inBody ? oauth.ClientSecretPost(clientSecret) : oauth.ClientSecretBasic(clientSecret);
}

/** The same for each outgoing call. Metadata name the addresses: none may lead to plain http elsewhere. */
export const callOptions = ({ allowsInsecure }: OAuthProvider) => ({
  [oauth.allowInsecureRequests]: allowsInsecure,
  [oauth.customFetch]: (
    url: string,
    { body, headers, method }: oauth.CustomFetchOptions<string, oauth.ProtectedResourceRequestBody>,
  ) => {
    if (!isSafeOrigin(url)) throw new Unreachable("an address that is not https");
    return fetchBounded(url, { headers, method, body: body ?? null });
  },
});

/** Where the browser is sent; never over plain http to elsewhere. */
export function authorizationUrlOf(
  { allowsInsecure }: OAuthProvider,
  { authorization_endpoint: endpoint = "" }: oauth.AuthorizationServer,
): URL {
  const isSafe = isSafeOrigin(endpoint) && (allowsInsecure || endpoint.startsWith("https:"));
  if (!isSafe) throw new Unreachable("no authorization endpoint");
  return new URL(endpoint);
}

/** GitHub has no discovery; an Enterprise server is the same below its own host. */
function githubServer({ issuer }: OAuthProvider): oauth.AuthorizationServer {
  const base = `${issuer.replace(/\/$/, "")}/login/oauth`;
  return {
    issuer: base,
    authorization_endpoint: `${base}/authorize`,
    token_endpoint: `${base}/access_token`,
  };
}

/** Where GitHub's API is. */
export const githubApi = ({ issuer }: OAuthProvider): string =>
  issuer === "https://github.com" ? "https://api.github.com" : `${issuer.replace(/\/$/, "")}/api/v3`;

async function discover(provider: OAuthProvider): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(provider.issuer);
  const answer = await oauth.discoveryRequest(issuer, callOptions(provider));
  const server = await oauth.processDiscoveryResponse(issuer, answer).catch((cause) => {
    throw new Unreachable("no metadata of this issuer", { cause });
  });
  const signedWith = server.id_token_signing_alg_values_supported ?? ["RS256"];
  return {
    ...server,
    id_token_signing_alg_values_supported: signedWith.filter((one) => algorithms.includes(one)),
    // User info as a JWT is refused: it was not asked for.
    userinfo_signing_alg_values_supported: [],
  };
}

/** Finds servers, each once an hour however many ask for it. */
export class ServerDirectory {
  readonly #clock: Clock;
  readonly #known = new Map<string, { server: oauth.AuthorizationServer; until: number }>();
  readonly #flights = new SingleFlight<oauth.AuthorizationServer>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Its keys are kept with the very object (oauth4webapi): the same one is given until it is out of date. */
  async find(provider: OAuthProvider): Promise<oauth.AuthorizationServer> {
    const { issuer, kind } = provider;
    const known = this.#known.get(issuer);
    if (known && known.until > this.#clock.now()) return known.server;
    if (kind === "github") return githubServer(provider);
    return this.#flights.run(
      issuer,
      () => {},
      async () => {
        const server = await discover(provider);
        this.#known.set(issuer, { server, until: this.#clock.now() + keptMs });
        return server;
      },
    );
  }
}
