/** What inventory refuses. */
import { AppError, conflict, type ErrorDetail, notFound } from "#shared/errors.ts";

export const outOfStock = (details: readonly ErrorDetail[] = []): AppError =>
  new AppError("OUT_OF_STOCK", "There is not enough stock for this order.", { details });
export const skuNotFound = (): AppError => notFound("SKU");
export const unexpectedOnHand = (onHand: number): AppError =>
  conflict("The stock on hand is not what you expected.", [
    { field: "expectedOnHand", message: `is ${onHand}` },
  ]);
export const belowReserved = (): AppError =>
  conflict("The stock on hand can't go below what is reserved.", [
    { field: "delta", message: "takes too much" },
  ]);
