/** Letters: what Wharf writes to people, each said once and rendered as text and as HTML. */

/** A letter before it has a form. Everything in it is plain text; rendering escapes it. */
export interface Letter {
  readonly subject: string;
  readonly name: string;
  /** One paragraph each; a line break stays one. */
  readonly paragraphs: readonly string[];
  /** A table below them: what, and how much. */
  readonly rows?: readonly (readonly [string, string])[];
  /** Where the reader may go: a path of the storefront, which the letter names before the closing paragraphs. */
  readonly action?: { readonly label: string; readonly path: string };
  readonly closing?: readonly string[];
}

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

// Anybody may register anybody's address under any name: one that reads as a link would make Wharf send it.
const readsAsLink = /\/\/|\w\.\w{2,}|@/;

/** The text without line breaks, so that it writes no paragraph of its own. */
export const inOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();

const greetingOf = (name: string): string => {
  const line = inOneLine(name);
  return line === "" || readsAsLink.test(line) ? "Hello," : `Hello ${line},`;
};

/** The letter in its two forms; `storefrontUrl` has no slash at its end. */
export function render(letter: Letter, storefrontUrl: string): RenderedLetter {
  const { subject, paragraphs, rows = [], action, closing = [] } = letter;
  const greeting = greetingOf(letter.name);
  const link = action && { label: action.label, url: `${storefrontUrl}${action.path}` };
  const p = (html: string) => `<p>${html.replaceAll("\n", "<br>")}</p>`;
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("");
  const html = [
    ...[greeting, ...paragraphs].map(escapeHtml).map(p),
    ...(rows.length > 0 ? [`<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>`] : []),
    ...(link ? [p(`<a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a>`)] : []),
    ...closing.map(escapeHtml).map(p),
  ];
  const table = rows.map((row) => row.join(": ")).join("\n");
  const text = [
    ...[greeting, ...paragraphs, ...(table ? [table] : [])],
    ...(link ? [`${link.label}: ${link.url}`] : []),
    ...closing,
  ];
  return {
    subject,
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>${html.join("")}</body></html>`,
  };
}

/** Says a letter of what it has to know. */
export type Words<To> = (to: To) => Letter;
