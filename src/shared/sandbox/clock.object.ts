/** What the sandbox plays: how far its clock is ahead of the real one, and who outside is down. Kept over restarts. */
import { DurableObject } from "cloudflare:workers";
import type { BreakerKind } from "../breaker/policy.ts";
import { asItIs, type Play } from "./sandbox-clock.ts";

const key = "play";

export class SandboxClockKeeper extends DurableObject {
  async read(): Promise<Play> {
    return (await this.ctx.storage.get<Play>(key)) ?? asItIs;
  }

  /** Forward only. */
  async advance(byMs: number): Promise<Play> {
    const play = await this.read();
    return this.#keep({ ...play, offsetMs: play.offsetMs + Math.max(0, byMs) });
  }

  async takeDown(who: BreakerKind, until: number): Promise<Play> {
    const play = await this.read();
    return this.#keep({ ...play, downUntil: { ...play.downUntil, [who]: until } });
  }

  async #keep(play: Play): Promise<Play> {
    await this.ctx.storage.put(key, play);
    return play;
  }
}
