/** Use cases of passwords: forgotten, reset, changed, and set by Wharf itself. */
import { audit } from "#modules/audit";
import { requirePermission, requireUser } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { sha256 } from "#shared/crypto.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { revokeApiKeys } from "./api-keys.repository.ts";
import { mailTokenRefused, noPassword, userNotFound, wrongPassword } from "./identity.errors.ts";
import {
  passwordChanged,
  passwordResetRequested,
  userClaimed,
  userEmailVerified,
} from "./identity.events.ts";
import { deleteIdentities } from "./oauth.repository.ts";
import {
  findOneTimeGrant,
  oneTimeRace,
  useOneTimeToken,
  voidOneTimeTokens,
} from "./one-time-tokens.repository.ts";
import { hashPassword, verifyPassword } from "./service/passwords.ts";
import type { CountTry } from "./service/recent-sign-in.ts";
import { revokeSessions } from "./sessions.repository.ts";
import { normalizeEmail } from "./users.model.ts";
import {
  findAccount,
  findAccountOf,
  passwordRace,
  replacePasswordHash,
  updatePasswordHash,
  verifyEmail,
} from "./users.repository.ts";

export interface PasswordsService {
  /** Asks for a mail to the address, and does the same whether it has an account or not. */
  forgot(ctx: Context, email: string): Promise<void>;
  /** Sets a new password by a mailed token and ends every session; it signs nobody in, and leaves a second factor. */
  reset(ctx: Context, input: { token: string; password: string }): Promise<void>;
  /** Sets a new password by the old one and ends every other session. */
  change(ctx: Context, input: { currentPassword: string; newPassword: string }): Promise<void>;
  /** Gives an account a new password and ends its sessions; for those who manage users, and Wharf itself. */
  set(ctx: Context, email: string, password: string): Promise<void>;
}

export function createPasswordsService(countTry: CountTry): PasswordsService {
  return {
    async forgot(ctx, email) {
      const address = normalizeEmail(email);
      await countTry(ctx, "password-reset", address);
      await begin(ctx)
        .record(passwordResetRequested({ email: address, addressHash: await sha256(address) }))
        .commit(null);
    },

    async reset(ctx, { token, password }) {
      const hash = await sha256(token);
      const grant = await findOneTimeGrant(ctx.db, "password_reset", hash, ctx.clock.now());
      if (!grant || grant.usedAt !== null) throw mailTokenRefused();
      const { id, emailVerifiedAt } = grant.user;
      const passwordHash = await hashPassword(password);
      const unit = begin(ctx);
      unit
        .add(
          ...useOneTimeToken(ctx.db, "password_reset", hash, unit.now),
          updatePasswordHash(ctx.db, id, passwordHash, unit.now),
          verifyEmail(ctx.db, id, unit.now),
          voidOneTimeTokens(ctx.db, id, "password_reset", unit.now),
          ...revokeSessions(ctx.db, id, "password_reset", unit.now),
        )
        .onViolation(oneTimeRace, mailTokenRefused)
        .record(passwordChanged({ userId: id }));
      // Whoever was in without the owner's leave is out: by a key, or by an identity from before the proof of the address.
      unit.add(
        revokeApiKeys(ctx.db, id, unit.now),
        deleteIdentities(ctx.db, id, emailVerifiedAt ?? unit.now),
      );
      if (emailVerifiedAt === null)
        unit.record(userClaimed({ userId: id })).record(userEmailVerified({ userId: id }));
      audit(ctx, unit, {
        action: "user.reset-password",
        resourceType: "user",
        resourceId: id,
        before: { emailVerifiedAt },
        after: { emailVerifiedAt: emailVerifiedAt ?? unit.now },
      });
      await unit.commit(null);
    },

    async change(ctx, { currentPassword, newPassword }) {
      const { id, sessionId } = requireUser(ctx.actor);
      await countTry(ctx, "password-change", id);
      await untilWon(async () => {
        const account = await findAccountOf(ctx.db, id);
        if (!account) throw userNotFound();
        const { passwordHash } = account;
        if (passwordHash === null) throw noPassword();
        if (!(await verifyPassword(currentPassword, passwordHash))) throw wrongPassword();
        const newHash = await hashPassword(newPassword);
        const unit = begin(ctx);
        unit
          .add(
            ...replacePasswordHash(ctx.db, id, passwordHash, newHash, unit.now),
            voidOneTimeTokens(ctx.db, id, "password_reset", unit.now),
            ...revokeSessions(ctx.db, id, "password_changed", unit.now, sessionId),
          )
          // Another password, or the same one that a sign-in hashed anew.
          .onViolation(passwordRace, () => new LostRace())
          .record(passwordChanged({ userId: id }));
        audit(ctx, unit, { action: "user.change-password", resourceType: "user", resourceId: id });
        return unit.commit(null);
      });
    },

    async set(ctx, email, password) {
      requirePermission(ctx.actor, "users:manage");
      const account = await findAccount(ctx.db, normalizeEmail(email), null);
      if (!account) throw userNotFound();
      const { id } = account.user;
      const passwordHash = await hashPassword(password);
      const unit = begin(ctx);
      unit.add(
        updatePasswordHash(ctx.db, id, passwordHash, unit.now),
        ...revokeSessions(ctx.db, id, "password_changed", unit.now),
      );
      audit(ctx, unit, { action: "user.set-password", resourceType: "user", resourceId: id });
      await unit.commit(null);
    },
  };
}
