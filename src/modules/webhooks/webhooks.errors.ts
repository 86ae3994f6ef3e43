/** What webhooks refuse. */
import { type AppError, conflict, notFound } from "#shared/errors.ts";

export const endpointNotFound = (): AppError => notFound("webhook endpoint");
export const deliveryNotFound = (): AppError => notFound("webhook delivery");
export const tooManyEndpoints = (): AppError =>
  conflict("There are as many webhook endpoints as there may be; delete one.");
export const tooManySecrets = (): AppError =>
  conflict("The secret was rotated three times within a day; wait until an older one has ended.");
export const notActive = (): AppError => conflict("The endpoint is not active; activate it first.");
export const isDisabled = (): AppError => conflict("The endpoint is disabled; activate it first.");
export const underWay = (): AppError => conflict("It is being sent at this moment; see what becomes of it.");
