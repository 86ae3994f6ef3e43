/** Slugs, search words, and what staff's writing makes of a product. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Product,
  type ProductInput,
  shownTag,
  slugify,
  withInput,
} from "../../../src/modules/catalog/catalog.model.ts";

const price = { amount: 100, currency: "EUR" };
const input: ProductInput = {
  slug: "mug",
  title: "Mug",
  description: "Holds tea",
  status: "active",
  category: "kitchen",
  variants: [{ sku: "MUG-BLUE", title: "Blue", price }],
  metadata: {},
};
const product: Product = {
  ...input,
  id: "prd_1",
  variants: [{ id: "var_1", sku: "MUG-BLUE", title: "Blue", price, available: 7, stockVersion: 4 }],
  version: 3,
  createdAt: 1,
  updatedAt: 1,
};

describe("a slug", () => {
  it.each([
    ["Blue Mug, 3 dl", "blue-mug-3-dl"],
    ["  Écharpe — d'été ", "echarpe-d-ete"],
    ["***", "product-00000000000a"],
    ["Чашка", "product-00000000000a"],
    ["x".repeat(300), "x".repeat(100)],
    [`${"x".repeat(99)} y`, "x".repeat(99)],
  ])("of %j is %j", (title, slug) => {
    expect(slugify(title, "prd_019a5f0e-6c00-7000-8000-00000000000a")).toBe(slug);
  });

  it("never begins, ends or doubles its dashes, and is never longer than 100", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
        const slug = slugify(title, "prd_019a5f0e-6c00-7000-8000-00000000000a");
        expect(slug).not.toMatch(/^-|-$|--/);
        expect(slug.length).toBeLessThanOrEqual(100);
        expect(slug.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("what staff writes", () => {
  it("keeps the identity and stock of variants that stay, and gives new ones an id", () => {
    const variants = [
      { sku: "MUG-RED", title: "Red", price },
      { sku: "MUG-BLUE", title: "Navy", price: { amount: 200, currency: "EUR" } },
    ];
    const after = withInput(product, { ...input, variants }, () => "var_2", 9);
    expect(after.variants).toEqual([
      { id: "var_2", sku: "MUG-RED", title: "Red", price, available: 0, stockVersion: 0 },
      {
        id: "var_1",
        sku: "MUG-BLUE",
        title: "Navy",
        price: { amount: 200, currency: "EUR" },
        available: 7,
        stockVersion: 4,
      },
    ]);
    expect(after).toMatchObject({ id: "prd_1", version: 4, createdAt: 1, updatedAt: 9 });
  });

  it("changes the version that is shown, and so does stock", () => {
    expect(shownTag(product)).toBe("prd_1.v3.4");
    const [variant] = product.variants;
    const restocked = { ...product, variants: variant ? [{ ...variant, stockVersion: 5 }] : [] };
    expect(shownTag(restocked)).toBe("prd_1.v3.5");
  });
});
