/** Who may see a return: its customer and staff. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { OrderReturn } from "./returns.model.ts";

export const mayRead = (actor: Actor, { userId }: OrderReturn): boolean =>
  userIdOf(actor) === userId || may(actor, "orders:read-all");
