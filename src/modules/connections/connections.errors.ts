/** What connections refuse. */
import { type AppError, conflict, notFound } from "#shared/errors.ts";

export const providerNotFound = (): AppError => notFound("provider of connections");
export const connectionNotFound = (): AppError => notFound("connection");
export const connectionBroken = (): AppError =>
  conflict("The provider has ended this connection; its user has to connect again.");
export const tooManyConnections = (): AppError =>
  conflict("You have as many connections as one may; end one.");
/** A fault of the calling room, not of a caller. */
export const unsafeTarget = (): Error =>
  new Error("a token goes to its provider's APIs only, and not beside credentials in the address");
