/** Keeps the sandbox's errands over crashes and runs them when due: an alarm, then a signed webhook to ourselves. */
import { DurableObject, exports } from "cloudflare:workers";
import type { Env } from "../../env.ts";
import { type Clock, systemClock } from "../clock.ts";
import { Keyring } from "../crypto.ts";
import { newId } from "../ids.ts";
import { createLogger, describeError } from "../log.ts";
import { sandboxClockOf } from "./sandbox-clock.ts";
import { type Errand, type ErrandKeeper, sandboxWebhook } from "./world.ts";

interface KeptErrand extends Errand {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly dueAt: number;
}

// The Worker's own entry, as the outside calls it; it is there once the Worker has started.
const ourselves = () => (exports as unknown as { default: Fetcher }).default;

const key = "errands";
const callsKey = "calls";
const retryMs = 1_000;
const lookMs = 1_000;

export class SandboxClockwork extends DurableObject<Env> implements ErrandKeeper {
  readonly #clock: Clock = sandboxClockOf(this.env, "main", createLogger("warn")) ?? systemClock;

  async add(errands: readonly Errand[]): Promise<void> {
    const now = await this.#now();
    const kept = await this.#errands();
    const known = new Set(kept.map(({ path, event }) => path + event.type));
    const added = errands
      .filter(({ path, event }) => !known.has(path + event.type))
      .map((errand) => ({ ...errand, id: newId("msg", now), dueAt: now + errand.inMs }));
    await this.#keep([...kept, ...added]);
  }

  async clear(): Promise<void> {
    await this.#keep([]);
  }

  async count(): Promise<number> {
    const calls = ((await this.ctx.storage.get<number>(callsKey)) ?? 0) + 1;
    await this.ctx.storage.put(callsKey, calls);
    return calls;
  }

  override async alarm(): Promise<void> {
    const now = await this.#now();
    const due = (await this.#errands()).filter(({ dueAt }) => dueAt <= now);
    const done = new Set<string>();
    for (const errand of due) if (await this.#send(errand)) done.add(errand.id);
    // Read again: an errand may have been added or called off while these were under way.
    const left = (await this.#errands()).filter(({ id }) => !done.has(id));
    await this.#keep(left);
  }

  async #send({ id, path, event }: KeptErrand): Promise<boolean> {
    try {
      const body = JSON.stringify(event);
      const at = new Date();
      const webhook = await sandboxWebhook(new Keyring(this.env.SECRET_KEY));
      const answer = await ourselves().fetch(
        new Request(`https://wharf.internal/api/v1${path}`, {
          method: "POST",
          body,
          headers: {
            "Content-Type": "application/json",
            "CF-Connecting-IP": "::1",
            "webhook-id": id,
            "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
            "webhook-signature": webhook.sign(id, at, body),
          },
        }),
      );
      return answer.ok;
    } catch (error) {
      console.warn(JSON.stringify({ level: "warn", message: "sandbox errand", error: describeError(error) }));
      return false;
    }
  }

  async #now(): Promise<number> {
    await this.#clock.sync?.();
    return this.#clock.now();
  }

  async #errands(): Promise<KeptErrand[]> {
    return (await this.ctx.storage.get<KeptErrand[]>(key)) ?? [];
  }

  async #keep(errands: readonly KeptErrand[]): Promise<void> {
    if (errands.length === 0) {
      await this.ctx.storage.deleteAll();
      return;
    }
    await this.ctx.storage.put(key, errands);
    const untilNextMs = Math.min(...errands.map(({ dueAt }) => dueAt)) - (await this.#now());
    const waitMs = untilNextMs > 0 ? untilNextMs : retryMs;
    // Where time can be moved, it looks each second whether it was.
    await this.ctx.storage.setAlarm(Date.now() + (this.#clock.sync ? Math.min(waitMs, lookMs) : waitMs));
  }
}
