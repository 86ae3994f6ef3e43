/** How far the sandbox's clock is ahead of the real one: one number for all isolates, kept over restarts. */
import { DurableObject } from "cloudflare:workers";

const key = "offsetMs";

export class SandboxClockKeeper extends DurableObject {
  async offsetMs(): Promise<number> {
    return (await this.ctx.storage.get<number>(key)) ?? 0;
  }

  /** Gives the offset after it; forward only. */
  async advance(byMs: number): Promise<number> {
    const offsetMs = (await this.offsetMs()) + Math.max(0, byMs);
    await this.ctx.storage.put(key, offsetMs);
    return offsetMs;
  }
}
