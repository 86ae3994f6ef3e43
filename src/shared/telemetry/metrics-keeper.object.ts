/** One for each store: adds up what its isolates count, so that a reader sees all of them. */
import { DurableObject } from "cloudflare:workers";
import { minutesKept } from "./objectives.ts";
import { addTally, emptyTally, type Tally } from "./tally.ts";

const key = "tally";
/** What comes within it is written together; a crash may lose as much. */
const writeAfterMs = 5_000;

export interface Kept extends Tally {
  /** Since when it counts, in epoch milliseconds. */
  readonly since: number;
}

export class MetricsKeeper extends DurableObject {
  #kept: Kept | undefined;
  #isUnwritten = false;

  async add(tally: Tally): Promise<void> {
    const kept = await this.#load();
    addTally(kept, tally);
    forgetOld(kept);
    if (this.#isUnwritten) return;
    await this.ctx.storage.setAlarm(Date.now() + writeAfterMs);
    this.#isUnwritten = true;
  }

  async read(): Promise<Kept> {
    return this.#load();
  }

  override async alarm(): Promise<void> {
    this.#isUnwritten = false;
    await this.ctx.storage.put(key, await this.#load());
  }

  async #load(): Promise<Kept> {
    const stored = this.#kept ?? (await this.ctx.storage.get<Kept>(key));
    // Another call may have loaded it meanwhile, and added to it.
    this.#kept ??= stored ?? { ...emptyTally(), since: Date.now() };
    return this.#kept;
  }
}

/** By the newest minute that anybody told, so that a clock that was moved needs no other care. */
function forgetOld({ minutes }: Kept): void {
  const newest = Math.max(...minutes.keys());
  for (const minute of minutes.keys()) if (minute <= newest - minutesKept) minutes.delete(minute);
}
