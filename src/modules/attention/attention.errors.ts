/** What attention refuses. */
import { AppError, conflict, notFound } from "#shared/errors.ts";

export const itemNotFound = (): AppError => notFound("attention item");
export const alreadyResolved = (): AppError =>
  new AppError("INVALID_TRANSITION", "The item is resolved; nothing follows.");
export const notRetryable = (): AppError => conflict("There is nothing to try again; resolve it.");
