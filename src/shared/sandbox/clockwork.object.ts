/** Keeps the sandbox's errands over crashes and runs them when due: an alarm, then a signed webhook to ourselves. */
import { DurableObject, exports } from "cloudflare:workers";
import type { Env } from "../../env.ts";
import { type Clock, systemClock } from "../clock.ts";
import { Keyring } from "../crypto.ts";
import { newId } from "../ids.ts";
import { createLogger, describeError } from "../log.ts";
import { innerHostOf, mainStoreId } from "../store.ts";
import { sandboxClockOf } from "./sandbox-clock.ts";
import { type Errand, type ErrandKeeper, isSameErrand, sandboxWebhook } from "./world.ts";

interface KeptErrand extends Errand {
  readonly id: string;
  /** One for all errands of an object; main's where it is not said. */
  readonly storeId?: string;
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
  async add(errands: readonly Errand[], storeId = mainStoreId): Promise<void> {
    const now = await this.#now(storeId);
    const kept = await this.#errands();
    const added = errands
      .filter((errand) => !kept.some((one) => isSameErrand(one, errand)))
      .map((errand) => ({ ...errand, storeId, id: newId("msg", now), dueAt: now + errand.inMs }));
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
    const kept = await this.#errands();
    const now = await this.#now(kept[0]?.storeId);
    const due = kept.filter(({ dueAt }) => dueAt <= now);
    const done = new Set<string>();
    for (const errand of due) if (await this.#send(errand)) done.add(errand.id);
    // Read again: an errand may have been added or called off while these were under way.
    const left = (await this.#errands()).filter(({ id }) => !done.has(id));
    await this.#keep(left);
  }

  async #send({ id, storeId = mainStoreId, path, event, traceparent }: KeptErrand): Promise<boolean> {
    try {
      const body = JSON.stringify(event);
      const at = new Date();
      const webhook = await sandboxWebhook(new Keyring(this.env.SECRET_KEY, storeId));
      const answer = await ourselves().fetch(
        new Request(`https://${innerHostOf(storeId)}/api/v1${path}`, {
          method: "POST",
          body,
          headers: {
            "Content-Type": "application/json",
            "CF-Connecting-IP": "::1",
            ...(traceparent ? { traceparent } : {}),
            "webhook-id": id,
            "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
            "webhook-signature": webhook.sign(id, at, body),
          },
        }),
      );
      return answer.ok;
    } catch (error) {
      createLogger("warn", storeId).warn("sandbox errand", { error: describeError(error) });
      return false;
    }
  }

  #clockOf(storeId = mainStoreId): Clock {
    return sandboxClockOf(this.env, storeId, createLogger("warn", storeId)) ?? systemClock;
  }

  async #now(storeId?: string): Promise<number> {
    const clock = this.#clockOf(storeId);
    await clock.sync?.();
    return clock.now();
  }

  async #errands(): Promise<KeptErrand[]> {
    return (await this.ctx.storage.get<KeptErrand[]>(key)) ?? [];
  }

  async #keep(errands: readonly KeptErrand[]): Promise<void> {
    const [first] = errands;
    if (!first) {
      await this.ctx.storage.deleteAll();
      return;
    }
    await this.ctx.storage.put(key, errands);
    const untilNextMs = Math.min(...errands.map(({ dueAt }) => dueAt)) - (await this.#now(first.storeId));
    const waitMs = untilNextMs > 0 ? untilNextMs : retryMs;
    // Where time can be moved, it looks each second whether it was.
    await this.ctx.storage.setAlarm(
      Date.now() + (this.#clockOf(first.storeId).sync ? Math.min(waitMs, lookMs) : waitMs),
    );
  }
}
