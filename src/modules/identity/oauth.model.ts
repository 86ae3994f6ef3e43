/** Signing in by an identity provider, pure: whom a profile lets in. */
import type { UserActor } from "#shared/access.ts";
import type { Profile } from "#shared/oauth/client.ts";
import type { SessionKind } from "./sessions.model.ts";
import type { Account } from "./users.model.ts";

/** What somebody goes to a provider for. */
export interface SignInPurpose {
  readonly session: SessionKind;
  /** Who links the provider to their account; null where somebody signs in. */
  readonly linkFor: UserActor | null;
}

/** What a profile lets its person do, and all that it takes. */
export type Admission =
  | { readonly kind: "sign-in" | "link" | "claim"; readonly account: Account }
  | { readonly kind: "register"; readonly email: string; readonly name: string }
  | { readonly kind: "unvouched" | "unlinked-staff" | "refused" };

/**
 * What a profile means. `account` is the one that its subject belongs to (`isKnown`), else the one of its address.
 * Only an address that the provider vouches for says anything; and an account whose own address nobody has proved
 * may have been set up by a stranger to wait for its owner, so that it is claimed and not just linked.
 */
export function decideAdmission(profile: Profile, isKnown: boolean, account: Account | null): Admission {
  if (isKnown) return account && isActive(account) ? { kind: "sign-in", account } : { kind: "refused" };
  const email = vouchedEmail(profile);
  if (email === null) return { kind: "unvouched" };
  if (!account) return { kind: "register", email, name: profile.name ?? email.slice(0, email.indexOf("@")) };
  if (!isActive(account)) return { kind: "refused" };
  // More than their own orders is at stake, and any configured provider could open it by an address.
  if (account.user.role !== "customer") return { kind: "unlinked-staff" };
  return { kind: account.user.emailVerifiedAt === null ? "claim" : "link", account };
}

const isActive = ({ user }: Account): boolean => user.status === "active";

/** The address, where the provider vouches that it is the person's. */
export const vouchedEmail = ({ email, emailVerified }: Profile): string | null =>
  emailVerified ? email : null;
