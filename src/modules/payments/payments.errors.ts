/** What payments refuse. */
import { type AppError, conflict, invalid, notFound } from "#shared/errors.ts";

export const paymentNotFound = (): AppError => notFound("payment");
export const unknownProvider = (): AppError => invalid("payment.provider", "is not a provider of this shop");
export const unknownMethod = (): AppError => invalid("payment.method", "is not a method of this provider");
export const tooMuch = (left: number): AppError =>
  conflict("A refund can't give back more than was captured.", [
    { field: "amount", message: `at most ${left}` },
  ]);
export const nothingCaptured = (): AppError => conflict("There is nothing to give back.");
