/** Use cases of API keys: programs that act for a user, within what the key may do. */

import { audit } from "#modules/audit";
import { type ApiKeyActor, requireUser, type Scope, scopesOf } from "#shared/access.ts";
import { BoundedMap } from "#shared/bounded-map.ts";
import type { Context } from "#shared/context.ts";
import { randomToken, sha256 } from "#shared/crypto.ts";
import { runBatch } from "#shared/db/database.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { AppError, forbidden, invalid } from "#shared/errors.ts";
import { type ApiKeyId, newId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import type { ApiKey } from "./api-keys.model.ts";
import {
  findApiKey,
  findOwner,
  insertApiKey,
  keyMissing,
  listApiKeys,
  revokeApiKey,
  tooManyKeys,
  touchApiKey,
} from "./api-keys.repository.ts";
import { apiKeyNotFound, apiKeyRefused, hasAllApiKeys } from "./identity.errors.ts";
import { apiKeyCreated } from "./identity.events.ts";
import { requireRecentSignIn } from "./service/recent-sign-in.ts";

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Epoch milliseconds; a key without it lives until it is revoked. */
  readonly expiresAt?: number | undefined;
}

/** What it takes to read a key. */
export type KeyReader = Pick<Context, "db" | "clock" | "log" | "background">;

export interface ApiKeysService {
  /** The key itself is in the answer, and nowhere else. */
  create(ctx: Context, input: NewApiKey): Promise<ApiKey & { key: string }>;
  list(ctx: Context, page: PageRequest): Promise<Slice<ApiKey>>;
  revoke(ctx: Context, id: ApiKeyId): Promise<void>;
  /**
   * Whom a key speaks for, or 401. What was read a moment ago is used again: that it still holds is checked with
   * every trip of the request, by its standing condition.
   */
  resolve(by: KeyReader, key: string): Promise<ApiKeyActor>;
  /** Reads the key anew when it comes again: it was refused, and what was known of it may be why. */
  forget(id: ApiKeyId): void;
}

const keyForm = /^wk_[A-Za-z0-9_-]{43}$/;
const startLength = 10;
const knownMs = 60_000;
const knownMax = 1_000;

export const looksLikeApiKey = (token: string): boolean => token.startsWith("wk_");

export function createApiKeysService(): ApiKeysService {
  /** By hash: who it is, until when that may be used, and when the key was last seen. */
  const known = new BoundedMap<string, { actor: ApiKeyActor; expiresAt: number; until: number }>(knownMax);

  return {
    async create(ctx, { name, scopes, expiresAt }) {
      const { id: userId, role } = await requireRecentSignIn(ctx);
      const beyond = scopes.filter((scope) => !scopesOf(role).includes(scope));
      if (beyond.length > 0) {
        throw new AppError("FORBIDDEN", "A key can't do more than its owner.", {
          details: beyond.map((scope) => ({ field: "scopes", message: `${scope} is not yours to give` })),
        });
      }
      const unit = begin(ctx);
      if (expiresAt !== undefined && expiresAt <= unit.now) throw invalid("expiresAt", "is in the past");
      const key = `wk_${randomToken()}`;
      const made: ApiKey = {
        id: newId("key", unit.now),
        userId,
        name,
        start: key.slice(0, startLength),
        scopes: [...new Set(scopes)],
        createdAt: unit.now,
        expiresAt: expiresAt ?? null,
        lastUsedAt: null,
      };
      unit.add(...insertApiKey(ctx.db, made, await sha256(key))).onViolation(tooManyKeys, hasAllApiKeys);
      unit.record(apiKeyCreated({ userId, apiKeyId: made.id }));
      audit(ctx, unit, {
        action: "api-key.create",
        resourceType: "api-key",
        resourceId: made.id,
        after: { scopes: made.scopes, expiresAt: made.expiresAt },
      });
      return unit.commit({ ...made, key });
    },

    list: (ctx, page) => listApiKeys(ctx.db, requireUser(ctx.actor).id, page),

    async revoke(ctx, id) {
      const { id: userId } = requireUser(ctx.actor);
      const owner = await findOwner(ctx.db, id);
      if (!owner) throw apiKeyNotFound();
      if (owner !== userId) throw forbidden();
      const unit = begin(ctx);
      unit.add(...revokeApiKey(ctx.db, id, userId, unit.now)).onViolation(keyMissing, apiKeyNotFound);
      audit(ctx, unit, { action: "api-key.revoke", resourceType: "api-key", resourceId: id });
      await unit.commit(null);
    },

    async resolve({ db, clock, log, background }, key) {
      const now = clock.now();
      if (!keyForm.test(key)) throw apiKeyRefused();
      const hash = await sha256(key);
      const recent = known.get(hash);
      if (recent && recent.until > now) {
        if (recent.expiresAt <= now) throw apiKeyRefused();
        return recent.actor;
      }
      known.delete(hash);
      const found = await findApiKey(db, hash);
      const expiresAt = found?.expiresAt ?? Number.POSITIVE_INFINITY;
      if (!found || expiresAt <= now) throw apiKeyRefused();
      const { id, userId, role, scopes } = found;
      const actor: ApiKeyActor = { kind: "apiKey", id, userId, role, scopes };
      known.set(hash, { actor, expiresAt, until: now + knownMs });
      if ((found.lastUsedAt ?? 0) <= now - knownMs) {
        background(
          runBatch(db, [touchApiKey(db, id, now)]).catch((error) =>
            log.warn("an API key's use was not noted", { id, error: describeError(error) }),
          ),
        );
      }
      return actor;
    },

    forget(id) {
      for (const [hash, { actor }] of known) if (actor.id === id) known.delete(hash);
    },
  };
}
