/** What shipping refuses. */
import { AppError, notFound } from "#shared/errors.ts";

export const shipmentNotFound = (): AppError => notFound("shipment");
export const notFromHere = (status: string): AppError =>
  new AppError("INVALID_TRANSITION", `The shipment is ${status}; that can't follow.`);
export const alreadyLeft = (): AppError =>
  new AppError("INVALID_TRANSITION", "The parcel is on its way; it can't be called back.");
