/** Tokens that travel by mail, pure. */
import type { User } from "./users.model.ts";

export type OneTimePurpose = "password_reset" | "email_verification";

/** A token that came by mail, with the account as it is now. */
export interface OneTimeGrant {
  readonly user: User;
  readonly usedAt: number | null;
}

/** So many tokens of a purpose a user is sent in a day: asking for more fills nobody's mailbox. */
export const oneTimeTokensADay = 5;
/** How a token that travels by mail begins, and how long it lives. */
export const oneTimeForms: Readonly<Record<OneTimePurpose, { prefix: string; seconds: number }>> = {
  password_reset: { prefix: "wpr", seconds: 30 * 60 },
  email_verification: { prefix: "wev", seconds: 24 * 3600 },
};
