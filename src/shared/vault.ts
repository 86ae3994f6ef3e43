/** Encryption at rest: AES-256-GCM under a key of its own for each purpose; each text names the key that sealed it. */
import type { Context } from "./context.ts";
import { base64url, fromBase64url, type Keyring } from "./crypto.ts";
import { runBatch, type Statement } from "./db/database.ts";
import { describeError } from "./log.ts";

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

/** How the texts begin that a key has sealed. */
export const beginningOf = (keyVersion: string): string => `${form}.${keyVersion}.`;

/** Rows with sealed texts, as their room finds and changes them. */
interface SealedRows<Row extends { readonly id: string }, Texts> {
  /** Those that one of these keys has sealed, by id, from behind this one on. */
  find(keyVersions: readonly string[], behind: string, limit: number): Promise<readonly Row[]>;
  /** The row's texts, opened and sealed anew. */
  reseal(row: Row): Promise<Texts>;
  /** Stores them; does nothing where the row was changed since it was found. */
  swap(row: Row, texts: Texts): Statement;
}

async function* everyRow<Row extends { readonly id: string }>(
  { find }: SealedRows<Row, unknown>,
  keyVersions: readonly string[],
  pageSize: number,
): AsyncGenerator<Row> {
  for (let behind: string | undefined = ""; behind !== undefined; ) {
    const page: readonly Row[] = await find(keyVersions, behind, pageSize);
    yield* page;
    behind = page.at(-1)?.id;
  }
}

/** Seals anew, by the present key, up to `limit` rows that an older one has sealed. Gives how many. */
export async function resealRows<Row extends { readonly id: string }, Texts>(
  ctx: Context,
  vault: Vault,
  limit: number,
  rows: SealedRows<Row, Texts>,
): Promise<number> {
  const older = await vault.olderVersions();
  if (older.length === 0) return 0;
  const statements: Statement[] = [];
  for await (const row of everyRow(rows, older, limit)) {
    try {
      statements.push(rows.swap(row, await rows.reseal(row)));
    } catch (error) {
      // One that was tampered with keeps no other back.
      ctx.log.warn("a row can't be opened", { id: row.id, error: describeError(error) });
    }
    if (statements.length === limit) break;
  }
  await runBatch(ctx.db, statements);
  return statements.length;
}

const algorithm = (iv: Uint8Array, purpose: string, about: string) => ({
  name: "AES-GCM",
  iv,
  additionalData: encoder.encode(`${purpose}\0${about}`),
});

const versionOf = async (keyring: Keyring): Promise<string> =>
  base64url((await keyring.bits("vault-version")).slice(0, 6));
