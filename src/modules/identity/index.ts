/**
 * The identity room's door. Who somebody is, and whether they still are: accounts, passwords, sessions, second factors, sign-in by providers, API keys.
 */
export { looksLikeApiKey } from "./api-keys.service.ts";
export { csrfFailed } from "./identity.errors.ts";
export { createIdentity, type Identity } from "./identity.service.ts";
export type { Recipient, RecipientsService, TokenRecipient } from "./recipients.service.ts";
export type { CountTry } from "./service/recent-sign-in.ts";
export { createTokenService, type SigningKey, type TokenService } from "./service/tokens.ts";
export { normalizeEmail } from "./users.model.ts";
