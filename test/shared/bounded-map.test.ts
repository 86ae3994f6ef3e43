/** Memory that can't grow. */
import { describe, expect, it } from "vitest";
import { BoundedMap } from "../../src/shared/bounded-map.ts";

describe("a bounded map", () => {
  it("starts over when it has as many entries as it may, and not for one that it has", () => {
    const map = new BoundedMap<string, number>(2);
    map.set("a", 1).set("b", 2).set("b", 3);
    expect([...map]).toEqual([
      ["a", 1],
      ["b", 3],
    ]);
    map.set("c", 4);
    expect([...map]).toEqual([["c", 4]]);
  });

  it("starts over when its entries hold too much, whatever was replaced and deleted before", () => {
    const map = new BoundedMap<string, string>(100, 10, (text) => text.length);
    for (let i = 0; i < 50; i++) map.set("a", "12345");
    map.set("b", "12345");
    expect(map.size).toBe(2);
    map.delete("a");
    map.set("c", "12345");
    expect([...map.keys()]).toEqual(["b", "c"]);
    map.set("d", "1");
    expect([...map.keys()]).toEqual(["d"]);
  });
});
