/** The catalog over HTTP: what is public and how fresh, conditions on changes, search, and lists that grow meanwhile. */
import { describe, expect, it } from "vitest";
import { compose } from "../../../src/app/compose.ts";
import { callerOf } from "../../fixtures/orders.ts";
import {
  type Answer,
  bindings,
  call,
  callOn,
  eventually,
  productWithStock,
  unique,
} from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error.code];
const draft = (more: object = {}) => {
  const sku = unique("SKU");
  const variants = [{ sku, title: "One", price: { amount: 500, currency: "EUR" } }];
  return { title: unique("Product"), category: "tests", status: "active", variants, ...more };
};
const manager = async () => ({ token: (await callerOf("manager")).token });
const create = async (more: object = {}) => {
  const answer = await call("POST", "/products", { ...(await manager()), body: draft(more) });
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return { ...answer.body.data, etag: answer.headers.get("ETag") ?? "" };
};
const change = async (method: string, id: string, body: object | undefined, ifMatch?: string) =>
  call(method, `/products/${id}`, {
    ...(await manager()),
    body,
    headers: ifMatch === undefined ? {} : { "If-Match": ifMatch },
  });
const read = (idOrSlug: string, headers: Record<string, string> = {}) =>
  call("GET", `/products/${idOrSlug}`, { headers });

describe("a change", () => {
  it("is what the next anonymous read sees, by id and by slug", async () => {
    const { id, slug } = await create();
    for (const key of [id, slug]) expect((await read(key)).status).toBe(200);
    for (const title of ["Second", "Third"]) {
      expect((await change("PATCH", id, { title }, "*")).status).toBe(200);
      for (const key of [id, slug]) expect((await read(key)).body.data.title).toBe(title);
    }
  });

  it("of the slug moves the product: the old one is gone and free, the new one is there", async () => {
    const { id, slug } = await create();
    await read(slug);
    const moved = unique("moved").toLowerCase();
    await change("PATCH", id, { slug: moved }, "*");
    expect((await read(slug)).status).toBe(404);
    expect((await read(moved)).body.data.id).toBe(id);
    expect((await create({ slug })).slug).toBe(slug);
    expect((await read(slug)).status).toBe(200);
  });

  it("is in the listings of its isolate at once, before anybody has heard of it", async () => {
    const wharf = compose(bindings);
    const silent = callOn({ ...wharf, events: { ...wharf.events, publish: async () => {} } });
    const category = unique("category");
    const titles = async () => {
      const { body } = await silent("GET", `/products?category=${category}`);
      return body.data.map(({ title }: { title: string }) => title);
    };
    const { token } = await manager();
    expect(await titles()).toEqual([]);
    const { body } = await silent("POST", "/products", { token, body: draft({ category, title: "First" }) });
    expect(await titles()).toEqual(["First"]);
    const headers = { "If-Match": "*" };
    await silent("PATCH", `/products/${body.data.id}`, { token, headers, body: { title: "Second" } });
    expect(await titles()).toEqual(["Second"]);
    await silent("DELETE", `/products/${body.data.id}`, { token, headers });
    expect(await titles()).toEqual([]);
  });

  it("is in all listings soon", async () => {
    const category = unique("category");
    const list = async () => (await call("GET", `/products?category=${category}`)).body.data;
    expect(await list()).toEqual([]);
    const { id } = await create({ category });
    await eventually(list, (products) => products.length === 1, 5);
    await change("PATCH", id, { title: "Changed" }, "*");
    await eventually(list, ([product]) => product?.title === "Changed", 5);
    await change("DELETE", id, undefined, "*");
    await eventually(list, (products) => products.length === 0, 5);
  });

  it("of stock is shown soon, with another ETag", async () => {
    const { sku, id } = await productWithStock(3);
    const shown = await eventually(
      () => read(id),
      ({ body }) => body.data.variants[0].available === 3,
    );
    await call("POST", `/inventory/${sku}/adjustments`, {
      ...(await manager()),
      body: { delta: 4, reason: "delivery" },
      headers: { "Idempotency-Key": unique("key") },
    });
    const later = await eventually(
      () => read(id),
      ({ body }) => body.data.variants[0].available === 7,
    );
    expect(later.headers.get("ETag")).not.toBe(shown.headers.get("ETag"));
  });

  it("keeps what it doesn't name, and PUT replaces all of it", async () => {
    const { id, variants } = await create({ description: "long", metadata: { a: "b" } });
    const patched = (await change("PATCH", id, { title: "Only this" }, "*")).body.data;
    expect(patched).toMatchObject({
      title: "Only this",
      description: "long",
      metadata: { a: "b" },
      version: 2,
    });
    expect(patched.variants).toEqual(variants);
    const { sku } = variants[0];
    const body = draft({ variants: [{ sku, title: "One", price: { amount: 1, currency: "EUR" } }] });
    const put = (await change("PUT", id, body, "*")).body.data;
    expect(put).toMatchObject({ description: "", metadata: {}, version: 3 });
    expect(put.variants[0]).toMatchObject({ id: variants[0].id, price: { amount: 1 } });
  });
});

describe("If-Match", () => {
  it("takes the current version once, * any, and refuses the stale and the missing", async () => {
    const { id, etag } = await create();
    const title = "Changed";
    expect(refusal(await change("PATCH", id, { title }))).toEqual([428, "PRECONDITION_REQUIRED"]);
    expect((await change("PATCH", id, { title }, etag)).status).toBe(200);
    for (const method of ["PATCH", "PUT", "DELETE"]) {
      const body = method === "PATCH" ? { title } : method === "PUT" ? draft() : undefined;
      expect(refusal(await change(method, id, body, etag))).toEqual([412, "PRECONDITION_FAILED"]);
      expect(refusal(await change(method, id, body, '"other"'))).toEqual([412, "PRECONDITION_FAILED"]);
    }
    expect((await change("PATCH", id, { title }, "*")).status).toBe(200);
    expect((await change("DELETE", id, undefined, "*")).status).toBe(204);
    expect((await read(id)).status).toBe(404);
  });

  it("lets one of ten changes of the same version win", async () => {
    const { id, etag } = await create();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => change("PATCH", id, { title: `Title ${i}` }, etag)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(9);
    const won = answers.find(({ status }) => status === 200);
    expect((await read(id)).body.data).toEqual(won?.body.data);
  });
});

describe("If-None-Match", () => {
  it("answers 304 with the ETag and no body while nothing has changed", async () => {
    const { id } = await create();
    // Stock news would change what is shown.
    const { headers } = await eventually(
      () => read(id),
      ({ status }) => status === 200,
    );
    const etag = headers.get("ETag") ?? "";
    for (const sent of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const answer = await read(id, { "If-None-Match": sent });
      expect([answer.status, answer.body, answer.headers.get("ETag")]).toEqual([304, "", etag]);
    }
    expect((await read(id, { "If-None-Match": '"v0"' })).status).toBe(200);
    await change("PATCH", id, { title: "Changed" }, "*");
    expect((await read(id, { "If-None-Match": etag })).status).toBe(200);
  });
});

describe("what is public", () => {
  it("is active: drafts and archived products are for those who write the catalog", async () => {
    const category = unique("category");
    const hidden = [
      await create({ category, status: "draft" }),
      await create({ category, status: "archived" }),
    ];
    const customer = await callerOf();
    for (const { id, slug } of hidden) {
      for (const key of [id, slug]) {
        expect((await read(key)).status).toBe(404);
        expect((await call("GET", `/products/${key}`, { token: customer.token })).status).toBe(404);
        expect((await call("GET", `/products/${key}`, await manager())).status).toBe(200);
      }
    }
    expect((await call("GET", `/products?category=${category}`)).body.data).toEqual([]);
    const all = await call("GET", `/products?category=${category}`, await manager());
    expect(all.body.data).toHaveLength(2);
    expect((await call("GET", "/products?status=draft")).status).toBe(400);
  });

  it("ends when a product is made a draft, and begins when it is made active", async () => {
    const { id, slug } = await create();
    await read(slug);
    await change("PATCH", id, { status: "draft" }, "*");
    for (const key of [id, slug]) expect((await read(key)).status).toBe(404);
    await change("PATCH", id, { status: "active" }, "*");
    for (const key of [id, slug]) expect((await read(key)).status).toBe(200);
  });

  it("is never kept in KV where it isn't", async () => {
    const { id } = await create({ status: "draft" });
    await read(id);
    expect(JSON.parse((await bindings.CACHE.get(`main:product:${id}`)) ?? "null")).toBeNull();
  });
});

describe("a price", () => {
  const priced = async (currency: string) =>
    call("POST", "/products", {
      ...(await manager()),
      body: draft({ variants: [{ sku: unique("SKU"), title: "One", price: { amount: 1, currency } }] }),
    });

  it("is in a currency that there is", async () => {
    for (const currency of ["JPY", "KWD", "SLE", "XCG"]) expect((await priced(currency)).status).toBe(201);
    for (const currency of ["XXX", "ZZZ", "XTS", "DEM", "eur"]) {
      const { status, body } = await priced(currency);
      expect([currency, status]).toEqual([currency, 400]);
      expect(body.error.details[0]).toMatchObject({ field: "variants.0.price.currency" });
    }
  });
});

describe("a conflict", () => {
  it("of slug or SKU is a 409, when creating and when changing", async () => {
    const [one, other] = [await create(), await create()];
    const post = async (body: object) =>
      call("POST", "/products", { ...(await manager()), body: draft(body) });
    expect(refusal(await post({ slug: one.slug }))).toEqual([409, "CONFLICT"]);
    const taken = [{ sku: one.variants[0].sku, title: "One", price: { amount: 1, currency: "EUR" } }];
    expect(refusal(await post({ variants: taken }))).toEqual([409, "CONFLICT"]);
    expect(refusal(await change("PATCH", other.id, { slug: one.slug }, "*"))).toEqual([409, "CONFLICT"]);
    expect(refusal(await change("PATCH", other.id, { variants: taken }, "*"))).toEqual([409, "CONFLICT"]);
    expect((await read(other.id)).body.data).toMatchObject({ slug: other.slug, version: 1 });
  });

  it("ends with the deletion of the other: slug and SKU are free again", async () => {
    const { id, slug, variants } = await create();
    await change("DELETE", id, undefined, "*");
    const { sku } = variants[0];
    const again = await create({
      slug,
      variants: [{ sku, title: "One", price: { amount: 1, currency: "EUR" } }],
    });
    expect((await read(slug)).body.data.id).toBe(again.id);
  });
});

describe("search", () => {
  const found = async (q: string): Promise<string[]> =>
    (await call("GET", `/products?q=${encodeURIComponent(q)}`)).body.data.map(({ id }: { id: string }) => id);

  it("finds by the beginnings of all words, in any case and without accents", async () => {
    const word = `z${crypto.randomUUID().slice(0, 8)}`;
    const { id, variants } = await create({ title: `Écharpe ${word}`, description: "Wärmt im Winter" });
    for (const q of [
      word,
      word.toUpperCase(),
      word.slice(0, 5),
      `echar ${word}`,
      `${word} ÉCH`,
      `warmt ${word}`,
    ]) {
      expect(await found(q)).toContain(id);
    }
    expect(await found(variants[0].sku)).toContain(id);
    for (const q of [`${word}x`, word.slice(1), `${word} nowhere`, `${word}%`.replace("%", " %% _ x")]) {
      expect(await found(q)).not.toContain(id);
    }
  });

  it("forgets the words of before", async () => {
    const word = `z${crypto.randomUUID().slice(0, 8)}`;
    const { id } = await create({ title: word });
    await change("PATCH", id, { title: "Other" }, "*");
    expect(await found(word)).not.toContain(id);
  });

  it("takes quotes and wildcards as they are", async () => {
    for (const q of [`"`, `'; DROP TABLE products; --`, "%", "_", "*"]) {
      expect((await call("GET", `/products?q=${encodeURIComponent(q)}`)).status).toBe(200);
    }
  });
});

describe("pages", () => {
  /** Follows the links to the end; `between` runs after each page. */
  async function walk(path: string, between: (page: number) => Promise<unknown> = async () => {}) {
    const { token } = await manager();
    const ids: string[] = [];
    let next: string | null = `/api/v1${path}`;
    for (let page = 1; next; page++) {
      const { status, body }: Answer = await call("GET", next, { token });
      expect(status).toBe(200);
      ids.push(...body.data.map(({ id }: { id: string }) => id));
      next = body.links.next;
      await between(page);
    }
    return ids;
  }
  const category = unique("paged");
  const made: string[] = [];
  const some = async (n: number) => {
    for (let i = 0; i < n; i++) {
      const slug = unique("paged").toLowerCase();
      made.push((await create({ category, slug, title: `T${i % 3}` })).id);
    }
  };

  it.each(["createdAt", "-createdAt", "title", "-title,createdAt", "title,-createdAt"])(
    "by cursor, sorted by %s, walk all without gap or double, though products are added meanwhile",
    async (sort) => {
      if (made.length === 0) await some(13);
      const before = [...made];
      const seen = await walk(`/products?category=${category}&limit=4&sort=${sort}`, () => some(1));
      expect(new Set(seen).size).toBe(seen.length);
      expect(before.filter((id) => !seen.includes(id))).toEqual([]);
    },
  );

  it("by number count, link both ways, and end at 10,000 rows", async () => {
    const { token } = await manager();
    const page = (n: number, limit = 5) =>
      call("GET", `/products?category=${category}&limit=${limit}&page=${n}&sort=createdAt`, { token });
    const total = made.length;
    const first = (await page(1)).body;
    expect(first.pagination).toEqual({ page: 1, perPage: 5, total, totalPages: Math.ceil(total / 5) });
    expect([first.links.prev, first.links.next]).toEqual([null, expect.stringContaining("page=2")]);
    expect(await walk(`/products?category=${category}&limit=5&page=1&sort=createdAt`)).toEqual(made);
    const beyond = (await page(1000)).body;
    expect([beyond.data, beyond.links.next]).toEqual([[], null]);
    expect((await page(100, 100)).status).toBe(200);
    expect(refusal(await page(101, 100))).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("by a cursor of another list, another sort, or nobody are a 400", async () => {
    const { body } = await call("GET", `/products?category=${category}&limit=4`, await manager());
    const cursor = encodeURIComponent(body.pagination.nextCursor);
    for (const query of [
      `limit=4&cursor=${cursor}`,
      `category=${category}&sort=title&cursor=${cursor}`,
      `category=${category}&cursor=${cursor}x`,
      `category=${category}&cursor=nonsense`,
      `category=${category}&page=1&cursor=${cursor}`,
    ]) {
      expect(refusal(await call("GET", `/products?${query}`, await manager()))).toEqual([
        400,
        "VALIDATION_ERROR",
      ]);
    }
    const other = await call(
      "GET",
      `/products?category=${category}&limit=2&cursor=${cursor}`,
      await manager(),
    );
    expect(other.status).toBe(200);
  });

  it.each([
    "limit=0",
    "limit=101",
    "limit=x",
    "page=0",
    "sort=price",
    "sort=",
    "q=",
    "colour=blue",
    "status=gone",
  ])("with %s are a 400", async (query) => {
    expect(refusal(await call("GET", `/products?${query}`))).toEqual([400, "VALIDATION_ERROR"]);
  });
});

describe("what staff writes", () => {
  it.each([
    ["an unknown field", { colour: "blue" }],
    ["no variant", { variants: [] }],
    ["a negative price", { variants: [{ sku: "A", title: "A", price: { amount: -1, currency: "EUR" } }] }],
    [
      "a price in fractions",
      { variants: [{ sku: "A", title: "A", price: { amount: 1.5, currency: "EUR" } }] },
    ],
    ["a slug with capitals", { slug: "Blue-Mug" }],
    ["an empty title", { title: " " }],
    ["metadata that are no texts", { metadata: { a: 1 } }],
  ])("with %s is a 400", async (_, fault) => {
    const answer = await call("POST", "/products", { ...(await manager()), body: draft(fault) });
    expect(refusal(answer)).toEqual([400, "VALIDATION_ERROR"]);
    expect(answer.body.error.details.length).toBeGreaterThan(0);
  });

  it("with one SKU twice is a 400", async () => {
    const variant = { sku: unique("SKU"), title: "One", price: { amount: 1, currency: "EUR" } };
    const body = draft({ variants: [variant, variant] });
    expect(refusal(await call("POST", "/products", { ...(await manager()), body }))).toEqual([
      400,
      "VALIDATION_ERROR",
    ]);
  });

  it("is in the audit log with what it changed", async () => {
    const { id } = await create({ title: "Before" });
    await change("PATCH", id, { title: "After" }, "*");
    const log = await call(
      "GET",
      `/audit-log?resourceType=product&resourceId=${id}`,
      await callerOf("admin"),
    );
    expect(log.body.data[0]).toMatchObject({
      action: "product.update",
      changes: { title: { from: "Before", to: "After" } },
    });
  });
});
