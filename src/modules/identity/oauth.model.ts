/** Signing in by an identity provider, pure: whom a profile lets in. */
import type { UserActor } from "#shared/access.ts";
import type { PendingAuthorization, Profile } from "#shared/oauth/client.ts";
import type { SessionKind } from "./sessions.model.ts";
import type { Account } from "./users.model.ts";

/** What is remembered while the browser is with the provider. */
export interface PendingSignIn {
  readonly authorization: PendingAuthorization;
  readonly session: SessionKind;
  /** The storefront's page to go on with; null for a program, which gets JSON. */
  readonly returnTo: string | null;
  /** Who links the provider to their account; null where somebody signs in. */
  readonly linkFor: UserActor | null;
}

export type Admission = "sign-in" | "register" | "link" | "claim" | "unvouched" | "refused";

/**
 * What a profile means. `account` is the one that its subject belongs to (`isKnown`), else the one of its address.
 * Only an address that the provider vouches for says anything; and an account whose own address nobody has proved
 * may have been set up by a stranger to wait for its owner, so that it is claimed and not just linked.
 */
export function decideAdmission(profile: Profile, isKnown: boolean, account: Account | null): Admission {
  if (!isKnown && vouchedEmail(profile) === null) return "unvouched";
  if (account ? account.user.status !== "active" : isKnown) return "refused";
  if (isKnown) return "sign-in";
  if (!account) return "register";
  return account.user.emailVerifiedAt === null ? "claim" : "link";
}

/** The address, where the provider vouches that it is the person's. */
export const vouchedEmail = ({ email, emailVerified }: Profile): string | null =>
  emailVerified ? email : null;
