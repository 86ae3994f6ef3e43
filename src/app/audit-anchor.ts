/** Where the head of the audit log is kept: by the store's caretaker, whose storage no query of D1 reaches. */
import type { Anchor, AnchorKeeper } from "#modules/audit";
import type { Env } from "../env.ts";

export function anchorOf({ CARETAKER }: Env, storeId: string): AnchorKeeper {
  const keeper = () => CARETAKER.getByName(storeId);
  return {
    read: async () => (await keeper().auditAnchor()) as Anchor | null,
    swap: async (next) => keeper().swapAuditAnchor(next),
  };
}
