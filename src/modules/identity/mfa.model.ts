/** Second factors, pure: one-time codes of an authenticator (RFC 6238), and recovery codes for when it is lost. */
import { createHmac } from "node:crypto";
import { Secret, TOTP } from "otpauth/bare";

/** RFC 4226 §4: 160 bits. */
export const totpSecretBytes = 20;
export const recoveryCodesCount = 10;
/** Eighty random bits. */
export const recoveryCodeLetters = 16;
/** How long one may wait with the code, by one `mfaToken`, … */
export const mfaTokenSeconds = 5 * 60;
/** … and how many codes may be tried with it. */
export const challengeTriesMax = 5;

const windowSteps = 1;
const groupLetters = 4;

/** An authenticator in plain text, as its owner's device is told of it. */
export interface TotpEnrolment {
  /** Base32 (RFC 4648 §6). */
  readonly secret: string;
  /** The same for a QR code. */
  readonly otpauthUrl: string;
}

export interface MfaState {
  /** An authenticator is active. */
  readonly totp: boolean;
  readonly recoveryCodesLeft: number;
}

const totpOf = (secret: Secret, label = ""): TOTP =>
  new TOTP({
    issuer: "Wharf",
    label,
    secret,
    algorithm: "SHA1",
    digits: 6,
    period: 30,
    hmac: (_, key, message) => createHmac("sha1", key).update(message).digest(),
  });

/** A new authenticator out of random bytes; `label` tells its owner what it is for. */
export function enrolmentOf(bytes: Uint8Array, label: string): TotpEnrolment {
  const secret = new Secret({ buffer: bytes.slice().buffer });
  return { secret: secret.base32, otpauthUrl: totpOf(secret, label).toString() };
}

/**
 * The time step whose code this is: the present one, or the one beside it where clocks differ (RFC 6238 §5.2).
 * Null where it is none of theirs. Compares in constant time.
 */
export function stepOf(secret: string, digits: string, now: number): number | null {
  const totp = totpOf(Secret.fromBase32(secret));
  const delta = totp.validate({ token: digits, timestamp: now, window: windowSteps });
  return delta === null ? null : totp.counter({ timestamp: now }) + delta;
}

/** What somebody typed: digits of an authenticator, or the letters of a recovery code. */
export type Code =
  | { readonly kind: "totp"; readonly digits: string }
  | { readonly kind: "recovery"; readonly letters: string };

const totpForm = /^[0-9]{6}$/;
const recoveryForm = new RegExp(`^[0-9A-HJKMNP-TV-Z]{${recoveryCodeLetters}}$`);

/** Reads a code however it was typed, with the look-alikes of Crockford's alphabet put right; null where it is none. */
export function parseCode(text: string): Code | null {
  const plain = text.replace(/[\s-]/g, "").toUpperCase();
  if (totpForm.test(plain)) return { kind: "totp", digits: plain };
  const letters = plain.replaceAll("O", "0").replace(/[IL]/g, "1");
  return recoveryForm.test(letters) ? { kind: "recovery", letters } : null;
}

/** A recovery code as it is written down: `7k3f-9q2m-4xab-c0de`. */
export const formatRecoveryCode = (letters: string): string =>
  (letters.toLowerCase().match(new RegExp(`.{${groupLetters}}`, "g")) ?? []).join("-");
