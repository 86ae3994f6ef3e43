/** The full-text index of the catalog: the only user of `product_search` and what belongs to it. */
import { inArray, type SQL, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import type { PageRequest } from "#shared/db/keyset.ts";
import type { ProductId } from "#shared/ids.ts";
import type { Product } from "./catalog.model.ts";
import { productDocs } from "./catalog.table.ts";
import { facetOf, indexRowOf, queryWords, spelledWords, spellingsOf, vocabularyOf } from "./search.model.ts";

/** Words that more products have than this only choose; they don't rank. */
const rankedMax = 500;
/** So many words a beginning stands for, and a mistyped word. */
const completionsMax = 32;
const guessesMax = 8;
/** How much a word weighs in title, keywords and description. */
const weights = sql.raw("10.0, 5.0, 1.0, 0.0");

/** Puts products into the index, or what they are now in place of what they were: four statements for any number. */
export function indexProducts(db: Database, products: readonly Product[]): Statement[] {
  const rows = products.map((product) => ({ id: product.id, ...indexRowOf(product) }));
  const json = JSON.stringify(rows);
  const vocabulary = vocabularyOf(rows);
  const spelled = JSON.stringify(spelledWords(vocabulary));
  return [
    rawStatement(
      db,
      sql`INSERT INTO product_docs (product_id) SELECT value ->> 'id' FROM json_each(${json}) WHERE true
      ON CONFLICT (product_id) DO NOTHING`,
    ),
    rawStatement(
      db,
      sql`INSERT OR REPLACE INTO product_search (rowid, title, keywords, description, facets)
      SELECT (SELECT doc FROM product_docs WHERE product_id = value ->> 'id'), value ->> 'title', value ->> 'keywords',
        value ->> 'description', value ->> 'facets'
      FROM json_each(${json})`,
    ),
    // Before the words themselves: those that are known have theirs.
    rawStatement(
      db,
      sql`INSERT OR IGNORE INTO search_spellings (spelling, word)
      WITH RECURSIVE letters (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM letters WHERE i < 20),
        added (word) AS MATERIALIZED (
          SELECT value FROM json_each(${spelled}) WHERE NOT EXISTS (SELECT 1 FROM search_words WHERE word = value))
      SELECT CASE i WHEN 0 THEN word ELSE substr(word, 1, i - 1) || substr(word, i + 1) END, word
      FROM added CROSS JOIN letters WHERE i <= length(word)`,
    ),
    rawStatement(
      db,
      sql`INSERT OR IGNORE INTO search_words (word) SELECT value FROM json_each(${JSON.stringify(vocabulary)})`,
    ),
  ];
}

/** Takes a product out of the index. Its words stay: others have them too, or may. */
export const unindexProduct = (db: Database, id: ProductId): Statement[] => [
  rawStatement(
    db,
    sql`DELETE FROM product_search WHERE rowid = (SELECT doc FROM product_docs WHERE product_id = ${id})`,
  ),
  db.delete(productDocs).where(inArray(productDocs.productId, [id])),
];

export interface Search {
  readonly q: string;
  readonly status?: string | undefined;
  readonly category?: string | undefined;
}

const union = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` UNION ALL `);

/** One word of a search as rows (place, match, titled): how FTS5 is asked for it anywhere, and in titles alone. */
function termOf(word: string, place: number): SQL {
  // FTS5 has these beginnings ready; of longer ones the words are few, and looked up.
  if (word.length === 2 || word.length === 3) {
    const [anywhere, titled] = ["title keywords description", "title"].map(
      (columns) => `{${columns}} : ("${word}" *)`,
    );
    return sql`SELECT ${place} AS place, ${anywhere} AS match, ${titled} AS titled`;
  }
  const begun = sql`word >= ${word} AND word < ${`${word}\u{10ffff}`}`;
  const spellings = JSON.stringify(spellingsOf(word));
  return sql`SELECT ${place} AS place,
      '{title keywords description} : ("' || group_concat(word, '" OR "') || '")' AS match,
      '{facets} : ("t' || group_concat(word, '" OR "t') || '")' AS titled
    FROM (SELECT word FROM (SELECT word FROM search_words WHERE ${begun} ORDER BY word LIMIT ${completionsMax})
      UNION ALL
      SELECT word FROM (SELECT DISTINCT s.word
        FROM (SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM search_words WHERE ${begun})) CROSS JOIN search_spellings s
        WHERE s.spelling IN (SELECT value FROM json_each(${spellings})) LIMIT ${guessesMax}))
    HAVING count(*) > 0`;
}

/**
 * Common table expressions that end with `asked`: one row, or none where a word is nobody's. `every` finds what has
 * all words, `titled` what has them in its title; `ranking` are those words that are rare enough to rank by, null
 * where there are none. To score a word, FTS5 reads every product that has it, so that what is common never ranks.
 */
function asking({ q, status, category }: Search): SQL {
  const terms = queryWords(q);
  const facets = [
    ...(status === undefined ? [] : [facetOf("status", status)]),
    ...(category === undefined ? [] : [facetOf("category", category)]),
  ];
  const filter = facets.map((facet) => ` AND {facets} : "${facet}"`).join("");
  return sql`WITH terms AS MATERIALIZED (${
    terms.length > 0
      ? union(terms.map(termOf))
      : sql`SELECT 0 AS place, NULL AS match, NULL AS titled WHERE false`
  }), counted AS MATERIALIZED (
    SELECT match, titled, (SELECT count(*) FROM (
      SELECT 1 FROM product_search WHERE product_search MATCH terms.match LIMIT ${rankedMax + 1})) AS products
    FROM terms
  ), asked AS MATERIALIZED (
    SELECT group_concat(match, ' AND ') || ${filter} AS every, group_concat(titled, ' AND ') || ${filter} AS titled,
      group_concat(match, ' AND ') FILTER (WHERE products <= ${rankedMax}) AS ranking
    FROM counted HAVING count(*) = ${terms.length} AND count(*) > 0
  )`;
}

/** Of `asked`, what FTS5 is to look for; where there is nothing of the kind, a text that finds nothing. */
const asked = (match: SQL, where: SQL = sql`true`): SQL =>
  sql`product_search MATCH coalesce((SELECT ${match} FROM asked WHERE ${where}), '""')`;

/**
 * What is found from the cursor on, as further table expressions that end with `found`: rows (doc, score), so many at
 * least where there are as many. Common words alone find in two tiers, by titles (score 1) and by anything else (0),
 * the newest first; the second is looked at where the first is no page, since to leave out titles is to read them.
 */
function finding(after: PageRequest["after"], rows: number): SQL {
  const [score, doc] = (after ?? []).map(Number);
  const isBehind = score === undefined ? sql`true` : sql`(score, doc) < (${score}, ${doc})`;
  const docBelow = (tier: number): number => {
    if (score === undefined || tier < score) return Number.MAX_SAFE_INTEGER;
    return tier === score ? (doc ?? 0) : 0;
  };
  const newest = (tier: number, match: SQL, where: SQL) =>
    sql`SELECT rowid AS doc, ${tier} AS score FROM product_search
      WHERE ${asked(match, where)} AND rowid < CAST(${docBelow(tier)} AS INTEGER) ORDER BY rowid DESC LIMIT ${rows}`;
  const isNoPage = sql`ranking IS NULL AND (SELECT count(*) FROM named) < ${rows}`;
  // Scores are rounded, so that a cursor says exactly where it was.
  return sql`ranked AS (
    SELECT rowid AS doc, round(-bm25(product_search, ${weights}), 9) AS score FROM product_search
    WHERE ${asked(sql`ranking`)} AND rowid IN (
      SELECT rowid FROM product_search WHERE ${asked(sql`every`, sql`ranking IS NOT NULL`)})
  ), named AS MATERIALIZED (${newest(1, sql`titled`, sql`ranking IS NULL`)}
  ), mentioned AS MATERIALIZED (${newest(0, sql`'(' || every || ') NOT (' || titled || ')'`, isNoPage)}
  ), found AS (
    SELECT doc, score FROM ranked WHERE ${isBehind} UNION ALL SELECT * FROM named UNION ALL SELECT * FROM mentioned
  )`;
}

/** The best products from the cursor on, as rows (product, doc, score) in their order. */
export const bestOf = (search: Search, after: PageRequest["after"], limit: number, offset: number): SQL =>
  sql`${asking(search)}, ${finding(after, limit + offset)}
    SELECT d.product_id AS product, best.doc AS doc, best.score AS score
    FROM (SELECT doc, score FROM found ORDER BY score DESC, doc DESC LIMIT ${limit} OFFSET ${offset}) best
    CROSS JOIN product_docs d ON d.doc = best.doc`;

/** The ids of so many products that are found, the last ones or the first ones to come: a search in another order. */
export const someOf = (search: Search, rows: number, oldest: boolean): SQL =>
  sql`${asking(search)}
    SELECT product_id FROM product_docs WHERE doc IN (
      SELECT rowid FROM product_search WHERE ${asked(sql`every`)}
      ORDER BY rowid ${sql.raw(oldest ? "ASC" : "DESC")} LIMIT ${rows})`;

/** How many are found; no more than `rows` are counted. */
export const countOf = (search: Search, rows: number): SQL =>
  sql`${asking(search)}
    SELECT count(*) FROM (SELECT 1 FROM product_search WHERE ${asked(sql`every`)} LIMIT ${rows})`;
