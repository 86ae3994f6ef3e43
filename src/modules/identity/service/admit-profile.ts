/** From a provider's profile to a session: the account that it belongs to is found, linked, claimed or opened. */
import { audit } from "#modules/audit";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import type { Profile } from "#shared/oauth/client.ts";
import { notCompleted } from "#shared/oauth/failures.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { revokeApiKeys } from "../api-keys.repository.ts";
import { emailNotVouched, providerLinkedAlready, staffLinksItself } from "../identity.errors.ts";
import { identityLinked, userClaimed, userEmailVerified } from "../identity.events.ts";
import { decideAdmission, vouchedEmail } from "../oauth.model.ts";
import {
  claimAccount,
  findIdentityOwner,
  guardIdentity,
  guardUnchanged,
  identityRace,
  identityStands,
  insertIdentity,
  oneOfProvider,
} from "../oauth.repository.ts";
import type { SessionKind } from "../sessions.model.ts";
import { revokeSessions } from "../sessions.repository.ts";
import { type Account, normalizeEmail, type User } from "../users.model.ts";
import { findAccount, findAccountOf, userRace } from "../users.repository.ts";
import { audited, type Newcomer, openAccount } from "./open-account.ts";
import type { SessionStarter, SignIn } from "./start-session.ts";

/** Adds the link of a user with a provider; the provider's name for the person stays out of the audit log. */
export function linkIdentity(
  ctx: Context,
  unit: UnitOfWork,
  provider: string,
  subject: string,
  user: Pick<User, "id">,
): void {
  unit
    .add(...insertIdentity(ctx.db, { provider, subject, userId: user.id }, unit.now))
    .onViolation(identityRace, () => new LostRace())
    .onViolation(oneOfProvider, providerLinkedAlready);
  audit(ctx, unit, {
    action: "identity.link",
    resourceType: "user",
    resourceId: user.id,
    after: { provider },
  });
}

/**
 * The account becomes that of the address's owner. Whoever set it up never proved the address: their password,
 * sessions, keys and identities end in the same commit. A second factor stays asked for: no provider speaks for it.
 */
function claim(ctx: Context, unit: UnitOfWork, before: User): User {
  const after = { ...before, emailVerifiedAt: unit.now, version: before.version + 1, updatedAt: unit.now };
  unit
    .add(
      ...claimAccount(ctx.db, before, after),
      ...revokeSessions(ctx.db, before.id, "account_claimed", unit.now),
      revokeApiKeys(ctx.db, before.id, unit.now),
    )
    .record(userClaimed({ userId: before.id }))
    .record(userEmailVerified({ userId: before.id }));
  audit(ctx, unit, {
    action: "user.claim",
    resourceType: "user",
    resourceId: before.id,
    before: audited(before),
    after: audited(after),
  });
  return after;
}

async function findFor(ctx: Context, provider: string, profile: Profile) {
  const owner = await findIdentityOwner(ctx.db, provider, profile.subject);
  if (owner) return { isKnown: true, account: await findAccountOf(ctx.db, owner) };
  const email = vouchedEmail(profile);
  return { isKnown: false, account: email ? await findAccount(ctx.db, normalizeEmail(email), null) : null };
}

/** Signs the person in, again where another callback of theirs was faster; a second factor is still asked for. */
export function admitProfile(
  ctx: Context,
  starter: SessionStarter,
  provider: string,
  profile: Profile,
  kind: SessionKind,
): Promise<SignIn> {
  return untilWon(async () => {
    const { isKnown, account } = await findFor(ctx, provider, profile);
    const unit = begin(ctx).onViolation(userRace, () => new LostRace());
    const enter = async (admitted: Account) => unit.commit(await starter.admit(ctx, unit, admitted, kind));
    const { subject } = profile;
    const admission = decideAdmission(profile, isKnown, account);
    switch (admission.kind) {
      case "unvouched":
        throw emailNotVouched();
      case "unlinked-staff":
        throw staffLinksItself();
      case "refused":
        throw notCompleted();
      case "register": {
        const { email, name } = admission;
        const newcomer: Newcomer = {
          email,
          name,
          role: "customer",
          isEmailVerified: true,
          passwordHash: null,
        };
        const user = openAccount(ctx, unit, newcomer, () => new LostRace());
        linkIdentity(ctx, unit, provider, subject, user);
        return enter({ user, passwordHash: null, hasMfa: false });
      }
      case "sign-in": {
        const { user } = admission.account;
        unit
          .add(guardIdentity(ctx.db, { provider, subject, userId: user.id }), guardUnchanged(ctx.db, user))
          .onViolation(identityStands, () => new LostRace());
        return enter(admission.account);
      }
      case "link": {
        const { user } = admission.account;
        unit.add(guardUnchanged(ctx.db, user));
        linkIdentity(ctx, unit, provider, subject, user);
        unit.record(identityLinked({ userId: user.id, provider }));
        return enter(admission.account);
      }
      case "claim": {
        const user = claim(ctx, unit, admission.account.user);
        linkIdentity(ctx, unit, provider, subject, user);
        return enter({ ...admission.account, user, passwordHash: null });
      }
    }
  });
}
