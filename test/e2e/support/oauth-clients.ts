/** What Wharf is known by at the identity providers of the tests, and the accounts that people have there. */

export const oidcClient = { id: "wharf", secret: "a client secret: with & reserved / characters" } as const;
export const publicClientId = "wharf-public";
export const liarClient = { id: "wharf", secret: "the secret of a client, long enough for HS256" } as const;

export interface TestAccount {
  readonly sub: string;
  readonly email?: string;
  /** The liar says it in other types, too. */
  readonly email_verified?: unknown;
  readonly name?: string;
  /** Says no when asked for consent. */
  readonly refuses?: boolean;
}
