/** What identity refuses, in one wording whatever the reason: answers tell nobody which accounts exist. */
import { type AppError, conflict, unauthenticated } from "#shared/errors.ts";

export const wrongCredentials = (): AppError => unauthenticated("E-mail or password is wrong.");
export const refreshRefused = (): AppError =>
  unauthenticated("The refresh token is not valid; sign in again.");
export const emailTaken = (): AppError =>
  conflict("There is an account with this e-mail address.", [{ field: "email", message: "is taken" }]);
