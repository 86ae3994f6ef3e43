/** Users, pure. */
import type { Role } from "#shared/access.ts";
import type { UserId } from "#shared/ids.ts";

export const userStatuses = ["active", "disabled"] as const;
export type UserStatus = (typeof userStatuses)[number];

export interface User {
  readonly id: UserId;
  readonly email: string;
  /** Epoch milliseconds; null while nobody has confirmed the address. */
  readonly emailVerifiedAt: number | null;
  readonly name: string;
  readonly role: Role;
  readonly status: UserStatus;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A user as signing in needs it. */
export interface Account {
  readonly user: User;
  readonly passwordHash: string | null;
  /** A second factor is asked for. */
  readonly hasMfa: boolean;
}

/** E-mail addresses are compared in lower case and normal form. */
export const normalizeEmail = (email: string): string => email.trim().normalize("NFKC").toLowerCase();

/** What stands in for a person who has left: unique, and never an address. */
export const maskOf = (id: UserId) => ({ email: `${id}@deleted.invalid`, name: "Deleted user" });
