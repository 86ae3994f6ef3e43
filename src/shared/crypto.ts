/** The few primitives that rooms share, all of them WebCrypto's. */
import { mainStoreId, nameFor } from "./store.ts";

const encoder = new TextEncoder();

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** The bytes of a base64url text without padding, or null where it is not canonical. */
export function fromBase64url(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) =>
      c.charCodeAt(0),
    );
    return base64url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

/** A new secret of `byteLength` random bytes, in base64url. */
export const randomToken = (byteLength = 32): string =>
  base64url(crypto.getRandomValues(new Uint8Array(byteLength)));

/** SHA-256 of a text, in base64url. Right for random tokens, wrong for passwords. */
export async function sha256(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text))));
}

/** HMAC-SHA-256 under a key of its own for each store and purpose, derived from the one secret (HKDF, RFC 5869). */
export class Keyring {
  readonly #root: Promise<CryptoKey>;
  readonly #storeId: string;
  readonly #derived = new Map<string, Promise<CryptoKey>>();

  constructor(secret: string, storeId = mainStoreId) {
    this.#storeId = storeId;
    this.#root = crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, [
      "deriveBits",
      "deriveKey",
    ]);
  }

  /** 32 bytes that only this purpose has. */
  async bits(purpose: string): Promise<Uint8Array> {
    return new Uint8Array(await crypto.subtle.deriveBits(this.#hkdf(purpose), await this.#root, 256));
  }

  async sign(purpose: string, text: string): Promise<Uint8Array> {
    return new Uint8Array(await crypto.subtle.sign("HMAC", await this.#key(purpose), encoder.encode(text)));
  }

  /** Compares in constant time. */
  async verify(purpose: string, text: string, signature: Uint8Array): Promise<boolean> {
    return crypto.subtle.verify("HMAC", await this.#key(purpose), signature, encoder.encode(text));
  }

  #key(purpose: string): Promise<CryptoKey> {
    let key = this.#derived.get(purpose);
    if (!key) {
      key = this.#root.then((root) =>
        crypto.subtle.deriveKey(
          this.#hkdf(purpose),
          root,
          { name: "HMAC", hash: "SHA-256", length: 256 },
          false,
          ["sign", "verify"],
        ),
      );
      this.#derived.set(purpose, key);
    }
    return key;
  }

  #hkdf(purpose: string) {
    // No purpose has this separator in it, so that no store's key is another's of another purpose.
    const info = encoder.encode(nameFor(this.#storeId, purpose, "\0"));
    return { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  }
}
