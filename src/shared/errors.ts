/** The error hierarchy: one class, a closed union of stable codes; the status belongs to the gateway. */

export type ErrorCode =
  | "VALIDATION_ERROR"
  | "IDEMPOTENCY_KEY_REQUIRED"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "CSRF_FAILED"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "CONFLICT"
  | "OUT_OF_STOCK"
  | "INVALID_TRANSITION"
  | "PRECONDITION_FAILED"
  | "PRECONDITION_REQUIRED"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "IDEMPOTENCY_KEY_REUSED"
  | "RATE_LIMITED"
  | "INTERNAL_ERROR"
  | "SERVICE_UNAVAILABLE";

export interface ErrorDetail {
  /** A path into the request: `items.0.quantity`. */
  readonly field: string;
  readonly message: string;
}

/** A failure that the caller may hear of: a stable code, a sentence, and what helps to mend the request. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode,
    message: string,
    extra: { details?: readonly ErrorDetail[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.details = extra.details ?? [];
    this.headers = extra.headers ?? {};
  }
}

export const invalid = (field: string, message: string): AppError =>
  new AppError("VALIDATION_ERROR", "The request is not valid.", { details: [{ field, message }] });

export const unauthenticated = (message = "Sign in to do this."): AppError =>
  new AppError("UNAUTHENTICATED", message, { headers: { "WWW-Authenticate": 'Bearer realm="wharf"' } });

export const forbidden = (message = "You may not do this."): AppError => new AppError("FORBIDDEN", message);

/** RFC 9470: the session is right, but too old for what is asked. */
export const signInAgain = (maxAgeSeconds: number): AppError =>
  new AppError("UNAUTHENTICATED", "Sign in again to do this.", {
    headers: {
      "WWW-Authenticate": `Bearer realm="wharf", error="insufficient_user_authentication", max_age=${maxAgeSeconds}`,
    },
  });

export const notFound = (what: string): AppError => new AppError("NOT_FOUND", `There is no such ${what}.`);

export const conflict = (message: string, details: readonly ErrorDetail[] = []): AppError =>
  new AppError("CONFLICT", message, { details });

export const staleVersion = (): AppError =>
  new AppError("PRECONDITION_FAILED", "It was changed since you read it; read it again.");

export const unavailable = (message: string, retryAfterSeconds = 5): AppError =>
  new AppError("SERVICE_UNAVAILABLE", message, { headers: { "Retry-After": String(retryAfterSeconds) } });
