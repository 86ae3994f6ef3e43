/** Access tokens: JWTs of minutes (RFC 9068), signed with ES256 by the newest key that is due, verified by any that may have signed. */

import { type CryptoKey, exportJWK, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { type Role, roles, type UserActor } from "#shared/access.ts";
import { BoundedMap } from "#shared/bounded-map.ts";
import { fromBase64url } from "#shared/crypto.ts";
import { unauthenticated } from "#shared/errors.ts";
import type { SessionId, UserId } from "#shared/ids.ts";
import { mainStoreId, nameFor } from "#shared/store.ts";
import { accessTokenSeconds } from "../sessions.model.ts";
import type { User } from "../users.model.ts";

const algorithm = "ES256";
const type = "at+jwt";
const leewaySeconds = 5;
const tokenLengthMax = 4096;
const verifiedMax = 5_000;
// jose is lenient about base64url; a token has exactly one spelling here.
const isCompact = (token: string): boolean => {
  const parts = token.split(".");
  return parts.length === 3 && parts.every((part) => part !== "" && fromBase64url(part) !== null);
};

export interface TokenService {
  sign(user: User, sessionId: SessionId, now: number): Promise<string>;
  /** The user that a token speaks for; 401 for anything but a live token of ours. */
  verify(token: string, now: number): Promise<UserActor>;
  /** Forgets that the token was found good. Whether its session still stands, each trip to the database asks anew. */
  forget(token: string): void;
  /** The public keys (RFC 7517), the one that signs now first, and one that will sign soon among them. */
  jwks(now: number): Promise<{ keys: JWK[] }>;
}

/** A private EC P-256 key that signs from some time on (epoch seconds), and verifies before that already. */
export type SigningKey = JWK & { readonly kid: string; readonly signsFrom: number };

/** A token that was found good, until it ends (epoch milliseconds). */
interface Verified {
  readonly actor: UserActor;
  readonly until: number;
}

interface KeyPair {
  readonly kid: string;
  readonly signsFrom: number;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

async function importKeyPair({ signsFrom, d, ...jwk }: SigningKey): Promise<KeyPair> {
  const publicKey = (await importJWK({ ...jwk, ext: true }, algorithm)) as CryptoKey;
  const { kid } = jwk;
  return {
    kid,
    signsFrom,
    privateKey: (await importJWK({ ...jwk, ...(d ? { d } : {}) }, algorithm)) as CryptoKey,
    publicKey,
    publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: "sig" },
  };
}

/** The keys that matter at a time (epoch seconds), the one that signs first; an old one lasts as long as its tokens. */
function keysAt<K extends { readonly signsFrom: number }>(keys: readonly K[], now: number): K[] {
  const byAge = keys.toSorted((a, b) => b.signsFrom - a.signsFrom);
  const signing = byAge.find(({ signsFrom }) => signsFrom <= now) ?? byAge.at(-1);
  if (!signing) return [];
  const isOver = now >= signing.signsFrom + accessTokenSeconds + leewaySeconds;
  const others = byAge.filter((key) => key !== signing && (key.signsFrom > signing.signsFrom || !isOver));
  return [signing, ...others];
}

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

/** Stores may share keys, but no token: each has an issuer and an audience of its own. */
export function createTokenService(signingKeys: readonly SigningKey[], storeId = mainStoreId): TokenService {
  const [issuer, audience] = [nameFor(storeId, "wharf", "/"), nameFor(storeId, "wharf-api", "/")];
  // Keys are imported on first use: nothing asynchronous may run while the Worker starts.
  let imported: Promise<KeyPair[]> | undefined;
  const keysNow = async (now: number) => {
    imported ??= Promise.all(signingKeys.map(importKeyPair));
    return keysAt(await imported, Math.floor(now / 1000));
  };

  const verified = new BoundedMap<string, Verified>(verifiedMax);
  const refused = () => unauthenticated("The access token is not valid.");

  return {
    async sign(user, sessionId, now) {
      const [key] = await keysNow(now);
      if (!key) throw new Error("no signing key");
      const issuedAt = Math.floor(now / 1000);
      return new SignJWT({ role: user.role, sid: sessionId })
        .setProtectedHeader({ alg: algorithm, typ: type, kid: key.kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(user.id)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + accessTokenSeconds)
        .sign(key.privateKey);
    },

    async verify(token, now): Promise<UserActor> {
      const known = verified.get(token);
      if (known && known.until > now) return known.actor;
      if (token.length > tokenLengthMax || !isCompact(token)) throw refused();
      const keys = await keysNow(now);
      try {
        const { payload } = await jwtVerify(
          token,
          ({ kid }) => {
            const key = keys.find((candidate) => candidate.kid === kid);
            if (!key) throw refused();
            return key.publicKey;
          },
          {
            algorithms: [algorithm],
            issuer,
            audience,
            typ: type,
            clockTolerance: leewaySeconds,
            currentDate: new Date(now),
            requiredClaims: ["sub", "sid", "role", "iat", "exp"],
          },
        );
        const { sub, sid, role, exp = 0 } = payload;
        if (!sub || typeof sid !== "string" || !isRole(role)) throw refused();
        const actor: UserActor = { kind: "user", id: sub as UserId, role, sessionId: sid as SessionId };
        verified.set(token, { actor, until: (exp + leewaySeconds) * 1000 });
        return actor;
      } catch {
        throw refused();
      }
    },

    forget: (token) => void verified.delete(token),

    async jwks(now) {
      return { keys: (await keysNow(now)).map(({ publicJwk }) => publicJwk) };
    },
  };
}
