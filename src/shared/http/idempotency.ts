/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header). The key's row is written in the batch of the
 * change, so a key is never 'in flight': of two equal requests that race, one commits and the other replays.
 */
import { and, eq, lt, sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { runBatch } from "../db/database.ts";
import { AppError } from "../errors.ts";
import type { Vault } from "../vault.ts";
import { idempotencyKeys } from "./idempotency.table.ts";

/** How long an answer is kept at least. */
export const idempotencyKeptHours = 24;

/** An answer in the form in which it is sent and kept. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What a request with a key claims; `render` is set by its route before the use case runs. */
export interface IdempotencyClaim {
  readonly caller: string;
  readonly route: string;
  readonly key: string;
  readonly fingerprint: string;
  /** Seals the answer's body: it may have a secret in it that is shown once. */
  readonly vault: Vault;
  render: ((result: unknown) => StoredAnswer) | null;
  /** The answer that was committed with the change. */
  answer: StoredAnswer | null;
}

/** Thrown by a commit whose key was used before: the gateway answers with what is stored. */
export class KeyAlreadyUsed extends Error {}

/** The key of the header, bare or quoted (an RFC 8941 string), 1 to 255 visible characters; else a 400. */
export function parseIdempotencyKey(header: string): string {
  const key = /^"(.*)"$/.exec(header)?.[1] ?? header;
  if (/^[\x21-\x7e]{1,255}$/.test(key) && !/^"|"$/.test(key)) return key;
  throw new AppError("VALIDATION_ERROR", "The Idempotency-Key is not valid.", {
    details: [{ field: "Idempotency-Key", message: "1 to 255 visible ASCII characters, bare or quoted" }],
  });
}

const purpose = "idempotency";
const nameOf = ({ caller, route, key }: IdempotencyClaim) => JSON.stringify([caller, route, key]);

/** The answer as it is kept. */
export const sealAnswer = async (claim: IdempotencyClaim, answer: StoredAnswer): Promise<StoredAnswer> => ({
  ...answer,
  body: await claim.vault.seal(purpose, nameOf(claim), answer.body),
});

const openAnswer = async (claim: IdempotencyClaim, kept: StoredAnswer): Promise<StoredAnswer> => ({
  ...kept,
  body: await claim.vault.open(purpose, nameOf(claim), kept.body),
});

/** The statement that takes the key with its sealed answer, or breaks its primary key where it is taken. */
export const takeKey = (
  db: Database,
  { caller, route, key, fingerprint }: IdempotencyClaim,
  { status, headers, body }: StoredAnswer,
  now: number,
) =>
  db
    .insert(idempotencyKeys)
    .values({ caller, route, key, fingerprint, status, headers, body, createdAt: now });

const ofClaim = (claim: IdempotencyClaim) =>
  and(
    eq(idempotencyKeys.caller, claim.caller),
    eq(idempotencyKeys.route, claim.route),
    eq(idempotencyKeys.key, claim.key),
  );

const isSame = (claim: IdempotencyClaim, row: { fingerprint: string }): void => {
  if (row.fingerprint === claim.fingerprint) return;
  throw new AppError("IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used for another request.");
};

/** The answer kept under the key, or null; 422 where the key came with another body. */
export async function findAnswer(db: Database, claim: IdempotencyClaim): Promise<StoredAnswer | null> {
  const [row] = await db.select().from(idempotencyKeys).where(ofClaim(claim));
  if (!row) return null;
  isSame(claim, row);
  return openAnswer(claim, row);
}

/** Keeps the answer of a refusal unless the key has one already; gives the one that holds. */
export async function keepAnswer(
  db: Database,
  claim: IdempotencyClaim,
  answer: StoredAnswer,
  now: number,
): Promise<{ answer: StoredAnswer; replayed: boolean }> {
  const sealed = await sealAnswer(claim, answer);
  const [inserted, rows] = (await runBatch(db, [
    takeKey(db, claim, sealed, now).onConflictDoNothing().returning({ key: idempotencyKeys.key }),
    db.select().from(idempotencyKeys).where(ofClaim(claim)),
  ])) as [{ key: string }[], (StoredAnswer & { fingerprint: string })[]];
  const [row] = rows;
  if (inserted.length > 0 || !row) return { answer, replayed: false };
  isSame(claim, row);
  return { answer: await openAnswer(claim, row), replayed: true };
}

/** Forgets answers older than the promise, a bounded number at a time. */
export const pruneKeys = (db: Database, now: number): Promise<unknown> =>
  db
    .delete(idempotencyKeys)
    .where(
      sql`rowid IN ${db
        .select({ rowid: sql`rowid` })
        .from(idempotencyKeys)
        .where(lt(idempotencyKeys.createdAt, now - idempotencyKeptHours * 3_600_000))
        .limit(5_000)}`,
    )
    .run();
