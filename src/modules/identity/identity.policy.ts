/** Who may see and change a person. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { UserId } from "#shared/ids.ts";

const isSelf = (actor: Actor, id: UserId): boolean => userIdOf(actor) === id;

export const mayReadUser = (actor: Actor, id: UserId): boolean =>
  isSelf(actor, id) || may(actor, "users:read-all");

/** Changing, deleting, and reading all that is kept of a person. */
export const mayManageUser = (actor: Actor, id: UserId): boolean =>
  isSelf(actor, id) || may(actor, "users:manage");
