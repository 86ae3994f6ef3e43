/** Strong ETags from versions, and the conditions that clients put on them (RFC 9110 §13). */
import { AppError, staleVersion } from "../errors.ts";

/** A version, or a version and the version of what is shown beside it: `3.17`. */
export type Version = number | `${number}.${number}`;

export const etagOf = (version: Version): string => `"v${version}"`;

/** True where the client's copy is the current one. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(",").some((tag) => {
    const trimmed = tag.trim().replace(/^W\//, "");
    return trimmed === "*" || trimmed === etag;
  });
}

/** The version that a change must find, or `any`. */
export type ExpectedVersion = number | "any";

/** Reads If-Match: 428 where it is missing, 412 where it can't be one of ours. */
export function parseIfMatch(header: string | undefined): ExpectedVersion {
  if (!header)
    throw new AppError("PRECONDITION_REQUIRED", "Send If-Match with the ETag that you read, or *.");
  if (header.trim() === "*") return "any";
  const version = /^"v(\d{1,15})(?:\.\d{1,15})?"$/.exec(header.trim())?.[1];
  if (!version) throw staleVersion();
  return Number(version);
}

/** 412 where the resource has moved on. */
export function assertVersion(expected: ExpectedVersion, actual: number): void {
  if (expected !== "any" && expected !== actual) throw staleVersion();
}
