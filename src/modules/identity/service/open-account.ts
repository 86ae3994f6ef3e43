/** The beginning of an account, whichever way its person came. */
import { audit } from "#modules/audit";
import type { Role } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import type { AppError } from "#shared/errors.ts";
import { newId } from "#shared/ids.ts";
import { emailTaken } from "../identity.errors.ts";
import { userEmailVerified, userRegistered } from "../identity.events.ts";
import { normalizeEmail, type User } from "../users.model.ts";
import { insertUser } from "../users.repository.ts";

export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly isEmailVerified: boolean;
  /** Null where the person signs in elsewhere. */
  readonly passwordHash: string | null;
}

// Audit rows stay for ever, so a person's name and address are not in them.
export const audited = ({ role, status, emailVerifiedAt }: User) => ({ role, status, emailVerifiedAt });

/** Adds the account, its event and its audit row to the unit; `taken` is what it means that the address has one. */
export function openAccount(
  ctx: Context,
  unit: UnitOfWork,
  newcomer: Newcomer,
  taken: () => AppError = emailTaken,
): User {
  const { email, name, role, isEmailVerified, passwordHash } = newcomer;
  const user: User = {
    id: newId("usr", unit.now),
    email: normalizeEmail(email),
    emailVerifiedAt: isEmailVerified ? unit.now : null,
    name,
    role,
    status: "active",
    version: 1,
    createdAt: unit.now,
    updatedAt: unit.now,
  };
  unit.add(insertUser(ctx.db, user, passwordHash)).onViolation("users.email", taken);
  unit.record(userRegistered({ userId: user.id, email: user.email, name: user.name }));
  if (isEmailVerified) unit.record(userEmailVerified({ userId: user.id }));
  audit(ctx, unit, {
    action: "user.register",
    resourceType: "user",
    resourceId: user.id,
    after: audited(user),
  });
  return user;
}
