/** The client's side of the authorization code flow, with PKCE (RFC 6749, 7636, 9207, 9700; OpenID Connect Core). */
import * as oauth from "oauth4webapi";
import type { Clock } from "../clock.ts";
import type { Logger } from "../log.ts";
import { step } from "./failures.ts";
import { githubProfile, oidcProfile, type Profile, refuseUnless } from "./profile.ts";
import type { OAuthProvider } from "./provider.ts";
import { authorizationUrlOf, callOptions, clientAuthOf, clientOf, ServerDirectory } from "./server.ts";

export type { Profile } from "./profile.ts";

export interface TokenSet {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** What was granted; of a refresh that doesn't say it, empty: as before. */
  readonly scopes: readonly string[];
  /** Epoch ms; null where the provider didn't say. */
  readonly expiresAt: number | null;
}

/** What must be remembered until the browser is back; secret, and good once. */
export interface PendingAuthorization {
  readonly provider: string;
  readonly issuer: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Epoch ms. */
  readonly startedAt: number;
}

export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  /** What the provider takes beside, such as `prompt`; none of the flow's own. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Throws 401 where the person or the provider refused, 503 where the provider can't be used right now. */
export interface OAuthClient {
  /** Where to send the browser, and what to remember until it is back. */
  begin(
    provider: OAuthProvider,
    request: AuthorizationRequest,
  ): Promise<{ authorizationUrl: string; pending: PendingAuthorization }>;
  /** Exchanges what the callback brought, after every check, for tokens and the person's profile. */
  finish(
    provider: OAuthProvider,
    pending: PendingAuthorization,
    callback: URLSearchParams,
  ): Promise<{ tokens: TokenSet; profile: Profile }>;
  refresh(provider: OAuthProvider, refreshToken: string): Promise<TokenSet>;
  /** Ends a token, and what was granted with it (RFC 7009); nothing where the server has no such endpoint. */
  revoke(provider: OAuthProvider, token: string): Promise<void>;
}

export function createOAuthClient(clock: Clock, log: Logger): OAuthClient {
  const servers = new ServerDirectory(clock);

  const find = (provider: OAuthProvider) =>
    step(log, provider.name, "discovery", () => servers.find(provider));

  const tokenSet = (answer: oauth.TokenEndpointResponse, asked: readonly string[]): TokenSet => ({
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? null,
    // GitHub parts them by commas.
    scopes: answer.scope?.split(/[ ,]+/).filter((scope) => scope !== "") ?? asked,
    expiresAt: answer.expires_in === undefined ? null : clock.now() + answer.expires_in * 1000,
  });

  return {
    async begin(provider, { redirectUri, scopes, now, parameters = {} }) {
      const server = await find(provider);
      const pending: PendingAuthorization = {
        provider: provider.name,
        issuer: server.issuer,
        state: oauth.generateRandomState(),
        nonce: oauth.generateRandomNonce(),
        codeVerifier: oauth.generateRandomCodeVerifier(),
        redirectUri,
        scopes: provider.kind === "oidc" ? [...new Set(["openid", ...scopes])] : scopes,
        startedAt: now,
      };
      const url = await step(log, provider.name, "authorization", async () =>
        authorizationUrlOf(provider, server),
      );
      const query = {
        ...parameters,
        response_type: "code",
        client_id: provider.clientId,
        redirect_uri: redirectUri,
        scope: pending.scopes.join(" "),
        state: pending.state,
        code_challenge: await oauth.calculatePKCECodeChallenge(pending.codeVerifier),
        code_challenge_method: "S256",
        ...(provider.kind === "oidc" ? { nonce: pending.nonce } : {}),
      };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return { authorizationUrl: url.href, pending };
    },

    async finish(provider, pending, callback) {
      const server = await find(provider);
      const client = clientOf(provider);
      const options = callOptions(provider);
      return step(log, provider.name, "callback", async () => {
        const isTheirs = pending.provider === provider.name && pending.issuer === server.issuer;
        refuseUnless(isTheirs, "another provider's authorization");
        const checked = oauth.validateAuthResponse(server, client, callback, pending.state);
        const answer = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          clientAuthOf(provider, server),
          checked,
          pending.redirectUri,
          pending.codeVerifier,
          options,
        );
        if (provider.kind === "github") {
          const result = await oauth.processAuthorizationCodeResponse(server, client, answer);
          const profile = await githubProfile(provider, result.access_token);
          return { tokens: tokenSet(result, pending.scopes), profile };
        }
        const expected = { expectedNonce: pending.nonce, requireIdToken: true };
        const result = await oauth.processAuthorizationCodeResponse(server, client, answer, expected);
        await oauth.validateApplicationLevelSignature(server, answer, options);
        const claims = oauth.getValidatedIdTokenClaims(result);
        refuseUnless(claims !== undefined, "no ID token");
        // OpenID Connect Core §3.1.3.7: whoever the token was issued to, also where it is the only audience.
        refuseUnless(
          claims.azp === undefined || claims.azp === provider.clientId,
          "another authorized party",
        );
        const profile = await oidcProfile(provider, server, result.access_token, claims);
        return { tokens: tokenSet(result, pending.scopes), profile };
      });
    },

    async refresh(provider, refreshToken) {
      const server = await find(provider);
      const client = clientOf(provider);
      return step(log, provider.name, "refresh", async () => {
        const auth = clientAuthOf(provider, server);
        const options = callOptions(provider);
        const answer = await oauth.refreshTokenGrantRequest(server, client, auth, refreshToken, options);
        return tokenSet(await oauth.processRefreshTokenResponse(server, client, answer), []);
      });
    },

    async revoke(provider, token) {
      const server = await find(provider);
      if (!server.revocation_endpoint) return;
      await step(log, provider.name, "revocation", async () => {
        const auth = clientAuthOf(provider, server);
        const options = callOptions(provider);
        const answer = await oauth.revocationRequest(server, clientOf(provider), auth, token, options);
        await oauth.processRevocationResponse(answer);
      });
    },
  };
}
