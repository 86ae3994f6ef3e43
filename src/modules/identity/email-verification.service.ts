/** Use cases of an address's proof: ask for the mail, and come back with its token. */
import { audit } from "#modules/audit";
import { requireUser } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { sha256 } from "#shared/crypto.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { emailVerified, mailTokenRefused, userNotFound } from "./identity.errors.ts";
import { emailVerificationRequested, userEmailVerified } from "./identity.events.ts";
import { findOneTimeGrant, oneTimeRace, useOneTimeToken } from "./one-time-tokens.repository.ts";
import type { CountTry } from "./service/recent-sign-in.ts";
import { findUser, verifyEmail } from "./users.repository.ts";

export interface EmailVerificationService {
  /** Asks for another mail to the caller's address. */
  request(ctx: Context): Promise<void>;
  /** Takes the address for verified; a repeat with the same token is as good while the token lives. */
  verify(ctx: Context, token: string): Promise<void>;
}

export function createEmailVerificationService(countTry: CountTry): EmailVerificationService {
  return {
    async request(ctx) {
      const { id } = requireUser(ctx.actor);
      await countTry(ctx, "email-verification", id);
      const user = await findUser(ctx.db, id);
      if (!user) throw userNotFound();
      if (user.emailVerifiedAt !== null) throw emailVerified();
      await begin(ctx)
        .record(emailVerificationRequested({ userId: id }))
        .commit(null);
    },

    async verify(ctx, token) {
      const hash = await sha256(token);
      await untilWon(async () => {
        const grant = await findOneTimeGrant(ctx.db, "email_verification", hash, ctx.clock.now());
        if (!grant) throw mailTokenRefused();
        const { id, emailVerifiedAt } = grant.user;
        if (grant.usedAt !== null) {
          if (emailVerifiedAt === null) throw mailTokenRefused();
          return;
        }
        const unit = begin(ctx);
        unit
          .add(
            ...useOneTimeToken(ctx.db, "email_verification", hash, unit.now),
            verifyEmail(ctx.db, id, unit.now),
          )
          .onViolation(oneTimeRace, () => new LostRace());
        if (emailVerifiedAt === null) unit.record(userEmailVerified({ userId: id }));
        audit(ctx, unit, {
          action: "user.verify-email",
          resourceType: "user",
          resourceId: id,
          before: { emailVerifiedAt },
          after: { emailVerifiedAt: emailVerifiedAt ?? unit.now },
        });
        await unit.commit(null);
      });
    },
  };
}
