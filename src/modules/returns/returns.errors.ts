/** What returns refuse. */
import { AppError, conflict, type ErrorDetail, notFound } from "#shared/errors.ts";

export const returnNotFound = (): AppError => notFound("return");
export const wrongState = (status: string): AppError =>
  new AppError("INVALID_TRANSITION", `The return is ${status}; that can't follow.`);
export const notDelivered = (status: string): AppError =>
  new AppError("INVALID_TRANSITION", `The order is ${status}; only what was delivered can be returned.`);
export const tooMany = (details: readonly ErrorDetail[] = []): AppError =>
  conflict("More would be returned than was bought.", details);
