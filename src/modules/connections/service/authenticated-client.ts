/** `fetch` with a connection's token: only where the token may go, and once more where it was refused. */
import { isSafeOrigin } from "#shared/oauth/provider.ts";
import { unsafeTarget } from "../connections.errors.ts";
import type { AccessToken } from "./fresh-tokens.ts";

/** Calls the third party on the user's behalf. Redirects are not followed; any answer but a first 401 is given as it is. */
export type AuthenticatedClient = (url: string | URL, init?: RequestInit) => Promise<Response>;

const deadlineMs = 10_000;

/** The address, where a token may be sent to it: https, or this very machine where that is allowed. */
export function targetOf(address: string | URL, allowsInsecure: boolean): URL {
  const url = URL.parse(address.toString());
  const isSafe = url && isSafeOrigin(url.href) && (allowsInsecure || url.protocol === "https:");
  if (!isSafe || url.username !== "" || url.password !== "") throw unsafeTarget();
  return url;
}

export function createAuthenticatedClient(
  allowsInsecure: boolean,
  tokenBut: (rejected: number | null) => Promise<AccessToken>,
): AuthenticatedClient {
  return async (address, init = {}) => {
    const url = targetOf(address, allowsInsecure);
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
    if (answer.status !== 401 || init.body instanceof ReadableStream) return answer;
    await answer.body?.cancel();
    return send(await tokenBut(first.version));
  };
}
