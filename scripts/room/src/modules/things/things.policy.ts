/** Who may see and change a thing: its owner and staff. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { UserId } from "#shared/ids.ts";

/** Whatever is somebody's. */
interface Owned {
  readonly userId: UserId;
}

const owns = (actor: Actor, { userId }: Owned): boolean => userIdOf(actor) === userId;

export const mayRead = (actor: Actor, thing: Owned): boolean =>
  owns(actor, thing) || may(actor, "things:read-all");

export const mayWrite = (actor: Actor, thing: Owned): boolean =>
  owns(actor, thing) || may(actor, "things:write-all");
