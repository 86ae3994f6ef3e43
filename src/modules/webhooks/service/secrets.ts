/** Secrets of endpoints: made here, sealed by the vault for their endpoint, and used to sign. */
import { Webhook } from "standardwebhooks";
import type { EndpointId } from "#shared/ids.ts";
import type { Vault } from "#shared/vault.ts";
import { type SealedSecret, type StoredEndpoint, signingSecrets } from "../webhooks.model.ts";

const purpose = "webhooks.secret";
const secretBytes = 32;

const newSecret = (): string =>
  `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(secretBytes))))}`;

/** What is signed, as Standard Webhooks 1.0 has it. */
export interface Signable {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly body: string;
}

export interface SecretKeeper {
  /** A new secret, once in clear. */
  make(id: EndpointId): Promise<{ secret: string; sealed: string; keyVersion: string }>;
  /** The `webhook-signature` by every secret that signs at that time, the current one first. */
  sign(endpoint: StoredEndpoint, message: Signable, now: number): Promise<string>;
  /** The same secrets under the present key; throws where one was tampered with, or sealed by none of the keys. */
  reseal(endpoint: StoredEndpoint): Promise<Pick<StoredEndpoint, "secrets" | "keyVersion">>;
}

export function createSecretKeeper(vault: Vault): SecretKeeper {
  const open = (id: EndpointId, { sealed }: SealedSecret) => vault.open(purpose, id, sealed);

  return {
    async make(id) {
      const secret = newSecret();
      return {
        secret,
        sealed: await vault.seal(purpose, id, secret),
        keyVersion: await vault.version(),
      };
    },

    async sign(endpoint, { id, at, body }, now) {
      const secrets = signingSecrets(endpoint.secrets, now).map((one) => open(endpoint.id, one));
      const signatures = (await Promise.all(secrets)).map((secret) =>
        new Webhook(secret).sign(id, new Date(at), body),
      );
      return signatures.join(" ");
    },

    async reseal({ id, secrets }) {
      const sealed = secrets.map(async (one) => ({
        ...one,
        sealed: await vault.seal(purpose, id, await open(id, one)),
      }));
      return { secrets: await Promise.all(sealed), keyVersion: await vault.version() };
    },
  };
}
