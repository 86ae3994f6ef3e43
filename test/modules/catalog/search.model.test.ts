/** The words of a product, of a search, and of who mistypes. */
import { describe, expect, it } from "vitest";
import {
  facetOf,
  indexRowOf,
  queryWords,
  type Searchable,
  spelledWords,
  spellingsOf,
  vocabularyOf,
  words,
} from "../../../src/modules/catalog/search.model.ts";

const mug: Searchable = {
  title: "Blue Mug",
  description: "Holds tea, in a mug",
  status: "active",
  category: "Kitchen & co",
  variants: [{ sku: "MUG-BLUE", title: "Blaues Häferl" }],
};

describe("a product", () => {
  it("is indexed by its words in one form, and by tokens of what it is", () => {
    expect(words("Ünïcode, ÉTÉ 42-b")).toEqual(["unicode", "ete", "42", "b"]);
    expect(indexRowOf(mug)).toEqual({
      title: "blue mug",
      keywords: "kitchen co mug blue blaues haferl",
      description: "holds tea in a mug",
      facets: "s616374697665 c4b69746368656e202620636f tblue tmug",
    });
    expect(vocabularyOf([indexRowOf(mug)]).toSorted()).toEqual([
      "a",
      "blaues",
      "blue",
      "co",
      "haferl",
      "holds",
      "in",
      "kitchen",
      "mug",
      "tea",
    ]);
  });

  it("has as many words, and as long ones, as the index bears", () => {
    const description = Array.from({ length: 5_000 }, (_, i) => `word${i}${"x".repeat(50)}`).join(" ");
    const found = indexRowOf({ ...mug, description }).description.split(" ");
    expect(found).toHaveLength(1_000);
    expect(Math.max(...found.map(({ length }) => length))).toBe(32);
  });

  it("has one token for each category, whatever its letters", () => {
    const categories = ["Kitchen", "kitchen", "küche", "a b", "a-b", ""];
    expect(new Set(categories.map((name) => facetOf("category", name))).size).toBe(categories.length);
  });
});

describe("a search", () => {
  it("has eight words at most, and nothing but words", () => {
    expect(queryWords('title:"blue" OR NEAR(mug* -x) ^été')).toEqual([
      "title",
      "blue",
      "or",
      "near",
      "mug",
      "x",
      "ete",
    ]);
    expect(queryWords("a b c d e f g h i")).toHaveLength(8);
    expect(queryWords("*** --")).toEqual([]);
  });

  it.each([
    ["kitchen", "kichen"],
    ["kitchen", "kittchen"],
    ["kitchen", "kitchem"],
    ["kitchen", "kithcen"],
    ["mug", "mugs"],
  ])("for %j mistyped as %j shares a spelling with it", (meant, typed) => {
    expect(spellingsOf(typed).some((one) => one === meant || spellingsOf(meant).includes(one))).toBe(true);
  });

  it("guesses at no numbers and no short words", () => {
    expect([spellingsOf("mgu"), spellingsOf("sku12345")]).toEqual([[], []]);
    expect(spelledWords(["mug", "a", "x1y2", "kitchen", "x".repeat(21)])).toEqual(["mug", "kitchen"]);
  });
});
