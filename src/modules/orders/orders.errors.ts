/** What orders refuse. */
import { AppError, notFound } from "#shared/errors.ts";

export const orderNotFound = (): AppError => notFound("order");
export const wrongState = (status: string): AppError =>
  new AppError("INVALID_TRANSITION", `The order is ${status}; that can't follow.`);
