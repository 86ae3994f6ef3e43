/** The sandbox's outside world: providers that call back later, by signed webhooks like real ones. */
import { Webhook } from "standardwebhooks";
import type { Keyring } from "../crypto.ts";
import { unauthenticated } from "../errors.ts";

/** A webhook that the sandbox will send. */
export interface Errand {
  readonly inMs: number;
  /** Below /api/v1. */
  readonly path: string;
  readonly event: { readonly type: string; readonly data: Readonly<Record<string, string>> };
}

export interface SandboxWorld {
  /** Sends webhooks later, also after a crash. `about` names what they can be called off by. */
  later(about: string, errands: readonly Errand[]): Promise<void>;
  /** Calls off what has not been sent. */
  callOff(about: string): Promise<void>;
  /** The event of a webhook with a genuine signature; 401 for any other. */
  verify(body: string, headers: Headers): Promise<{ id: string; event: unknown }>;
}

/** The object that keeps the errands of one subject, as its stub is called. */
export interface ErrandKeeper {
  add(errands: readonly Errand[]): Promise<void>;
  clear(): Promise<void>;
}

export async function sandboxWebhook(keyring: Keyring): Promise<Webhook> {
  return new Webhook(btoa(String.fromCharCode(...(await keyring.bits("sandbox-webhooks")))));
}

export const createSandboxWorld = (
  keyring: Keyring,
  keeperOf: (about: string) => ErrandKeeper,
): SandboxWorld => ({
  later: (about, errands) => keeperOf(about).add(errands),
  callOff: (about) => keeperOf(about).clear(),
  async verify(body, headers) {
    const webhook = await sandboxWebhook(keyring);
    try {
      const event: unknown = webhook.verify(body, Object.fromEntries(headers));
      return { id: headers.get("webhook-id") ?? "", event };
    } catch {
      throw unauthenticated("The signature is not valid.");
    }
  },
});
