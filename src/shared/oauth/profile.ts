/** Who a person is at a provider: from the ID token and user info (OpenID Connect), or from GitHub's API. */
import * as oauth from "oauth4webapi";
import { z } from "zod";
import { Unreachable } from "../outgoing.ts";
import type { OAuthProvider } from "./provider.ts";
import { callOptions, clientOf, githubApi } from "./server.ts";

export interface Profile {
  /** The provider's own, never changing name for the person. */
  readonly subject: string;
  readonly email: string | null;
  /** The provider vouches that the address is the person's. */
  readonly emailVerified: boolean;
  readonly name: string | null;
}

const subject = z.string().min(1).max(255);
const email = z.email().max(254).nullable().catch(null);
const name = z
  .string()
  .transform((text) => text.trim().slice(0, 200) || null)
  .nullable()
  .catch(null);
// `true` only: what is not said, or said in another type, is not vouched for.
const emailVerified = z
  .unknown()
  .optional()
  .transform((said) => said === true);

const claimsSchema = z
  .object({ sub: subject, email, email_verified: emailVerified, name })
  .transform(
    ({ sub, email_verified, ...rest }): Profile => ({ subject: sub, emailVerified: email_verified, ...rest }),
  );

export function refuseUnless(holds: boolean, what: string): asserts holds {
  if (!holds) throw new oauth.OperationProcessingError(what, { code: oauth.INVALID_RESPONSE });
}

function parse<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  refuseUnless(parsed.success, what);
  return parsed.data;
}

/** The address and whether it is vouched for come from one source; user info is asked where the token is silent. */
export async function oidcProfile(
  provider: OAuthProvider,
  server: oauth.AuthorizationServer,
  accessToken: string,
  claims: oauth.IDToken,
): Promise<Profile> {
  if (claims.email !== undefined || !server.userinfo_endpoint) return parse(claimsSchema, claims, "claims");
  const client = clientOf(provider);
  const answer = await oauth.userInfoRequest(server, client, accessToken, callOptions(provider));
  return parse(
    claimsSchema,
    await oauth.processUserInfoResponse(server, client, claims.sub, answer),
    "claims",
  );
}

const githubUser = z.object({ id: z.int().positive(), login: z.string(), name });
const githubEmails = z.array(z.object({ email, primary: z.boolean(), verified: z.boolean() }));

/** https://docs.github.com/en/rest/users: the number is the person; login and addresses change hands. */
export async function githubProfile(provider: OAuthProvider, accessToken: string): Promise<Profile> {
  const ask = (path: string): Promise<Response> => {
    const url = new URL(`${githubApi(provider)}${path}`);
    const headers = new Headers({ Accept: "application/vnd.github+json", "User-Agent": "wharf" });
    return oauth.protectedResourceRequest(accessToken, "GET", url, headers, null, callOptions(provider));
  };
  const read = (answer: Response): Promise<unknown> => {
    if (answer.status !== 200) throw new Unreachable(`GitHub's API answered ${answer.status}`);
    return answer.json().catch(() => null);
  };
  const user = parse(githubUser, await read(await ask("/user")), "user");
  const answer = await ask("/user/emails");
  // A token without the scope `user:email` is told no address, and a connection needs none.
  const isUntold = answer.status === 403 || answer.status === 404;
  const emails = isUntold ? [] : parse(githubEmails, await read(answer), "emails");
  const main = emails.find(({ primary, verified }) => primary && verified);
  return {
    subject: String(user.id),
    email: main?.email ?? null,
    emailVerified: Boolean(main?.email),
    name: user.name ?? user.login,
  };
}
