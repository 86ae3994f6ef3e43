/** Local secrets, made on first start and kept in the state folder; nothing secret is in the repository. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";

export interface LocalSecrets {
  readonly SECRET_KEY: string;
  /** Private JWKs as JSON, the form in which the Worker takes them; the second slot is filled by a rotation. */
  readonly SIGNING_KEY_A: string;
  readonly SIGNING_KEY_B?: string;
  readonly demoPassword: string;
}

export type KeySlot = "a" | "b";

/** A new ES256 key as a private JWK in JSON; its `kid` begins with its slot. It signs from then on (epoch seconds). */
export async function newSigningKey(slot: KeySlot, signsFrom = 0): Promise<string> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const kid = `${slot}-${randomBytes(8).toString("hex")}`;
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: "ES256", signsFrom });
}

export const secretsFile = (stateDir: string): string => join(stateDir, "secrets.json");

/** Renamed into its place: a kill in between leaves the old file, never half a one. */
export function writeSecrets(stateDir: string, secrets: LocalSecrets): void {
  const draft = `${secretsFile(stateDir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(draft, secretsFile(stateDir));
}

/** Reads the folder's secrets, or makes them. A given demo password replaces the kept one. */
export async function localSecrets(
  stateDir: string,
  demoPassword: string | undefined,
): Promise<LocalSecrets> {
  const file = secretsFile(stateDir);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as LocalSecrets) : undefined;
  const secrets: LocalSecrets = {
    ...kept,
    SECRET_KEY: kept?.SECRET_KEY ?? randomBytes(32).toString("base64url"),
    SIGNING_KEY_A: kept?.SIGNING_KEY_A ?? (await newSigningKey("a")),
    demoPassword: demoPassword ?? kept?.demoPassword ?? randomBytes(9).toString("base64url"),
  };
  writeSecrets(stateDir, secrets);
  return secrets;
}
