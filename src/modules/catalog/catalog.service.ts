/** Use cases of the catalog: browse through the cache, and write through it. */
import { audit } from "#modules/audit";
import { may, requirePermission } from "#shared/access.ts";
import type { CachePolicy, TieredCache } from "#shared/cache/tiered-cache.ts";
import type { Context, Store } from "#shared/context.ts";
import { sha256 } from "#shared/crypto.ts";
import type { Database } from "#shared/db/database.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { invalid, staleVersion } from "#shared/errors.ts";
import type { DomainEvent } from "#shared/events/event.ts";
import { assertVersion, type ExpectedVersion } from "#shared/http/conditional.ts";
import { newId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { productNotFound, skuTaken, slugTaken } from "./catalog.errors.ts";
import { dataOf, productArchived, productCreated, productUpdated } from "./catalog.events.ts";
import {
  newProduct,
  type Product,
  type ProductDraft,
  type ProductInput,
  shownTag,
  withInput,
} from "./catalog.model.ts";
import {
  deleteProduct,
  findProduct,
  insertProduct,
  listProducts,
  type ProductFilter,
  productRace,
  type StockNews,
  updateAvailability,
  updateProduct,
} from "./catalog.repository.ts";

/** A product in its public form, as text: what the cache holds is what is sent. */
export interface ProductView {
  /** What its ETag says. */
  readonly tag: string;
  readonly json: string;
}

export type ProductPatch = { [Field in keyof ProductInput]?: ProductInput[Field] | undefined };

/** What inventory knows of these SKUs now; given by the composition root, since inventory is a higher room. */
export type ReadStock = (ctx: Context, skus: readonly string[]) => Promise<StockNews[]>;

export interface CatalogService {
  get(ctx: Context, idOrSlug: string): Promise<ProductView>;
  list(ctx: Context, filter: ProductFilter, page: PageRequest): Promise<Slice<ProductView>>;
  create(ctx: Context, draft: ProductDraft): Promise<Product>;
  replace(ctx: Context, id: string, expected: ExpectedVersion, draft: ProductDraft): Promise<Product>;
  patch(ctx: Context, id: string, expected: ExpectedVersion, patch: ProductPatch): Promise<Product>;
  remove(ctx: Context, id: string, expected: ExpectedVersion): Promise<void>;
  /** Shows what inventory has now. */
  refreshAvailability(ctx: Context, skus: readonly string[]): Promise<void>;
  /** Lets every listing be read anew. */
  forgetListings(store: Store): Promise<void>;
}

const productPolicy: CachePolicy = { memorySeconds: 5, kvSeconds: 300 };
const listingPolicy: CachePolicy = { memorySeconds: 5, kvSeconds: 60 };
// Anyone can search for anything: what nobody asks again is not worth a write.
const searchPolicy: CachePolicy = { memorySeconds: 5, kvSeconds: 0 };

const productKey = (idOrSlug: string) => `product-view:${idOrSlug}`;
/** The group of all listings: whatever changes a product may change each of them. */
const listings = "products:listings";

/** `toJson` gives a product's public form as text. */
export function createCatalogService(
  cache: TieredCache,
  readStock: ReadStock,
  toJson: (product: Product) => string,
): CatalogService {
  const view = (product: Product): ProductView => ({ tag: shownTag(product), json: toJson(product) });
  const readsDrafts = (ctx: Context) => may(ctx.actor, "catalog:read-drafts");

  /** Saves the change, and puts what is public now into the cache. */
  async function save(
    ctx: Context,
    before: Product | null,
    after: Product,
    event: DomainEvent,
    statements: ReturnType<typeof insertProduct>,
    race: () => Error = staleVersion,
  ) {
    const unit = begin(ctx);
    unit
      .add(...statements)
      .onViolation("products.slug", slugTaken)
      .onViolation("product_variants.sku", skuTaken)
      .onViolation(productRace, race)
      .record(event)
      .afterCommit(() => forgetListings(ctx.store));
    const stale = before && before.slug !== after.slug ? [productKey(before.slug)] : [];
    if (after.status === "active") {
      unit.afterCommit(() => cache.drop(ctx.store, stale));
      for (const key of [after.id, after.slug]) {
        unit.afterCommit(() =>
          cache.write(ctx.store, productKey(key), productPolicy, JSON.stringify(view(after))),
        );
      }
    } else {
      unit.afterCommit(() => cache.drop(ctx.store, [productKey(after.id), productKey(after.slug), ...stale]));
    }
    const action = before ? "product.update" : "product.create";
    audit(ctx, unit, { action, resourceType: "product", resourceId: after.id, before, after });
    return unit.commit(after);
  }

  function change(
    ctx: Context,
    id: string,
    expected: ExpectedVersion,
    apply: (product: Product) => ProductInput,
  ): Promise<Product> {
    requirePermission(ctx.actor, "catalog:write");
    return untilWon(async () => {
      const before = await editable(ctx, id, expected);
      const now = ctx.clock.now();
      const after = withInput(before, apply(before), () => newId("var", now), now);
      const event = (after.status === "archived" ? productArchived : productUpdated)(dataOf(after));
      return save(ctx, before, after, event, updateProduct(ctx.db, before, after), raceOf(expected));
    });
  }

  async function editable(ctx: Context, id: string, expected: ExpectedVersion): Promise<Product> {
    const product = await findProduct(ctx.db, id);
    if (!product) throw productNotFound();
    assertVersion(expected, product);
    return product;
  }

  /** What a lost race means: who named a version hears of it, who takes any version tries again. */
  const raceOf = (expected: ExpectedVersion) => () => (expected === "any" ? new LostRace() : staleVersion());

  const forgetListings = (store: Store): Promise<void> => cache.forgetGroup(store, listings);

  return {
    async get(ctx, idOrSlug) {
      if (readsDrafts(ctx)) {
        const product = await findProduct(ctx.db, idOrSlug);
        if (!product) throw productNotFound();
        return view(product);
      }
      const cached = await cache.read(ctx, productKey(idOrSlug), productPolicy, async (db) => {
        const product = await findProduct(db, idOrSlug);
        return product?.status === "active" ? JSON.stringify(view(product)) : null;
      });
      if (cached === null) throw productNotFound();
      return JSON.parse(cached) as ProductView;
    },

    async list(ctx, filter, page) {
      const views = async (db: Database, by: ProductFilter): Promise<Slice<ProductView>> => {
        const slice = await listProducts(db, by, page);
        return { ...slice, items: slice.items.map(view) };
      };
      if (readsDrafts(ctx)) return views(ctx.db, filter);
      if (filter.status && filter.status !== "active")
        throw invalid("status", "only active products are public");
      const active: ProductFilter = { ...filter, status: "active" };
      const key = `products:${await sha256(JSON.stringify([active, page]))}`;
      const policy = filter.q === undefined ? listingPolicy : searchPolicy;
      const cached = await cache.readOf(ctx, listings, key, policy, async (db) =>
        JSON.stringify(await views(db, active)),
      );
      return JSON.parse(cached) as Slice<ProductView>;
    },

    async create(ctx, draft) {
      requirePermission(ctx.actor, "catalog:write");
      const now = ctx.clock.now();
      const product = newProduct(draft, newId("prd", now), () => newId("var", now), now);
      return save(ctx, null, product, productCreated(dataOf(product)), insertProduct(ctx.db, product));
    },

    replace: (ctx, id, expected, draft) =>
      change(ctx, id, expected, (before) => ({ ...draft, slug: draft.slug ?? before.slug })),

    patch: (ctx, id, expected, patch) =>
      change(ctx, id, expected, ({ slug, title, description, status, category, variants, metadata }) => {
        const written = variants.map(({ sku, title: name, price }) => ({ sku, title: name, price }));
        const now = { slug, title, description, status, category, variants: written, metadata };
        const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
        return { ...now, ...given };
      }),

    remove(ctx, id, expected) {
      requirePermission(ctx.actor, "catalog:write");
      return untilWon(async () => {
        const product = await editable(ctx, id, expected);
        const unit = begin(ctx);
        unit
          .add(...deleteProduct(ctx.db, product, unit.now))
          .onViolation(productRace, raceOf(expected))
          .record(productArchived(dataOf(product)))
          .afterCommit(() => forgetListings(ctx.store))
          .afterCommit(() => cache.drop(ctx.store, [productKey(product.id), productKey(product.slug)]));
        audit(ctx, unit, {
          action: "product.delete",
          resourceType: "product",
          resourceId: product.id,
          before: product,
        });
        await unit.commit(null);
      });
    },

    async refreshAvailability(ctx, skus) {
      const changed = await updateAvailability(ctx.db, await readStock(ctx, skus));
      await cache.drop(
        ctx.store,
        changed.flatMap(({ id, slug }) => [productKey(id), productKey(slug)]),
      );
    },

    forgetListings,
  };
}
