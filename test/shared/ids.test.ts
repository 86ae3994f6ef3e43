/** Identifiers: unique, sortable by time, and of the form that RFC 9562 gives version 7. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, newOrderNumber } from "../../src/shared/ids.ts";

describe("an id", () => {
  it("is a prefix and a UUIDv7", () => {
    expect(newId("ord", Date.now())).toMatch(
      /^ord_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("holds its time, and sorts by it", () => {
    const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [idA, idB] = [newId("x", a), newId("x", b)];
        expect(Number.parseInt(idA.slice(2).replaceAll("-", "").slice(0, 12), 16)).toBe(a);
        if (a !== b) expect(idA < idB).toBe(a < b);
      }),
    );
  });

  it("is never the same twice, in the same millisecond either", () => {
    expect(new Set(Array.from({ length: 20_000 }, () => newId("x", 1))).size).toBe(20_000);
  });
});

describe("an order number", () => {
  it("can be read out: ten letters and digits, none that look alike, and unique", () => {
    const numbers = Array.from({ length: 5_000 }, newOrderNumber);
    for (const number of numbers) expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
