/** Strong ETags from ids and versions, and the conditions that clients put on them (RFC 9110 §13). */
import { AppError, staleVersion } from "../errors.ts";

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What an ETag says, `prd_….v3`: with the id, since one address (`/users/me`, a slug) may show one thing after another. */
export const tagOf = ({ id, version }: Versioned): string => `${id}.v${version}`;

/** True where the client's copy is the current one. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(",").some((tag) => {
    const trimmed = tag.trim().replace(/^W\//, "");
    return trimmed === "*" || trimmed === etag;
  });
}

/** The tags of which a change must find one, or `any`. */
export type ExpectedVersion = readonly string[] | "any";

/** Reads If-Match: 428 where it is missing. What is shown beside a version (`.v3.17`) is no condition of a change. */
export function parseIfMatch(header: string | undefined): ExpectedVersion {
  if (!header)
    throw new AppError("PRECONDITION_REQUIRED", "Send If-Match with the ETag that you read, or *.");
  if (header.trim() === "*") return "any";
  return header.split(",").flatMap((tag) => /^"([\w-]+\.v\d+)(?:\.\d+)?"$/.exec(tag.trim())?.[1] ?? []);
}

/** 412 where the resource has moved on. */
export function assertVersion(expected: ExpectedVersion, actual: Versioned): void {
  if (expected !== "any" && !expected.includes(tagOf(actual))) throw staleVersion();
}
