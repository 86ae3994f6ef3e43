/** The sandbox's outside world: providers that call back later, by signed webhooks like real ones. */
import { Webhook } from "standardwebhooks";
import { z } from "zod";
import type { BreakerKind } from "../breaker/policy.ts";
import type { Keyring } from "../crypto.ts";
import { unauthenticated } from "../errors.ts";
import type { VerifyWebhook } from "../inbound/inbound.ts";
import { mainStoreId } from "../store.ts";
import { currentTraceparent } from "../telemetry/trace.ts";

/** A webhook that the sandbox will send. */
export interface Errand {
  readonly inMs: number;
  /** Below /api/v1. */
  readonly path: string;
  readonly event: { readonly type: string; readonly data: Readonly<Record<string, string>> };
  /** Of the call that it answers: an outside system that takes part in traces sends it back. */
  readonly traceparent?: string | null;
}

/** Whether two tell of the same thing: a call that is repeated has it told once. */
export const isSameErrand = (one: Errand, other: Errand): boolean =>
  one.path === other.path && JSON.stringify(one.event) === JSON.stringify(other.event);

export interface SandboxWorld {
  /**
   * Sends webhooks later, also after a crash. `about` names what they can be called off by; one that tells of the same
   * as one that waits is left out.
   */
  later(about: string, errands: readonly Errand[]): Promise<void>;
  /** Calls off what has not been sent. */
  callOff(about: string): Promise<void>;
  /** Throws while they play dead. */
  reach(who: BreakerKind): void;
  /** Counts the calls about it, from 1, until all that was to be sent has been. */
  count(about: string): Promise<number>;
  readonly verify: VerifyWebhook;
}

/** The object that keeps the errands of one subject, as its stub is called. */
export interface ErrandKeeper {
  /** The store is the one that the webhooks are for. */
  add(errands: readonly Errand[], storeId: string): Promise<void>;
  clear(): Promise<void>;
  count(): Promise<number>;
}

const typedSchema = z.object({ type: z.string().max(64).catch("unknown") });

export async function sandboxWebhook(keyring: Keyring): Promise<Webhook> {
  return new Webhook(btoa(String.fromCharCode(...(await keyring.bits("sandbox-webhooks")))));
}

export const createSandboxWorld = (
  keyring: Keyring,
  keeperOf: (about: string) => ErrandKeeper,
  isDown: (who: BreakerKind) => boolean = () => false,
  storeId = mainStoreId,
): SandboxWorld => ({
  later(about, errands) {
    const traceparent = currentTraceparent();
    const traced = errands.map((errand) => (traceparent ? { ...errand, traceparent } : errand));
    return keeperOf(about).add(traced, storeId);
  },
  callOff: (about) => keeperOf(about).clear(),
  reach(who) {
    if (isDown(who)) throw new Error("the sandbox plays dead");
  },
  count: (about) => keeperOf(about).count(),
  async verify(body, headers) {
    const webhook = await sandboxWebhook(keyring);
    try {
      const { type } = typedSchema.parse(webhook.verify(body, Object.fromEntries(headers)));
      return { eventId: headers.get("webhook-id") ?? "", type };
    } catch {
      throw unauthenticated("The signature is not valid.");
    }
  },
});
