/** Cursors that can't be forged, moved or bent, and the arithmetic of pages. */
import { describe, expect, it } from "vitest";
import { Keyring } from "../../src/shared/crypto.ts";
import { describePage, type PageQuery, parsePage } from "../../src/shared/http/paging.ts";

const keyring = new Keyring("a secret for tests, of enough characters");
const path = "/api/v1/products";
const refused = expect.objectContaining({ code: "VALIDATION_ERROR" });
const parse = (query: PageQuery, keys = keyring, at = path) => parsePage(keys, at, query, "-createdAt");

async function cursorOf(
  query: PageQuery,
  values: readonly (string | number)[] = [17, "prd_1"],
): Promise<string> {
  const request = await parse(query);
  const url = new URL(`https://shop.test${path}?category=a`);
  const { pagination, links } = await describePage(keyring, url, query, request, {
    items: [],
    next: values,
    total: null,
  });
  expect(links.next).toContain("cursor=");
  return (pagination as { nextCursor: string }).nextCursor;
}

describe("a cursor", () => {
  it("brings back where the page ended, with any limit", async () => {
    const cursor = await cursorOf({ category: "a" }, [17, "é — prd"]);
    const request = await parse({ category: "a", cursor, limit: 3 });
    expect(request).toMatchObject({ limit: 3, after: [17, "é — prd"], page: null });
  });

  it("is bound to its filters, sort and path", async () => {
    const cursor = await cursorOf({ category: "a", sort: "title" });
    await expect(parse({ category: "a", sort: "title", cursor })).resolves.toBeDefined();
    for (const query of [
      { category: "b", sort: "title" },
      { sort: "title" },
      { category: "a" },
      { category: "a", sort: "-title" },
    ]) {
      await expect(parse({ ...query, cursor })).rejects.toEqual(refused);
    }
    await expect(parse({ category: "a", sort: "title", cursor }, keyring, "/api/v1/orders")).rejects.toEqual(
      refused,
    );
  });

  it("of another key is refused", async () => {
    const cursor = await cursorOf({});
    const other = new Keyring("another secret, also of enough characters");
    await expect(parse({ cursor }, other)).rejects.toEqual(refused);
  });

  it("with any letter changed, added or taken is refused", async () => {
    const cursor = await cursorOf({});
    for (let i = 0; i < cursor.length; i++) {
      const bent = cursor.slice(0, i) + (cursor[i] === "A" ? "B" : "A") + cursor.slice(i + 1);
      await expect(parse({ cursor: bent })).rejects.toEqual(refused);
    }
    for (const bent of [
      `${cursor}A`,
      `${cursor}=`,
      cursor.slice(0, -1),
      `${cursor}.x`,
      `.${cursor}`,
      ".",
      "x",
      "é.é",
    ]) {
      await expect(parse({ cursor: bent })).rejects.toEqual(refused);
    }
  });
});

describe("a page", () => {
  it("by number ends at row 10,000, and comes without a cursor", async () => {
    await expect(parse({ page: 100, limit: 100 })).resolves.toMatchObject({ page: 100 });
    await expect(parse({ page: 101, limit: 100 })).rejects.toEqual(refused);
    await expect(parse({ page: 501 })).rejects.toEqual(refused);
    await expect(parse({ page: 1, cursor: await cursorOf({}) })).rejects.toEqual(refused);
  });

  it("links to its neighbours, and no further than the rows and the limit go", async () => {
    const describeNumber = async (page: number, total: number) => {
      const query = { page, limit: 100 };
      const url = new URL(`https://shop.test${path}?page=${page}&limit=100`);
      return describePage(keyring, url, query, await parse(query), { items: [], next: null, total });
    };
    expect((await describeNumber(1, 150)).links).toEqual({
      self: `${path}?page=1&limit=100`,
      next: `${path}?page=2&limit=100`,
      prev: null,
    });
    expect((await describeNumber(2, 150)).links.next).toBeNull();
    expect((await describeNumber(100, 1_000_000)).links.next).toBeNull();
    expect((await describeNumber(1, 0)).pagination).toEqual({
      page: 1,
      perPage: 100,
      total: 0,
      totalPages: 0,
    });
  });

  it("is sorted in a total order: the id decides between equals, in the direction of the last term", async () => {
    expect((await parse({ sort: "title,-createdAt" })).sort).toEqual([
      { field: "title", descending: false },
      { field: "createdAt", descending: true },
      { field: "id", descending: true },
    ]);
  });
});
