/** Access tokens: JWTs of minutes (RFC 9068), signed with ES256 by the first key, verified by any of them. */
import { type CryptoKey, exportJWK, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { type Role, roles, type UserActor } from "#shared/access.ts";
import { fromBase64url } from "#shared/crypto.ts";
import { unauthenticated } from "#shared/errors.ts";
import type { SessionId, UserId } from "#shared/ids.ts";
import { accessTokenSeconds, type User } from "../identity.model.ts";

const issuer = "wharf";
const audience = "wharf-api";
const type = "at+jwt";
const leewaySeconds = 5;
const tokenLengthMax = 4096;
// jose is lenient about base64url; a token has exactly one spelling here.
const isCompact = (token: string): boolean => {
  const parts = token.split(".");
  return parts.length === 3 && parts.every((part) => part !== "" && fromBase64url(part) !== null);
};

export interface TokenService {
  sign(user: User, sessionId: SessionId, now: number): Promise<string>;
  /** The user that a token speaks for; 401 for anything but a live token of ours. */
  verify(token: string, now: number): Promise<UserActor>;
  /** The public keys (RFC 7517). */
  jwks(): Promise<{ keys: JWK[] }>;
}

interface KeyPair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

async function importKeyPair({ d, ...jwk }: JWK): Promise<KeyPair> {
  const publicKey = (await importJWK({ ...jwk, ext: true }, "ES256")) as CryptoKey;
  return {
    kid: jwk.kid ?? "",
    privateKey: (await importJWK({ ...jwk, ...(d ? { d } : {}) }, "ES256")) as CryptoKey,
    publicKey,
    publicJwk: { ...(await exportJWK(publicKey)), kid: jwk.kid ?? "", alg: "ES256", use: "sig" },
  };
}

const isRole = (value: unknown): value is Role => roles.some((role) => role === value);

/** `jwks` are private EC P-256 keys, each with its own `kid`. */
export function createTokenService(jwks: readonly JWK[]): TokenService {
  // Keys are imported on first use: nothing asynchronous may run while the Worker starts.
  let imported: Promise<KeyPair[]> | undefined;
  const keyPairs = () => {
    imported ??= Promise.all(jwks.map(importKeyPair));
    return imported;
  };

  return {
    async sign(user, sessionId, now) {
      const [key] = await keyPairs();
      if (!key) throw new Error("no signing key");
      const issuedAt = Math.floor(now / 1000);
      return new SignJWT({ role: user.role, sid: sessionId })
        .setProtectedHeader({ alg: "ES256", typ: type, kid: key.kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(user.id)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + accessTokenSeconds)
        .sign(key.privateKey);
    },

    async verify(token, now): Promise<UserActor> {
      const refused = unauthenticated("The access token is not valid.");
      if (token.length > tokenLengthMax || !isCompact(token)) throw refused;
      const keys = await keyPairs();
      try {
        const { payload } = await jwtVerify(
          token,
          ({ kid }) => {
            const key = keys.find((candidate) => candidate.kid === kid);
            if (!key) throw refused;
            return key.publicKey;
          },
          {
            algorithms: ["ES256"],
            issuer,
            audience,
            typ: type,
            clockTolerance: leewaySeconds,
            currentDate: new Date(now),
            requiredClaims: ["sub", "sid", "role", "iat", "exp"],
          },
        );
        const { sub, sid, role } = payload;
        if (!sub || typeof sid !== "string" || !isRole(role)) throw refused;
        return { kind: "user", id: sub as UserId, role, sessionId: sid as SessionId };
      } catch {
        throw refused;
      }
    },

    async jwks() {
      return { keys: (await keyPairs()).map(({ publicJwk }) => publicJwk) };
    },
  };
}
