/** A browser's way to a provider and back, whatever for: what is remembered meanwhile, and where it goes on. */
import type { Context } from "../context.ts";
import type { OAuthClient, PendingAuthorization } from "./client.ts";
import type { OAuthProvider } from "./provider.ts";

/** Where providers are configured, both addresses are. */
export interface OAuthSettings {
  readonly client: OAuthClient;
  readonly providers: readonly OAuthProvider[];
  /** Where this Worker is reached; never what a request says. */
  readonly publicUrl: string;
  readonly storefrontUrl: string;
}

/** What the browser brings back with the provider's answer, sealed (shared/http/oauth-cookie.ts). */
export interface Pending<Purpose> {
  readonly authorization: PendingAuthorization;
  /** The storefront's page to go on with; null for a program, which gets JSON. */
  readonly continueAt: string | null;
  readonly purpose: Purpose;
}

export interface Departure<Purpose> {
  /** Where to send the browser. */
  readonly authorizationUrl: string;
  readonly pending: Pending<Purpose>;
}

export interface Arrival<Outcome> {
  readonly outcome: Outcome;
  /** Where the browser goes on; null where a program asked. */
  readonly continueAt: string | null;
}

interface Itinerary<Purpose> {
  /** Where the provider sends the browser back to, below the API's base. */
  readonly callbackPath: string;
  readonly scopes: readonly string[];
  /** What the provider takes beside, such as `prompt`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** A path of the storefront; null for a program. */
  readonly returnTo: string | null;
  readonly purpose: Purpose;
}

export async function depart<Purpose>(
  ctx: Context,
  { client, publicUrl, storefrontUrl }: OAuthSettings,
  provider: OAuthProvider,
  { callbackPath, scopes, parameters = {}, returnTo, purpose }: Itinerary<Purpose>,
): Promise<Departure<Purpose>> {
  const redirectUri = `${publicUrl}/api/v1${callbackPath}`;
  const request = { redirectUri, scopes, parameters, now: ctx.clock.now() };
  const { authorizationUrl, pending: authorization } = await client.begin(provider, request);
  const continueAt = returnTo === null ? null : `${storefrontUrl}${returnTo}`;
  return { authorizationUrl, pending: { authorization, continueAt, purpose } };
}

/** The page's address with these words in its query, for the page to read. */
export function pageWith(page: string, words: Readonly<Record<string, string>>): string {
  const url = new URL(page);
  for (const [name, value] of Object.entries(words)) url.searchParams.set(name, value);
  return url.href;
}
