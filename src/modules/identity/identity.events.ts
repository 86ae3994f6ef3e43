/** What identity tells the other rooms. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";

const ofUser = z.object({ userId: idSchema("usr") });
const userId = "usr_019a5f0e-6c00-7000-8000-000000000002";
const aggregateOf = (data: z.output<typeof ofUser>) => data.userId;

export const userRegistered = defineEvent({
  type: "user.registered",
  summary: "An account was opened",
  data: ofUser.extend({ email: z.string(), name: z.string() }),
  example: { userId, email: "grace@example.com", name: "Grace Hopper" },
  aggregateOf,
  isPublic: true,
});

export const userDeleted = defineEvent({
  type: "user.deleted",
  summary: "An account was deleted, and its personal data masked",
  data: ofUser,
  example: { userId },
  aggregateOf,
  isPublic: true,
});

export const userClaimed = defineEvent({
  type: "user.claimed",
  summary: "The account is now that of its address's owner: whatever was set up before may be a stranger's",
  data: ofUser,
  example: { userId },
  aggregateOf,
});

export const passwordChanged = defineEvent({
  type: "user.password_changed",
  summary: "A password was changed or reset",
  data: ofUser,
  example: { userId },
  aggregateOf,
});

export const userEmailVerified = defineEvent({
  type: "user.email_verified",
  summary: "An address was proved to be its user's, at the latest now",
  data: ofUser,
  example: { userId },
  aggregateOf,
});

export const mfaEnabled = defineEvent({
  type: "user.mfa_enabled",
  summary: "A second factor was turned on",
  data: ofUser,
  example: { userId },
  aggregateOf,
});

export const mfaDisabled = defineEvent({
  type: "user.mfa_disabled",
  summary: "The second factor was turned off",
  data: ofUser,
  example: { userId },
  aggregateOf,
});

export const identityLinked = defineEvent({
  type: "user.identity_linked",
  summary: "An identity provider can sign in to an account that was there before",
  data: ofUser.extend({ provider: z.string() }),
  example: { userId, provider: "google" },
  aggregateOf,
});

export const apiKeyCreated = defineEvent({
  type: "api_key.created",
  summary: "A program was given a key",
  data: ofUser.extend({ apiKeyId: idSchema("key") }),
  example: { userId, apiKeyId: "key_019a5f0e-6c00-7000-8000-000000000003" },
  aggregateOf,
});

export const emailVerificationRequested = defineEvent({
  type: "auth.email_verification_requested",
  summary: "A user asked for another mail to verify their address with",
  data: ofUser,
  example: { userId },
  aggregateOf,
});

/** Told of any address, whether it has an account or not: who hears it looks, and the caller learns nothing. */
export const passwordResetRequested = defineEvent({
  type: "auth.password_reset_requested",
  summary: "Somebody asked for a new password",
  // The hash keeps the requests of one address in their order.
  data: z.object({ email: z.string(), addressHash: z.string() }),
  example: { email: "grace@example.com", addressHash: "Zm9v" },
  aggregateOf: ({ addressHash }) => addressHash,
});

export const identityEvents = [
  userRegistered,
  userDeleted,
  userClaimed,
  passwordChanged,
  userEmailVerified,
  mfaEnabled,
  mfaDisabled,
  identityLinked,
  apiKeyCreated,
  emailVerificationRequested,
  passwordResetRequested,
];
