/** Local secrets, made on first start and kept in the state folder; nothing secret is in the repository. */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair } from "jose";

export interface LocalSecrets {
  readonly SECRET_KEY: string;
  /** A JSON array of private JWKs, the form in which the Worker takes it. */
  readonly SIGNING_KEYS: string;
  readonly demoPassword: string;
}

/** A new ES256 key with a `kid`, as a private JWK. */
export async function newSigningKey(): Promise<Record<string, unknown>> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString("hex"), alg: "ES256" };
}

/** Reads the folder's secrets, or makes them. A given demo password replaces the kept one. */
export async function localSecrets(
  stateDir: string,
  demoPassword: string | undefined,
): Promise<LocalSecrets> {
  const file = join(stateDir, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as LocalSecrets) : undefined;
  const secrets: LocalSecrets = {
    SECRET_KEY: kept?.SECRET_KEY ?? randomBytes(32).toString("base64url"),
    SIGNING_KEYS: kept?.SIGNING_KEYS ?? JSON.stringify([await newSigningKey()]),
    demoPassword: demoPassword ?? kept?.demoPassword ?? randomBytes(9).toString("base64url"),
  };
  // Renamed into its place: a kill in between leaves the old file, never half a one.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(draft, file);
  return secrets;
}
