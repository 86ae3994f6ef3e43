import { expect, test } from "vitest";
import { isDatabaseDown } from "../../src/shared/db/errors.ts";

// As D1 words them, here under another process's lock, and in its list of errors.
test.each([
  "D1_ERROR: Failed to get session commit token: internal error; reference = padpn98u0q8c84im5g8a3t3n",
  "D1_ERROR: internal error; reference = padpn98u0q8c84im5g8a3t3n",
  "D1_ERROR: database is locked: SQLITE_BUSY",
  "D1_ERROR: Network connection lost.",
  "D1_ERROR: Internal error in D1 DB storage caused object to be reset.",
  "D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.",
  "D1_ERROR: D1 DB is overloaded. Requests queued for too long.",
])("the database is down, which is nobody's fault: %s", (text) => {
  expect(isDatabaseDown(new Error("Failed query", { cause: new Error(text) }))).toBe(true);
});

test.each([
  "D1_ERROR: UNIQUE constraint failed: orders.id: SQLITE_CONSTRAINT",
  "D1_ERROR: no such table: orders: SQLITE_ERROR",
])("a fault of ours is one: %s", (text) => {
  expect(isDatabaseDown(new Error(text))).toBe(false);
});
