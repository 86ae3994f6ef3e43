/** What things refuse. */
import { type AppError, notFound } from "#shared/errors.ts";

export const thingNotFound = (): AppError => notFound("thing");
