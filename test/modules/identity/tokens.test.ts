/** Rotation of the signing keys: at no moment is a live token refused, nor an old key trusted longer than it must. */
import { exportJWK, generateKeyPair } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { createTokenService, type SigningKey } from "../../../src/modules/identity/service/tokens.ts";
import { accessTokenSeconds } from "../../../src/modules/identity/sessions.model.ts";
import type { User } from "../../../src/modules/identity/users.model.ts";

const user: User = {
  id: "usr_1",
  email: "a@example.com",
  emailVerifiedAt: null,
  name: "A",
  role: "customer",
  status: "active",
  version: 1,
  createdAt: 1,
  updatedAt: 1,
};
const at = (seconds: number) => seconds * 1000;
const rotation = 10_000;
const over = rotation + accessTokenSeconds + 5;

async function newKey(kid: string, signsFrom: number): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: "ES256", signsFrom };
}

describe("signing keys", () => {
  let old: SigningKey;
  let next: SigningKey;
  beforeAll(async () => {
    old = await newKey("a-1", 0);
    next = await newKey("b-1", rotation);
  });
  const kidsAt = async (seconds: number) =>
    (await createTokenService([old, next]).jwks(at(seconds))).keys.map(({ kid }) => kid);

  it("are published with the one that signs first: the next before it signs, the old while its tokens live", async () => {
    expect(await kidsAt(rotation - 1)).toEqual(["a-1", "b-1"]);
    expect(await kidsAt(rotation)).toEqual(["b-1", "a-1"]);
    expect(await kidsAt(over - 1)).toEqual(["b-1", "a-1"]);
    expect(await kidsAt(over)).toEqual(["b-1"]);
  });

  it("verify the tokens of both, through the whole rotation, also in a Worker that knows the old key only", async () => {
    const [rotated, behind] = [createTokenService([old, next]), createTokenService([old])];
    const early = await rotated.sign(user, "ses_1", at(rotation - 1));
    expect(await behind.verify(early, at(rotation - 1))).toMatchObject({ id: "usr_1" });
    expect(await rotated.verify(early, at(rotation + 200))).toMatchObject({ id: "usr_1" });
    const late = await rotated.sign(user, "ses_1", at(rotation));
    expect(await rotated.verify(late, at(rotation + 1))).toMatchObject({ id: "usr_1" });
    await expect(behind.verify(late, at(rotation + 1))).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("are trusted no longer than their tokens live, however long those claim to", async () => {
    const forger = createTokenService([{ ...old, signsFrom: 0 }]);
    const stolen = await forger.sign(user, "ses_1", at(over));
    await expect(createTokenService([old, next]).verify(stolen, at(over))).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
    expect(await forger.verify(stolen, at(over))).toMatchObject({ id: "usr_1" });
  });

  it("sign before their time where there is no other", async () => {
    const alone = createTokenService([next]);
    const token = await alone.sign(user, "ses_1", at(1));
    expect(await alone.verify(token, at(2))).toMatchObject({ id: "usr_1" });
  });
});
