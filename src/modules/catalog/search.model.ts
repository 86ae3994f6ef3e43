/** What a product is found by, and what a search asks for; pure. */

/** The words of a text in the form in which they are compared: lower case, without accents. */
export function words(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const wordsMax = 1_000;
const wordLengthMax = 32;

const boundedWords = (text: string, max: number): string[] =>
  words(text)
    .slice(0, max)
    .map((word) => word.slice(0, wordLengthMax));

/** What is searched of a product. */
export interface Searchable {
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly status: string;
  readonly variants: readonly { readonly sku: string; readonly title: string }[];
}

/** The columns of a product's row in the index; its words are separated by spaces. */
export interface IndexRow {
  readonly title: string;
  readonly keywords: string;
  readonly description: string;
  /** Tokens of what isn't text: status and category, and once more the title's words, each marked by its first letter. */
  readonly facets: string;
}

const hex = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The token of a status or category. */
export const facetOf = (kind: "status" | "category", value: string): string => `${kind[0]}${hex(value)}`;

/** The token of a word of the title. */
export const titleFacet = (word: string): string => `t${word}`;

export function indexRowOf({ title, description, category, status, variants }: Searchable): IndexRow {
  const ofTitle = boundedWords(title, wordsMax);
  const names = [category, ...variants.map(({ sku, title: name }) => `${sku} ${name}`)].join(" ");
  const facets = [facetOf("status", status), facetOf("category", category), ...ofTitle.map(titleFacet)];
  return {
    title: ofTitle.join(" "),
    keywords: boundedWords(names, wordsMax).join(" "),
    description: boundedWords(description, wordsMax).join(" "),
    facets: facets.join(" "),
  };
}

/** All words of these rows, each once. */
export const vocabularyOf = (rows: readonly IndexRow[]): string[] => [
  ...new Set(
    rows.flatMap(({ title, keywords, description }) =>
      `${title} ${keywords} ${description}`.split(" ").filter((word) => word !== ""),
    ),
  ),
];

/** Numbers and the like have no spelling to get wrong. */
const hasSpelling = (word: string): boolean => /^\p{L}{3,20}$/u.test(word);

/** The words that a mistyped one may have meant. */
export const spelledWords = (vocabulary: readonly string[]): string[] => vocabulary.filter(hasSpelling);

const queryWordsMax = 8;

/** The words of a search, each once, in the form in which the index has them. */
export const queryWords = (q: string): string[] => [...new Set(boundedWords(q, queryWordsMax))];

/**
 * A word and what is left of it without one of its letters: two words that share one of these differ by a letter
 * missing, added, changed or swapped (the idea of SymSpell, W. Garbe 2012). None of a word too short to guess at.
 */
export const spellingsOf = (word: string): string[] =>
  word.length < 4 || !hasSpelling(word)
    ? []
    : [...new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))])];
