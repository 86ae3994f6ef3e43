/** Searching the catalog: what is found, in which order, and what a search can't be made to do. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { importProducts } from "../../../src/modules/catalog/index.ts";
import { begin } from "../../../src/shared/db/unit-of-work.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, services, unique } from "../../fixtures/shop.ts";

interface Draft {
  readonly title: string;
  readonly description?: string;
  readonly category?: string;
  readonly status?: "draft" | "active" | "archived";
}

/** A word that nobody else has, and that is spelled with letters. */
const newWord = () =>
  Array.from(crypto.randomUUID().slice(0, 8), (digit) => "qrstuvwxyzklmnop"[Number.parseInt(digit, 16)]).join(
    "",
  );

/** Puts products into the shop, all at once as an import does; gives their ids in their order. */
async function stock(drafts: readonly Draft[]): Promise<string[]> {
  const importId = unique("job");
  await services().runAs(
    "test",
    async (ctx) => {
      const unit = begin(ctx);
      const whole = drafts.map(({ title, description = "", category = "search", status = "active" }) => ({
        ...{ title, description, category, status, metadata: {} },
        slug: unique("s"),
        variants: [
          { sku: unique("S"), title, price: { amount: 1, currency: "EUR" }, available: 0, stockVersion: 0 },
        ],
      }));
      const refusals = await importProducts(ctx, unit, importId, whole as never);
      expect(refusals.filter((refusal) => refusal !== null)).toEqual([]);
      await unit.commit(null);
    },
    { publish: async () => {} },
  );
  const rows = bindings.DB.prepare("SELECT id FROM products ORDER BY rowid DESC LIMIT ?").bind(drafts.length);
  return (await rows.all<{ id: string }>()).results.map(({ id }) => id).reverse();
}

const ids = ({ body }: Answer): string[] => body.data.map(({ id }: { id: string }) => id);
const search = (q: string, more = "", token?: string) =>
  call("GET", `/products?q=${encodeURIComponent(q)}${more}`, { token });

/** Follows the links to the end. */
async function walk(q: string, more = ""): Promise<string[]> {
  const seen: string[] = [];
  let answer = await search(q, more);
  for (;;) {
    expect(answer.status).toBe(200);
    seen.push(...ids(answer));
    if (!answer.body.links.next) return seen;
    answer = await call("GET", answer.body.links.next);
  }
}

describe("a search", () => {
  it("ranks the title over the category, and that over the description", async () => {
    const word = newWord();
    const filler = "of clay, made by hand in a small town by the sea";
    const [said, kept, named] = await stock([
      { title: "Bowl", description: `a bowl ${filler}, to go with ${word}` },
      { title: "Cup", description: filler, category: word },
      { title: `Plate ${word}`, description: filler },
      { title: "Spoon", description: filler },
    ]);
    expect(ids(await search(word))).toEqual([named, kept, said]);
  });

  it("ranks by the rare one of two words", async () => {
    const [rare, other] = [newWord(), newWord()];
    const made = await stock([
      { title: `${other} thing`, description: rare },
      { title: `${rare} thing`, description: other },
      ...Array.from({ length: 30 }, () => ({ title: `${other} thing` })),
    ]);
    expect(ids(await search(`${other} ${rare}`))).toEqual([made[1], made[0]]);
  });

  it("finds beginnings of any length, of each of its words", async () => {
    const word = newWord();
    const [id] = await stock([{ title: `Écharpe ${word}`, description: "Wärmt im Winter" }]);
    for (const q of [
      word.slice(0, 5),
      `e ${word}`,
      `ec ${word}`,
      `ÉCH ${word}`,
      `${word} ECHARP`,
      `wint ${word}`,
    ])
      expect(ids(await search(q))).toEqual([id]);
  });

  it("forgives one letter where nothing is spelled so, and only there", async () => {
    const word = newWord();
    const [id] = await stock([{ title: word }]);
    const mistyped = [`${word.slice(0, 4)}${word.slice(5)}`, `${word}k`, `${word.slice(0, -1)}k`];
    for (const q of mistyped) expect(ids(await search(q))).toEqual([id]);
    expect(ids(await search(`${word}kk`))).toEqual([]);
    const [exact] = await stock([{ title: mistyped[0] ?? "" }]);
    // As staff, whose searches are never remembered.
    const { token } = await callerOf("manager");
    expect(ids(await search(mistyped[0] ?? "", "", token))).toEqual([exact]);
  });

  it("finds nothing where one word is nobody's, and nothing without a word", async () => {
    const word = newWord();
    await stock([{ title: word }]);
    expect(ids(await search(`${word} 4711x0815`))).toEqual([]);
    expect(ids(await search("*** -- %"))).toEqual([]);
  });

  it.each([
    '"',
    '" OR "',
    "title:",
    "NOT",
    "NEAR(a b, 2)",
    "a AND",
    "(",
    "^a + b",
    "{facets}:s",
    "'; DROP TABLE products; --",
    "\u0000",
  ])("takes %j as a text", async (q) => {
    const word = newWord();
    await stock([{ title: word }]);
    expect((await search(q)).status).toBe(200);
    expect((await search(`${word} ${q}`)).status).toBe(200);
  });

  it("can't be led to what isn't text: the tokens of its status and category", async () => {
    const word = newWord();
    await stock([{ title: word, status: "draft" }, { title: `${word} two` }]);
    for (const q of ["s616374697665", "s6472616674", "c736561726368"])
      expect(ids(await search(q))).toEqual([]);
  });

  it("finds drafts and archived products for staff alone, and by status and category", async () => {
    const word = newWord();
    const [shown, draft, gone, elsewhere] = await stock([
      { title: word },
      { title: word, status: "draft" },
      { title: word, status: "archived" },
      { title: word, category: `Else/${word}` },
    ]);
    const { token } = await callerOf("manager");
    expect(ids(await search(word)).toSorted()).toEqual([shown, elsewhere].toSorted());
    expect(ids(await search(word, "", token)).toSorted()).toEqual([shown, draft, gone, elsewhere].toSorted());
    expect(ids(await search(word, "&status=draft", token))).toEqual([draft]);
    expect(ids(await search(word, `&category=${encodeURIComponent(`Else/${word}`)}`))).toEqual([elsewhere]);
    expect(ids(await search(word, `&category=${encodeURIComponent(`else/${word}`)}`))).toEqual([]);
  });

  it("follows each change of a product, and nothing of one that was refused", async () => {
    const [before, after, never] = [newWord(), newWord(), newWord()];
    const { token } = await callerOf("manager");
    const price = { amount: 1, currency: "EUR" };
    const post = (title: string, slug: string) =>
      call("POST", "/products", {
        token,
        body: {
          title,
          slug,
          status: "active",
          category: "search",
          variants: [{ sku: unique("S"), title: "One", price }],
        },
      });
    const slug = unique("s").toLowerCase();
    const { id } = (await post(before, slug)).body.data;
    expect((await post(never, slug)).status).toBe(409);
    const change = (method: string, body?: object) =>
      call(method, `/products/${id}`, { token, body, headers: { "If-Match": "*" } });
    expect([ids(await search(before)), ids(await search(never))]).toEqual([[id], []]);
    await change("PATCH", { title: after });
    expect([ids(await search(before)), ids(await search(after))]).toEqual([[], [id]]);
    await change("PATCH", { status: "archived" });
    expect([ids(await search(after)), ids(await search(after, "", token))]).toEqual([[], [id]]);
    await change("DELETE");
    expect(ids(await search(after, "", token))).toEqual([]);
  });
});

describe("the pages of a search", () => {
  it("come in the order of the ranking, without gap or double", async () => {
    const word = newWord();
    const made = await stock(
      Array.from({ length: 23 }, (_, i) => ({
        title: i % 3 === 0 ? word : "Thing",
        description: `${word} ${"x ".repeat(i)}`,
      })),
    );
    const seen = await walk(word, "&limit=5");
    expect(seen.toSorted()).toEqual(made.toSorted());
    expect(seen).toEqual(ids(await search(word, "&limit=100")));
    const numbered = await Promise.all([1, 2].map((page) => search(word, `&limit=12&page=${page}`)));
    expect(numbered.flatMap(ids)).toEqual(seen);
    expect(numbered[0]?.body.pagination).toEqual({ page: 1, perPage: 12, total: 23, totalPages: 2 });
  });

  it("of a word that is too common to rank by have titles first, then all others, the newest first", async () => {
    const word = newWord();
    const drafts = Array.from({ length: 620 }, (_, i) => ({
      title: i % 4 === 0 ? `${word} ${i}` : `Thing ${i}`,
      description: `with ${word}`,
      status: i % 31 === 0 ? ("draft" as const) : ("active" as const),
    }));
    const made = await stock(drafts);
    const newestFirst = made
      .map((id, i) => ({ id, ...drafts[i] }))
      .filter(({ status }) => status === "active")
      .reverse();
    const isNamed = ({ title }: { title?: string }) => title?.startsWith(word);
    const expected = [...newestFirst.filter(isNamed), ...newestFirst.filter((one) => !isNamed(one))];
    const seen = await walk(word, "&limit=100");
    expect(seen).toEqual(expected.map(({ id }) => id));
    const { body } = await search(word, "&limit=10&page=16");
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(seen.slice(150, 160));
    expect(body.pagination.total).toBe(seen.length);
  });

  it.each(["title", "-title", "createdAt", "-createdAt", "title,-createdAt"])(
    "follow the sort %s where it is given",
    async (sort) => {
      const word = newWord();
      const made = await stock(Array.from({ length: 9 }, (_, i) => ({ title: `${word} ${(i * 7) % 9}` })));
      const seen = await walk(word, `&limit=4&sort=${sort}`);
      expect(seen.toSorted()).toEqual(made.toSorted());
      const titles = (await search(word, `&sort=${sort}`)).body.data.map(({ title }: Draft) => title);
      if (sort === "title" || sort === "title,-createdAt") expect(titles).toEqual(titles.toSorted());
      if (sort === "-title") expect(titles).toEqual(titles.toSorted().reverse());
    },
  );
});

describe("the migration", () => {
  it("makes the whole index anew from the products, whatever there is of it", async () => {
    const word = newWord();
    const { token } = await callerOf("manager");
    await stock([
      { title: `Café ${word}`, description: "to drink" },
      { title: "Cup", description: `for ${word}`, category: "Tea & more" },
      { title: "Saucer", description: word, status: "draft" },
    ]);
    const questions = [
      word,
      `cafe ${word}`,
      `caf ${word}`,
      `cup ${word.slice(0, 4)}`,
      `${word.slice(0, -1)}k`,
    ];
    const ask = async () => {
      const answers = questions.map(async (q) => [q, ids(await search(q)), ids(await search(q, "", token))]);
      return Promise.all([
        ...answers,
        search(word, `&category=${encodeURIComponent("Tea & more")}`, token).then(ids),
      ]);
    };
    const before = await ask();
    expect(before.map((one) => one.flat().length > 0)).not.toContain(false);
    const { MIGRATIONS } = env as unknown as { MIGRATIONS: { name: string; queries: string[] }[] };
    const search0014 = MIGRATIONS.find(({ name }) => name.startsWith("0014_search"));
    await bindings.DB.batch((search0014?.queries ?? []).map((query) => bindings.DB.prepare(query)));
    expect(await ask()).toEqual(before);
  });
});
