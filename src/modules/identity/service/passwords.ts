/** Password hashes: scrypt (RFC 7914) in a self-describing form, so that its cost can rise later. */
import { Buffer } from "node:buffer";
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

// 16 MiB and about an eighth of a second; Workers cap N·r·p at 2^20.
const cost = { N: 2 ** 14, r: 8, p: 5 };
const hashBytes = 32;

interface Parameters {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

// NFKC, so that the same password typed on another keyboard is the same password (NIST SP 800-63B §5.1.1.2).
const derive = (password: string, salt: Buffer, parameters: Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(
      password.normalize("NFKC"),
      salt,
      hashBytes,
      { ...parameters, maxmem: 64 * 1024 * 1024 },
      (error, key) => (error ? reject(error) : resolve(key)),
    ),
  );

/** `scrypt$N$r$p$salt$hash`, salt and hash in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

// Verified when there is no such account, so that this takes as long as when there is one.
const nobody = ["scrypt", cost.N, cost.r, cost.p, "AAAAAAAAAAAAAAAAAAAAAA", "A".repeat(43)].join("$");

/** True where the password has this hash; `null` (no account) costs the same and is false. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", expected = ""] = (hash ?? nobody).split("$");
  const parameters = { N: Number(N), r: Number(r), p: Number(p) };
  const key = await derive(password, Buffer.from(salt, "base64url"), parameters);
  const wanted = Buffer.from(expected, "base64url");
  return key.length === wanted.length && timingSafeEqual(key, wanted) && hash !== null;
}

/** True where the hash is weaker than a new one would be. */
export function isOutdated(hash: string): boolean {
  const [, N, r, p] = hash.split("$").map(Number);
  return Number(N) * Number(r) * Number(p) < cost.N * cost.r * cost.p;
}
