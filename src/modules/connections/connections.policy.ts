/** Who may use a connection: its owner sees and ends it in person; its tokens serve Wharf's own work only. */
import type { Actor } from "#shared/access.ts";
import { forbidden } from "#shared/errors.ts";

/** New tokens have to be stored also where the session of whoever asked for the work has ended meanwhile. */
export function requireOwnWork(actor: Actor): void {
  if (actor.kind !== "system") throw forbidden();
}
