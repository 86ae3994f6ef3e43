/** What identity tells the other rooms. */
import type { DomainEvent } from "#shared/events/event.ts";
import type { UserId } from "#shared/ids.ts";
import type { User } from "./users.model.ts";

export type UserRegistered = DomainEvent<"user.registered", { userId: UserId; email: string; name: string }>;

export const userRegistered = ({ id, email, name }: User): UserRegistered => ({
  type: "user.registered",
  aggregateId: id,
  data: { userId: id, email, name },
});

export type UserDeleted = DomainEvent<"user.deleted", { userId: UserId }>;

export const userDeleted = (userId: UserId): UserDeleted => ({
  type: "user.deleted",
  aggregateId: userId,
  data: { userId },
});

/** The account is now that of its address's owner: whatever was set up before may be a stranger's. */
export type UserClaimed = DomainEvent<"user.claimed", { userId: UserId }>;

export const userClaimed = (userId: UserId): UserClaimed => ({
  type: "user.claimed",
  aggregateId: userId,
  data: { userId },
});

export type PasswordChanged = DomainEvent<"user.password_changed", { userId: UserId }>;

export const passwordChanged = (userId: UserId): PasswordChanged => ({
  type: "user.password_changed",
  aggregateId: userId,
  data: { userId },
});

/** Told of any address, whether it has an account or not: who hears it looks, and the caller learns nothing. */
export type PasswordResetRequested = DomainEvent<"auth.password_reset_requested", { email: string }>;

/** `addressHash` keeps the requests of one address in their order. */
export const passwordResetRequested = (email: string, addressHash: string): PasswordResetRequested => ({
  type: "auth.password_reset_requested",
  aggregateId: addressHash,
  data: { email },
});

export type EmailVerificationRequested = DomainEvent<"auth.email_verification_requested", { userId: UserId }>;

export const emailVerificationRequested = (userId: UserId): EmailVerificationRequested => ({
  type: "auth.email_verification_requested",
  aggregateId: userId,
  data: { userId },
});
