/** One-time codes against the vectors of RFC 6238, and codes as people type them. */
import { describe, expect, it } from "vitest";
import {
  enrolmentOf,
  formatRecoveryCode,
  parseCode,
  stepOf,
} from "../../../src/modules/identity/mfa.model.ts";

// RFC 6238, appendix B: the SHA-1 rows. The secret is the text 12345678901234567890.
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const vectors = [
  [59, "94287082"],
  [1111111109, "07081804"],
  [1111111111, "14050471"],
  [1234567890, "89005924"],
  [2000000000, "69279037"],
  [20000000000, "65353130"],
] as const;
// Of six digits, the last ones of the eight.
const codeOf = (eight: string) => eight.slice(2);

describe("a code of the authenticator", () => {
  it.each(vectors)("at %i s is that of RFC 6238: %s", (seconds, code) => {
    expect(stepOf(secret, codeOf(code), seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it("is taken one step early and late, tells its own step, and not two", () => {
    const [seconds, code] = vectors[3];
    const step = Math.floor(seconds / 30);
    const at = (steps: number) => stepOf(secret, codeOf(code), (step + steps) * 30_000);
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step, step, step, null]);
    const lastMoment = (step + 2) * 30_000 - 1;
    expect(stepOf(secret, codeOf(code), lastMoment)).toBe(step);
  });

  it.each(["000000", "", "89005924", "00592"])("is not %j", (code) => {
    expect(stepOf(secret, code, vectors[3][0] * 1000)).toBeNull();
  });
});

describe("an enrolment", () => {
  it("tells an authenticator the secret and how to count", () => {
    const bytes = new TextEncoder().encode("12345678901234567890");
    const { secret: shown, otpauthUrl } = enrolmentOf(bytes, "grace@example.com");
    expect(shown).toBe(secret);
    const { protocol, host, pathname, searchParams } = new URL(otpauthUrl);
    expect([protocol, host, decodeURIComponent(pathname)]).toEqual([
      "otpauth:",
      "totp",
      "/Wharf:grace@example.com",
    ]);
    expect(Object.fromEntries(searchParams)).toEqual({
      issuer: "Wharf",
      secret,
      algorithm: "SHA1",
      digits: "6",
      period: "30",
    });
  });
});

describe("a typed code", () => {
  const letters = "7K3F9Q2M4XABC0D1";

  it.each(["123456", " 123 456 ", "123-456"])("of the authenticator may be %j", (text) => {
    expect(parseCode(text)).toEqual({ kind: "totp", digits: "123456" });
  });

  it.each([
    formatRecoveryCode(letters),
    letters,
    letters.toLowerCase(),
    " 7k3f 9Q2M 4xab codi ",
    "7K3F-9Q2M-4XABCODL",
  ])("to recover may be %j", (text) => {
    expect(parseCode(text)).toEqual({ kind: "recovery", letters });
  });

  it.each(["", "12345", "1234567", "١٢٣٤٥٦", "7k3f-9q2m-4xab-c0d", "7k3f-9q2m-4xab-c0du", "12345a"])(
    "is none: %j",
    (text) => expect(parseCode(text)).toBeNull(),
  );
});

it("a recovery code is written in four groups of small letters", () => {
  expect(formatRecoveryCode("7K3F9Q2M4XABC0D1")).toBe("7k3f-9q2m-4xab-c0d1");
});
