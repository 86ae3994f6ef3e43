/** Products and variants, pure. */
import { tagOf } from "#shared/http/conditional.ts";
import type { ProductId, VariantId } from "#shared/ids.ts";
import type { Money } from "#shared/money.ts";
import { words } from "./search.model.ts";

export const productStatuses = ["draft", "active", "archived"] as const;
export type ProductStatus = (typeof productStatuses)[number];

/** The sort of a search that names no other. */
export const relevance = "relevance";

export interface Variant {
  readonly id: VariantId;
  readonly sku: string;
  readonly title: string;
  readonly price: Money;
  /** For display; inventory has the truth. */
  readonly available: number;
  readonly stockVersion: number;
}

export interface Product {
  readonly id: ProductId;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly status: ProductStatus;
  readonly category: string;
  readonly variants: readonly Variant[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface VariantInput {
  readonly sku: string;
  readonly title: string;
  readonly price: Money;
}

/** What staff writes of a product. */
export interface ProductInput {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly status: ProductStatus;
  readonly category: string;
  readonly variants: readonly VariantInput[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** The same, where the slug may follow from the title. */
export type ProductDraft = Omit<ProductInput, "slug"> & { readonly slug?: string | undefined };

/** What an order needs to know of a variant at the moment of ordering. */
export interface Offer {
  readonly sku: string;
  readonly title: string;
  readonly price: Money;
}

/** `Blue Mug, 3 dl` → `blue-mug-3-dl`; a title in another script has no slug of its own, and takes its id's end. */
export function slugify(title: string, id: ProductId): string {
  const ascii = words(title)
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  return ascii.join("-").slice(0, 100).replace(/-+$/, "") || `product-${id.slice(-12)}`;
}

/** Applies what staff wrote; variants that stay keep their identity and what is known of their stock. */
export function withInput(
  product: Product,
  input: ProductInput,
  newVariantId: () => VariantId,
  now: number,
): Product {
  const known = new Map(product.variants.map((variant) => [variant.sku, variant]));
  const variants = input.variants.map((variant) => {
    const before = known.get(variant.sku) ?? { id: newVariantId(), available: 0, stockVersion: 0 };
    return { ...before, ...variant };
  });
  return { ...product, ...input, variants, version: product.version + 1, updatedAt: now };
}

/** The product that a draft describes. */
export function newProduct(
  draft: ProductDraft,
  id: ProductId,
  newVariantId: () => VariantId,
  now: number,
): Product {
  const input = { ...draft, slug: draft.slug ?? slugify(draft.title, id) };
  const blank = { id, variants: [], version: 0, createdAt: now, updatedAt: now };
  return withInput({ ...input, ...blank }, input, newVariantId, now);
}

/** Changes with every change of what is shown: of the product, or of any variant's stock. */
export const shownTag = (product: Product): string =>
  `${tagOf(product)}.${product.variants.reduce((sum, { stockVersion }) => sum + stockVersion, 0)}`;
