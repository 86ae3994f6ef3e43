/**
 * `npm run keys:rotate`: a new signing key, without downtime. It goes into the slot that is free; both keys verify
 * while tokens of the old one are about, and the new one signs once every reader of the JWKS can know it.
 * `-- --remote https://shop.example` does it for the deployment at that address.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { accessTokenSeconds } from "../src/modules/identity/sessions.model.ts";
import { root } from "./local/bundle.ts";
import { Failure, main } from "./local/failure.ts";
import {
  type KeySlot,
  type LocalSecrets,
  localSecrets,
  newSigningKey,
  writeSecrets,
} from "./local/secrets.ts";
import { ensureWritable, readSettings } from "./local/settings.ts";

/** The JWKS may be cached for five minutes, and a new version takes a moment to be everywhere. */
const publishedSeconds = 10 * 60;

const underWay = "A rotation is under way; try again in a quarter of an hour.";

const nameOf = (slot: KeySlot) => (slot === "a" ? "SIGNING_KEY_A" : "SIGNING_KEY_B");
const other = (slot: string): KeySlot => (slot === "a" ? "b" : "a");
const slotOf = (kid: string): string => kid.split("-")[0] ?? "";

/** The slot that is free in the deployment: the one whose key its JWKS doesn't publish any more. */
async function freeSlot(address: string): Promise<KeySlot> {
  const answer = await fetch(new URL("/.well-known/jwks.json", address)).catch(() => null);
  if (!answer?.ok) throw new Failure(`${address} does not answer with its keys.`);
  const { keys } = (await answer.json()) as { keys: { kid: string }[] };
  const [current, ...others] = keys;
  if (!current) throw new Failure(`${address} has no signing key; run npm run deploy.`);
  if (others.length > 0) throw new Failure(underWay);
  return other(slotOf(current.kid));
}

async function rotateRemotely(address: string): Promise<void> {
  const slot = await freeSlot(address);
  const signsFrom = Math.floor(Date.now() / 1000) + publishedSeconds;
  const { status } = spawnSync(join(root, "node_modules/.bin/wrangler"), ["secret", "put", nameOf(slot)], {
    cwd: root,
    input: await newSigningKey(slot, signsFrom),
    stdio: ["pipe", "inherit", "inherit"],
  });
  if (status !== 0) throw new Failure("wrangler could not store the key; nothing has changed.");
  console.log(`The new key is published now and signs from ${new Date(signsFrom * 1000).toISOString()}.`);
}

async function rotateLocally(): Promise<void> {
  const { stateDir, demoPassword } = readSettings(process.env);
  ensureWritable(stateDir);
  const secrets = await localSecrets(stateDir, demoPassword);
  const signsFrom = (json: string | undefined): number => (json ? JSON.parse(json).signsFrom : -1);
  const ages = { a: signsFrom(secrets.SIGNING_KEY_A), b: signsFrom(secrets.SIGNING_KEY_B) };
  const now = Math.floor(Date.now() / 1000);
  if (now < Math.max(ages.a, ages.b) + accessTokenSeconds) throw new Failure(underWay);
  const slot: KeySlot = ages.b > ages.a ? "a" : "b";
  const key = await newSigningKey(slot, now);
  writeSecrets(stateDir, { ...secrets, [nameOf(slot)]: key } satisfies LocalSecrets);
  console.log("The new key signs after the next npm start; tokens of the old one stay valid until they end.");
}

main(async () => {
  const { remote } = parseArgs({ options: { remote: { type: "string" } } }).values;
  await (remote === undefined ? rotateLocally() : rotateRemotely(remote));
});
