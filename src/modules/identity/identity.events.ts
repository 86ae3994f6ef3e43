/** What identity tells the other rooms. */
import type { DomainEvent } from "#shared/events/event.ts";
import type { User } from "./identity.model.ts";

export type UserRegistered = DomainEvent<"user.registered", { userId: string; email: string; name: string }>;

export const userRegistered = ({ id, email, name }: User): UserRegistered => ({
  type: "user.registered",
  aggregateId: id,
  data: { userId: id, email, name },
});
