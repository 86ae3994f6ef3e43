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
