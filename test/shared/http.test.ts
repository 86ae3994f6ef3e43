/** The small rules of HTTP: JSON depth, idempotency keys, conditional headers, the envelope and the statuses. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError, invalid } from "../../src/shared/errors.ts";
import { assertVersion, isFresh, parseIfMatch } from "../../src/shared/http/conditional.ts";
import { errorBody, successBody, successPart } from "../../src/shared/http/envelope.ts";
import { statusOf } from "../../src/shared/http/errors.ts";
import { parseIdempotencyKey } from "../../src/shared/http/idempotency.ts";
import { jsonDepth } from "../../src/shared/http/json.ts";

describe("the depth of a JSON text", () => {
  it.each([
    ["1", 0],
    ['"[[["', 0],
    ["[]", 1],
    ['{"a":[{}]}', 3],
    ['["\\"[[[", []]', 2],
    ['["\\\\", [[]]]', 3],
    ['{"[{":"]}"}', 1],
  ])("%s is %i", (text, depth) => {
    expect(jsonDepth(text)).toBe(depth);
  });

  it("is that of the value, whatever the value", () => {
    const depthOf = (value: unknown): number =>
      typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonDepth(JSON.stringify(value, null, 1))).toBe(depthOf(value));
      }),
    );
  });
});

describe("an idempotency key", () => {
  it.each([
    ["abc", "abc"],
    ['"abc"', "abc"],
    ["x".repeat(255), "x".repeat(255)],
    [`"${"x".repeat(255)}"`, "x".repeat(255)],
    ['a"b', 'a"b'],
  ])("%s is %s", (header, key) => {
    expect(parseIdempotencyKey(header)).toBe(key);
  });

  it.each(["", '""', " ", "a b", "x".repeat(256), "é", "a\u0000", "a\nb", "\u{1f600}"])(
    "%j is a 400",
    (header) => {
      expect(() => parseIdempotencyKey(header)).toThrow(
        expect.objectContaining({ code: "VALIDATION_ERROR" }),
      );
    },
  );
});

describe("If-Match", () => {
  it.each([
    ["*", "any"],
    [" * ", "any"],
    ['"prd_1.v3"', ["prd_1.v3"]],
    ['"prd_1.v3.17"', ["prd_1.v3"]],
    ['"prd_1.v3", "prd_1.v4"', ["prd_1.v3", "prd_1.v4"]],
    ['W/"prd_1.v3"', []],
    ["prd_1.v3", []],
    ['"3"', []],
    ['"prd_1.v"', []],
    ['"prd_1.v-1"', []],
    ['"prd_1.v1e3"', []],
  ])("%j expects %j", (header, expected) => {
    expect(parseIfMatch(header)).toEqual(expected);
  });

  it("missing is a 428", () => {
    for (const header of [undefined, ""]) {
      expect(() => parseIfMatch(header)).toThrow(expect.objectContaining({ code: "PRECONDITION_REQUIRED" }));
    }
  });

  it("lets only the expected versions of this very resource pass", () => {
    const actual = { id: "prd_1", version: 3 };
    for (const expected of ["any", ["prd_1.v3"], ["prd_1.v2", "prd_1.v3"]] as const)
      expect(() => assertVersion(expected, actual)).not.toThrow();
    for (const expected of [[], ["prd_1.v2"], ["prd_2.v3"], ["prd_1.v03"]])
      expect(() => assertVersion(expected, actual)).toThrow(
        expect.objectContaining({ code: "PRECONDITION_FAILED" }),
      );
  });
});

describe("If-None-Match", () => {
  const etag = '"prd_1.v3.17"';

  it.each([
    [undefined, false],
    ["", false],
    ['"prd_1.v3"', false],
    ["prd_1.v3.17", false],
    [etag, true],
    [`W/${etag}`, true],
    [`"a", ${etag} ,"b"`, true],
    ["*", true],
  ])("%j is fresh: %s", (header, expected) => {
    expect(isFresh(header, etag)).toBe(expected);
  });
});

describe("the envelope", () => {
  it("of a success holds its data as they are", () => {
    const body = successBody(
      successPart('{"a":1}', {
        pagination: { limit: 20, nextCursor: null },
        links: { self: "/x", next: null, prev: null },
      }),
      'id"quoted',
      0,
    );
    expect(JSON.parse(body)).toEqual({
      success: true,
      data: { a: 1 },
      pagination: { limit: 20, nextCursor: null },
      links: { self: "/x", next: null, prev: null },
      meta: { requestId: 'id"quoted', timestamp: "1970-01-01T00:00:00.000Z" },
    });
  });

  it("of an error has details only where there is something to list, and never its headers or stack", () => {
    const plain = JSON.parse(errorBody(new AppError("CONFLICT", "no", { headers: { A: "b" } }), "id", 0));
    expect(plain.error).toEqual({ code: "CONFLICT", message: "no" });
    const listed = JSON.parse(errorBody(invalid("items.0", "is wrong"), "id", 0));
    expect(listed.error.details).toEqual([{ field: "items.0", message: "is wrong" }]);
  });
});

describe("the status of", () => {
  it.each([
    ["VALIDATION_ERROR", 400],
    ["IDEMPOTENCY_KEY_REQUIRED", 400],
    ["UNAUTHENTICATED", 401],
    ["FORBIDDEN", 403],
    ["NOT_FOUND", 404],
    ["METHOD_NOT_ALLOWED", 405],
    ["CONFLICT", 409],
    ["OUT_OF_STOCK", 409],
    ["INVALID_TRANSITION", 409],
    ["PRECONDITION_FAILED", 412],
    ["PAYLOAD_TOO_LARGE", 413],
    ["UNSUPPORTED_MEDIA_TYPE", 415],
    ["IDEMPOTENCY_KEY_REUSED", 422],
    ["PRECONDITION_REQUIRED", 428],
    ["RATE_LIMITED", 429],
    ["INTERNAL_ERROR", 500],
    ["SERVICE_UNAVAILABLE", 503],
  ] as const)("%s is %i", (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});
