/** What identity refuses, in one wording whatever the reason: answers tell nobody which accounts exist. */
import { AppError, conflict, forbidden, notFound, unauthenticated } from "#shared/errors.ts";

export const wrongCredentials = (): AppError => unauthenticated("E-mail or password is wrong.");
export const wrongCode = (): AppError => unauthenticated("The code is not valid.");
export const wrongPassword = (): AppError => unauthenticated("The current password is not right.");
export const noPassword = (): AppError =>
  conflict("This account has no password yet; ask for one with POST /auth/password/forgot.");
export const mailTokenRefused = (): AppError =>
  unauthenticated("The link is not valid any more; ask for another.");
export const emailVerified = (): AppError => conflict("The e-mail address is verified already.");
export const refreshRefused = (): AppError =>
  unauthenticated("The refresh token is not valid; sign in again.");
export const sessionEnded = (): AppError => unauthenticated("The session has ended; sign in again.");
export const apiKeyRefused = (): AppError => unauthenticated("The API key is not valid.");
export const hasAllApiKeys = (): AppError =>
  conflict("There are as many API keys as there may be; revoke one first.");
export const hasTotp = (): AppError => conflict("An authenticator is active; remove it first.");
export const totpNotFound = (): AppError => notFound("authenticator");
export const emailTaken = (): AppError =>
  conflict("There is an account with this e-mail address.", [{ field: "email", message: "is taken" }]);
export const lastAdminStays = (): AppError => conflict("The last admin has to stay one.");
export const csrfFailed = (): AppError =>
  new AppError("CSRF_FAILED", "Send the session's csrfToken as X-CSRF-Token.");
export const emailNotVouched = (): AppError =>
  forbidden(
    "The provider doesn't vouch for the e-mail address: verify it there, or sign in and link the provider.",
  );
export const staffLinksItself = (): AppError =>
  forbidden(
    "An account of the staff is not linked by its address: sign in to it, and link the provider there.",
  );
export const identityTaken = (): AppError =>
  conflict("This account at the provider is linked to another user.");
export const providerLinkedAlready = (): AppError =>
  conflict("The account is linked to somebody else at this provider.");
export const lastWayInStays = (): AppError =>
  conflict("This provider is the only way to sign in: set a password or link another provider first.");
export const userNotFound = (): AppError => notFound("user");
export const sessionNotFound = (): AppError => notFound("session");
export const apiKeyNotFound = (): AppError => notFound("API key");
