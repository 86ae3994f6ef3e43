/** What jobs refuse. */
import { AppError, conflict, notFound } from "#shared/errors.ts";

export const jobNotFound = (): AppError => notFound("job");
export const fileNotFound = (): AppError => notFound("file");
export const resultNotFound = (): AppError => notFound("result: this type of job has no file");
export const notReady = (status: string): AppError =>
  conflict(`The job is ${status}; its result is there once it has succeeded.`);
export const alreadyOver = (status: string): AppError =>
  new AppError("INVALID_TRANSITION", `The job is ${status}; it can't be cancelled any more.`);
export const cutOff = (): AppError =>
  new AppError("VALIDATION_ERROR", "The request is not valid.", {
    details: [{ field: "Content-Length", message: "is not the number of bytes that came" }],
  });
