/** Who may ask for and see a return: its customer and staff. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { UserId } from "#shared/ids.ts";
import type { OrderReturn } from "./returns.model.ts";

/** Staff who may cancel an order may take it back, too. */
export const mayRequest = (actor: Actor, { userId }: { readonly userId: UserId }): boolean =>
  userIdOf(actor) === userId || may(actor, "orders:cancel-all");

export const mayRead = (actor: Actor, { userId }: OrderReturn): boolean =>
  userIdOf(actor) === userId || may(actor, "orders:read-all");
