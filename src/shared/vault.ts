/** Encryption at rest: AES-256-GCM under a key of its own for each purpose; each text names the key that sealed it. */
import { base64url, fromBase64url, type Keyring } from "./crypto.ts";

const form = "v1";
const ivBytes = 12;
const encoder = new TextEncoder();

export class Vault {
  readonly #keyrings: readonly Keyring[];
  readonly #keys = new Map<string, Promise<CryptoKey>>();

  /** The first keyring seals; all of them open. */
  constructor(keyrings: readonly [Keyring, ...Keyring[]]) {
    this.#keyrings = keyrings;
  }

  /** The name of the key that seals now; texts of other keys are due to be sealed anew. */
  async version(): Promise<string> {
    return versionOf(this.#keyrings[0] as Keyring);
  }

  /** The names of the other keys that still open. */
  async olderVersions(): Promise<string[]> {
    return Promise.all(this.#keyrings.slice(1).map(versionOf));
  }

  /** `about` names the row that the text belongs to: it can't be opened in another's place. */
  async seal(purpose: string, about: string, text: string): Promise<string> {
    const keyring = this.#keyrings[0] as Keyring;
    const version = await versionOf(keyring);
    const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
    const key = await this.#key(keyring, version, purpose);
    const sealed = await crypto.subtle.encrypt(algorithm(iv, purpose, about), key, encoder.encode(text));
    return [form, version, base64url(iv), base64url(new Uint8Array(sealed))].join(".");
  }

  /** Throws where the text was not sealed for this purpose and row, or by none of the keys. */
  async open(purpose: string, about: string, sealed: string): Promise<string> {
    const [, wanted = "", iv = "", text = ""] = sealed.split(".");
    for (const keyring of this.#keyrings) {
      const version = await versionOf(keyring);
      if (version !== wanted) continue;
      const key = await this.#key(keyring, version, purpose);
      const bytes = fromBase64url(text) ?? new Uint8Array();
      const opened = await crypto.subtle.decrypt(
        algorithm(fromBase64url(iv) ?? new Uint8Array(), purpose, about),
        key,
        bytes,
      );
      return new TextDecoder().decode(opened);
    }
    throw new Error(`sealed by the unknown key ${wanted}`);
  }

  #key(keyring: Keyring, version: string, purpose: string): Promise<CryptoKey> {
    const id = `${version}:${purpose}`;
    let key = this.#keys.get(id);
    if (!key) {
      key = keyring
        .bits(`vault:${purpose}`)
        .then((bits) => crypto.subtle.importKey("raw", bits, "AES-GCM", false, ["encrypt", "decrypt"]));
      this.#keys.set(id, key);
    }
    return key;
  }
}

const algorithm = (iv: Uint8Array, purpose: string, about: string) => ({
  name: "AES-GCM",
  iv,
  additionalData: encoder.encode(`${purpose}\0${about}`),
});

const versionOf = async (keyring: Keyring): Promise<string> =>
  base64url((await keyring.bits("vault-version")).slice(0, 6));
