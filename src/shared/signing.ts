/** Proof that a text is Wharf's own. Made at once, without WebCrypto's promises, so that it can go into a batch. */
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { mainStoreId, nameFor } from "./store.ts";

/** SHA-256 of a text, in base64url. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");

export interface Signer {
  /** HMAC-SHA-256 under the newest secret's key, in base64url. */
  sign(text: string): string;
  /** True for what any of the secrets has signed. */
  isOurs(text: string, signature: string): boolean;
}

/** A signer with a key of its own for the purpose and the store, derived from each secret (HKDF, RFC 5869); the newest first. */
export function createSigner(
  purpose: string,
  secrets: readonly [string, ...string[]],
  storeId = mainStoreId,
): Signer {
  const derive = (secret: string) =>
    Buffer.from(hkdfSync("sha256", secret, "", nameFor(storeId, purpose, "\0"), 32));
  let keys: readonly Buffer[] | undefined;
  // Derived when first needed: most isolates that begin have a reader before them.
  const keysOf = () => {
    keys ??= secrets.map(derive);
    return keys;
  };
  const under = (key: Buffer | undefined, text: string) =>
    createHmac("sha256", key ?? "")
      .update(text)
      .digest();
  return {
    sign: (text) => under(keysOf()[0], text).toString("base64url"),
    isOurs(text, signature) {
      const given = Buffer.from(signature, "base64url");
      return keysOf().some((key) => {
        const wanted = under(key, text);
        return given.length === wanted.length && timingSafeEqual(given, wanted);
      });
    },
  };
}
