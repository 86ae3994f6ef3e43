/** Where the head of the chain is kept outside of the database. */
import type { Anchor } from "./anchor.model.ts";

export interface AnchorKeeper {
  read(): Promise<Anchor | null>;
  /** Keeps `next` where what is kept is the version before it; false where somebody else was there. */
  swap(next: Anchor): Promise<boolean>;
}
