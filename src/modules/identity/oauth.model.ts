/** Signing in by an identity provider, pure: whom a profile lets in. */
import type { UserActor } from "#shared/access.ts";
import type { Profile } from "#shared/oauth/client.ts";
import type { Account, SessionKind } from "./users.model.ts";

/** What somebody goes to a provider for. */
export interface SignInPurpose {
  readonly session: SessionKind;
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
