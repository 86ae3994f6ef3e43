/** Whom mails go to, and the tokens that they carry: what notifications need of identity. */
import type { Context } from "#shared/context.ts";
import { base64url, type Keyring, sha256 } from "#shared/crypto.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import type { EventMessage } from "#shared/events/event.ts";
import type { UserId } from "#shared/ids.ts";
import { type OneTimePurpose, oneTimeForms } from "./one-time-tokens.model.ts";
import { enoughTokens, insertOneTimeToken } from "./one-time-tokens.repository.ts";
import { normalizeEmail, type User } from "./users.model.ts";
import { findAccount, findActiveAdmins, findUser } from "./users.repository.ts";

export interface Recipient {
  readonly to: string;
  /** Empty until the address is verified. */
  readonly name: string;
  /** The address is proved to be theirs; until then a mail says nothing that somebody else may have written. */
  readonly isVerified: boolean;
}

export interface TokenRecipient extends Recipient {
  /** For this mail only: it is nowhere else in clear. */
  readonly token: string;
}

/** The event that asks for a token; the token is derived from it and lives from its time on. */
export type TokenRequest = Pick<EventMessage, "id" | "at">;

/** Each gives null where nobody is to be written to: no active account, nothing to verify, too late, or too often. */
export interface RecipientsService {
  of(ctx: Context, userId: UserId): Promise<Recipient | null>;
  /** Every active admin, 50 at most. */
  admins(ctx: Context): Promise<readonly (Recipient & { readonly userId: UserId })[]>;
  forReset(ctx: Context, email: string, request: TokenRequest): Promise<TokenRecipient | null>;
  forVerification(ctx: Context, userId: UserId, request: TokenRequest): Promise<TokenRecipient | null>;
}

// Anybody may open an account for anybody's address, under a name that is a message.
function recipientOf({ email, name, emailVerifiedAt }: User): Recipient {
  const isVerified = emailVerifiedAt !== null;
  return { to: email, name: isVerified ? name : "", isVerified };
}

const adminsMax = 50;

class EnoughForToday extends Error {}

export function createRecipientsService(keyring: Keyring): RecipientsService {
  async function findActive(ctx: Context, userId: UserId): Promise<User | null> {
    const user = await findUser(ctx.db, userId);
    return user?.status === "active" ? user : null;
  }

  /** Derived, not drawn: the event comes twice and makes one token, which no queue ever holds. */
  async function invite(
    ctx: Context,
    user: User,
    purpose: OneTimePurpose,
    request: TokenRequest,
  ): Promise<TokenRecipient | null> {
    const { id: userId, email } = user;
    const { prefix, seconds } = oneTimeForms[purpose];
    const expiresAt = request.at + seconds * 1000;
    const unit = begin(ctx);
    if (expiresAt <= unit.now) return null;
    const token = `${prefix}_${base64url(await keyring.sign(purpose, request.id))}`;
    const hash = await sha256(token);
    const row = { hash, purpose, userId, email, createdAt: request.at, expiresAt };
    unit.add(...insertOneTimeToken(ctx.db, row)).onViolation(enoughTokens, () => new EnoughForToday());
    return unit.commit({ ...recipientOf(user), token }).catch((error) => {
      if (error instanceof EnoughForToday) return null;
      throw error;
    });
  }

  return {
    async of(ctx, userId) {
      const user = await findActive(ctx, userId);
      return user && recipientOf(user);
    },

    async admins(ctx) {
      const found = await findActiveAdmins(ctx.db, adminsMax);
      return found.map((user) => ({ ...recipientOf(user), userId: user.id }));
    },

    async forReset(ctx, email, request) {
      const account = await findAccount(ctx.db, normalizeEmail(email), null);
      return account?.user.status === "active" ? invite(ctx, account.user, "password_reset", request) : null;
    },

    async forVerification(ctx, userId, request) {
      const user = await findActive(ctx, userId);
      return user?.emailVerifiedAt === null ? invite(ctx, user, "email_verification", request) : null;
    },
  };
}
