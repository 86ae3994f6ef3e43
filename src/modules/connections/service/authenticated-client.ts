/** `fetch` with a connection's token: only where the token may go, and once more where it was refused. */
import { unsafeTarget } from "../connections.errors.ts";
import type { AccessToken } from "./fresh-tokens.ts";

/**
 * Calls the third party on the user's behalf. Redirects are not followed; any answer is given as it is, but for a
 * first 401 where the token can be replaced.
 */
export type AuthenticatedClient = (url: string | URL, init?: RequestInit) => Promise<Response>;

const deadlineMs = 10_000;

/** The address, where it is one of the provider's APIs. */
export function targetOf(address: string | URL, apiOrigins: readonly string[]): URL {
  const url = URL.parse(address.toString());
  // Not by `url.origin`, which leaves credentials out, and is the inner one of `blob:https://…`.
  const isApi = apiOrigins.some((origin) => url?.href.startsWith(`${origin}/`));
  if (!url || !isApi) throw unsafeTarget();
  return url;
}

export function createAuthenticatedClient(
  apiOrigins: readonly string[],
  tokenBut: (rejected: number | null) => Promise<AccessToken>,
): AuthenticatedClient {
  return async (address, init = {}) => {
    const url = targetOf(address, apiOrigins);
    const send = ({ token }: AccessToken): Promise<Response> => {
      const headers = new Headers(init.headers);
      headers.set("Authorization", `Bearer ${token}`);
      const deadline = AbortSignal.timeout(deadlineMs);
      const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
      return fetch(url, { ...init, headers, redirect: "manual", signal });
    };
    const first = await tokenBut(null);
    const answer = await send(first);
    // A stream is gone once it was sent.
    if (answer.status !== 401 || !first.isReplaceable || init.body instanceof ReadableStream) return answer;
    await answer.body?.cancel();
    return send(await tokenBut(first.version));
  };
}
