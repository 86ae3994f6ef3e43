/** Use cases of second factors: set up, finish a sign-in with one, renew, remove. */
import { audit } from "#modules/audit";
import { requirePermission, requireUser } from "#shared/access.ts";
import { networkOf } from "#shared/address.ts";
import type { Context } from "#shared/context.ts";
import { sha256 } from "#shared/crypto.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { randomLetters, type UserId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { resealRows, type Vault } from "#shared/vault.ts";
import { hasTotp, sessionEnded, totpNotFound, userNotFound, wrongCode } from "./identity.errors.ts";
import { mfaDisabled, mfaEnabled } from "./identity.events.ts";
import {
  enrolmentOf,
  formatRecoveryCode,
  type MfaState,
  parseCode,
  recoveryCodeLetters,
  recoveryCodesCount,
  stepOf,
  type TotpEnrolment,
  totpSecretBytes,
} from "./mfa.model.ts";
import {
  activateTotp,
  type Challenge,
  challengeRace,
  clearTotp,
  codeRace,
  deleteTotp,
  findTotp,
  findTotpsSealedBy,
  guardTotp,
  insertTotp,
  readMfaState,
  replaceRecoveryCodes,
  resealTotp,
  totpInactive,
  totpMissing,
  totpRace,
  tryChallenge,
  useChallenge,
  useRecoveryCode,
  useStep,
} from "./mfa.repository.ts";
import { type CountTry, requireRecentSignIn } from "./service/recent-sign-in.ts";
import type { SessionStarter, Tokens } from "./service/start-session.ts";
import { revokeSessions } from "./sessions.repository.ts";
import { findUser } from "./users.repository.ts";

export interface MfaService {
  state(ctx: Context): Promise<MfaState>;
  /** A new authenticator; it counts for nothing until it is activated. */
  enrol(ctx: Context): Promise<TotpEnrolment>;
  /** Takes the authenticator's first code, ends the user's other sessions, and gives the recovery codes. */
  activate(ctx: Context, code: string): Promise<readonly string[]>;
  /** Finishes a sign-in by a code of the authenticator, or a recovery code. */
  challenge(ctx: Context, input: { mfaToken: string; code: string }): Promise<Tokens>;
  /** Removes the authenticator and the recovery codes, and ends the user's other sessions. */
  remove(ctx: Context): Promise<void>;
  /** Takes away whatever factors a user has, for those who manage users; their sessions go on. */
  reset(ctx: Context, userId: UserId): Promise<void>;
  /** New recovery codes; the old ones are void. */
  renewRecoveryCodes(ctx: Context): Promise<readonly string[]>;
  /** Seals anew, by the present key, up to `limit` secrets that an older one has sealed. Gives how many. */
  reencryptSecrets(ctx: Context, limit: number): Promise<number>;
}

const totp = "totp";

/** New recovery codes, and the statements that store their hashes in the place of the user's old ones. */
async function newRecoveryCodes({ db }: Context, userId: UserId) {
  const letters = Array.from({ length: recoveryCodesCount }, () => randomLetters(recoveryCodeLetters));
  const statements = replaceRecoveryCodes(db, userId, await Promise.all(letters.map(sha256)));
  return { codes: letters.map(formatRecoveryCode), statements };
}

export function createMfaService(starter: SessionStarter, vault: Vault, countTry: CountTry): MfaService {
  const tell = (ctx: Context, unit: UnitOfWork, act: string, userId: UserId) =>
    audit(ctx, unit, { action: `mfa.${act}`, resourceType: "user", resourceId: userId });

  /** The step whose code the text is, by the sealed secret; 401 where it is none. */
  async function requireStep(userId: UserId, sealed: string, digits: string, now: number): Promise<number> {
    const step = stepOf(await vault.open(totp, userId, sealed), digits, now);
    if (step === null) throw wrongCode();
    return step;
  }

  /** Adds the use of the code to the unit; 401 where it is none, at once or by the commit. */
  async function spend(ctx: Context, unit: UnitOfWork, { user, secret }: Challenge, text: string) {
    const code = parseCode(text);
    if (!code) throw wrongCode();
    unit.onViolation(codeRace, wrongCode);
    switch (code.kind) {
      case "totp":
        unit.add(...useStep(ctx.db, user.id, await requireStep(user.id, secret, code.digits, unit.now)));
        return;
      case "recovery":
        unit.add(...useRecoveryCode(ctx.db, user.id, await sha256(code.letters), unit.now));
        tell(ctx, unit, "recovery-code-used", user.id);
        return;
    }
  }

  return {
    state: (ctx) => readMfaState(ctx.db, requireUser(ctx.actor).id),

    async enrol(ctx) {
      const { id } = await requireRecentSignIn(ctx);
      const user = await findUser(ctx.db, id);
      if (!user) throw sessionEnded();
      const bytes = crypto.getRandomValues(new Uint8Array(totpSecretBytes));
      const enrolment = enrolmentOf(bytes, user.email);
      const sealed = await vault.seal(totp, id, enrolment.secret);
      const unit = begin(ctx);
      unit.add(...insertTotp(ctx.db, id, sealed, unit.now)).onViolation(totpInactive, hasTotp);
      return unit.commit(enrolment);
    },

    async activate(ctx, text) {
      const { id, sessionId } = requireUser(ctx.actor);
      await countTry(ctx, "second-factor", id);
      return untilWon(async () => {
        const found = await findTotp(ctx.db, id);
        if (!found) throw totpNotFound();
        if (found.activatedAt !== null) throw hasTotp();
        const { secret } = found;
        const unit = begin(ctx);
        const code = parseCode(text);
        if (code?.kind !== "totp") throw wrongCode();
        const step = await requireStep(id, secret, code.digits, unit.now);
        const { codes, statements } = await newRecoveryCodes(ctx, id);
        unit
          .add(...activateTotp(ctx.db, id, { secret, step }, unit.now))
          .onViolation(totpRace, () => new LostRace())
          .add(...statements, ...revokeSessions(ctx.db, id, "mfa_activated", unit.now, sessionId));
        unit.record(mfaEnabled({ userId: id }));
        tell(ctx, unit, "activate", id);
        return unit.commit(codes);
      });
    },

    async challenge(ctx, { mfaToken, code }) {
      const network = ctx.ip && networkOf(ctx.ip);
      const hash = await sha256(mfaToken);
      const found = await tryChallenge(ctx.db, hash, network, ctx.clock.now());
      if (!found) throw wrongCode();
      const { user, kind, knowsNetwork } = found;
      await countTry(ctx, "second-factor", user.id, knowsNetwork ? network : null);
      const unit = begin(ctx);
      unit.add(...useChallenge(ctx.db, hash, unit.now)).onViolation(challengeRace, wrongCode);
      await spend(ctx, unit, found, code);
      return unit.commit(await starter.start(ctx, unit, user, kind));
    },

    async remove(ctx) {
      const { id, sessionId } = await requireRecentSignIn(ctx);
      const unit = begin(ctx);
      unit
        .add(...deleteTotp(ctx.db, id))
        .onViolation(totpMissing, totpNotFound)
        .add(...revokeSessions(ctx.db, id, "mfa_removed", unit.now, sessionId));
      unit.record(mfaDisabled({ userId: id }));
      tell(ctx, unit, "remove", id);
      await unit.commit(null);
    },

    async reset(ctx, userId) {
      requirePermission(ctx.actor, "users:manage");
      await requireRecentSignIn(ctx);
      if (!(await findUser(ctx.db, userId))) throw userNotFound();
      const unit = begin(ctx);
      unit.add(...clearTotp(ctx.db, userId)).record(mfaDisabled({ userId }));
      tell(ctx, unit, "reset", userId);
      await unit.commit(null);
    },

    async renewRecoveryCodes(ctx) {
      const { id } = await requireRecentSignIn(ctx);
      const { codes, statements } = await newRecoveryCodes(ctx, id);
      const unit = begin(ctx);
      unit.add(guardTotp(ctx.db, id), ...statements).onViolation(totpMissing, totpNotFound);
      tell(ctx, unit, "recovery-codes-renewed", id);
      return unit.commit(codes);
    },

    reencryptSecrets: (ctx, limit) =>
      resealRows(ctx, vault, limit, {
        find: (keyVersions, behind, pageSize) => findTotpsSealedBy(ctx.db, keyVersions, behind, pageSize),
        reseal: async ({ id, secret }) => vault.seal(totp, id, await vault.open(totp, id, secret)),
        swap: ({ id, secret }, resealed) => resealTotp(ctx.db, id, secret, resealed),
      }),
  };
}
