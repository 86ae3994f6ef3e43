/** Use cases of passwords. */
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { userNotFound } from "./identity.errors.ts";
import { hashPassword } from "./service/passwords.ts";
import { revokeSessions } from "./sessions.repository.ts";
import { normalizeEmail } from "./users.model.ts";
import { findAccount, updatePasswordHash } from "./users.repository.ts";

export interface PasswordsService {
  /** Gives an account a new password and ends its sessions; for those who manage users, and Wharf itself. */
  set(ctx: Context, email: string, password: string): Promise<void>;
}

export function createPasswordsService(): PasswordsService {
  return {
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
