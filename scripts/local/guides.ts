/** The guides as pages: docs/*.md as HTML, to be served under /docs beside the API reference. */
import { posix } from "node:path";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** A page by its file below public/, with its HTML. */
export type Pages = ReadonlyMap<string, string>;

interface Guide {
  readonly source: string;
  readonly url: string;
  /** As HTML. */
  readonly title: string;
  /** The first sentence, as HTML without links. */
  readonly lead: string;
  readonly body: string;
}

const start = "/docs/guides";
const decisions = "/docs/decisions";

/** On the start page, in this order; what is named nowhere stands under the last heading. */
const parts: readonly (readonly [string, readonly string[]])[] = [
  ["Begin", ["/docs/readme", "/docs/adopt", "/docs/deprecations", "/docs/changelog"]],
  ["How it works", ["/docs/architecture", "/docs/rooms", "/docs/storage", decisions]],
  ["Run it", ["/docs/deploy", "/docs/operations"]],
  ["When things go wrong", ["/docs/failures", "/docs/degraded", "/docs/security"]],
  ["What it is held to, and how it fares", []],
];

/** Where a Markdown file is served. */
export function urlOf(source: string): string {
  if (!source.startsWith("docs/")) return `/docs/${source.replace(/\.md$/, "").toLowerCase()}`;
  return `/${source.replace(/(\/README)?\.md$/, "")}`;
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, "").trim();

/** Headings get the names that GitHub gives them, so that links to them work in both places. */
function withAnchors(html: string): string {
  const taken = new Map<string, number>();
  return html.replace(/<(h[1-6])>([\s\S]*?)<\/\1>/g, (_, tag: string, inner: string) => {
    const text = textOf(inner).replace(/&\w+;/g, "").toLowerCase();
    const name = text.replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    const id = before > 0 ? `${name}-${before}` : name;
    return `<${tag} id="${id}"><a href="#${id}">${inner.replace(/<\/?a\b[^>]*>/g, "")}</a></${tag}>`;
  });
}

/** Links to other guides lead to their pages; what is not served, such as a source file, is a name without a link. */
function withLinks(html: string, source: string, served: ReadonlyMap<string, string>): string {
  const addressOf = (href: string): string | null => {
    if (/^(https?:|#)/.test(href)) return href;
    const [path = "", anchor] = href.split("#");
    const url = served.get(posix.join(posix.dirname(source), path).replace(/\/$/, ""));
    return url === undefined ? null : url + (anchor === undefined ? "" : `#${anchor}`);
  };
  return html
    .replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (_, href: string, inner: string) => {
      const address = addressOf(href);
      return address === null ? inner : `<a href="${address}">${inner}</a>`;
    })
    .replace(/<img src="([^"]*)"/g, (_, src: string) => `<img src="${addressOf(src) ?? src}"`);
}

function rendered(source: string, text: string, served: ReadonlyMap<string, string>): Guide {
  // Comments are for whoever edits the file; any other HTML is shown as it is written.
  const html = micromark(text.replace(/<!--[\s\S]*?-->\n*/g, ""), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const body = withAnchors(
    // A wide table scrolls by itself, and the page does not.
    withLinks(html, source, served)
      .replaceAll("<table>", '<div class="wide" tabindex="0"><table>')
      .replaceAll("</table>", "</table></div>"),
  );
  const [, heading = source] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body) ?? [];
  const [, paragraph = ""] = /<\/h1>\s*<p>([\s\S]*?)<\/p>/.exec(body) ?? [];
  const [lead = ""] = /^[\s\S]*?[.:](?=\s|$)/.exec(paragraph.replace(/<\/?a\b[^>]*>/g, "")) ?? [];
  return { source, url: urlOf(source), title: textOf(heading), lead: lead.replace(/:$/, "."), body };
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/guides.css">
<nav><a href="${start}">Guides</a> <a href="/docs">API reference</a></nav>
<main>
${body}
</main>
</html>
`;

const listOf = (guides: readonly Pick<Guide, "url" | "title" | "lead">[]): string =>
  `<ul class="guides">\n${guides
    .map(({ url, title, lead }) => `<li><a href="${url}">${title}</a>${lead ? `<br>${lead}` : ""}</li>`)
    .join("\n")}\n</ul>`;

/**
 * Every page, by its file below public/; `texts` are the Markdown files by their path in the repository, `pictures` the
 * paths of what is served beside them.
 */
export function guidesOf(texts: ReadonlyMap<string, string>, pictures: readonly string[]): Pages {
  const served = new Map([
    ...[...texts.keys()].map((source) => [source, urlOf(source)] as const),
    ...pictures.map((path) => [path, `/${path}`] as const),
    ["openapi.json", "/openapi.json"],
    ["docs/decisions", decisions],
  ]);
  const guides = [...texts].map(([source, text]) => rendered(source, text, served));
  const inside = (folder: string) => guides.filter(({ url }) => url.startsWith(`${folder}/`));
  const decided = {
    url: decisions,
    title: "Decisions",
    lead: "Why it is as it is, one page each.",
    body: `<h1>Decisions</h1>\n${listOf(inside(decisions).map((one) => ({ ...one, lead: "" })))}`,
  };
  const top = [...guides.filter(({ url }) => url.split("/").length === 3), decided];
  const named = parts.flatMap(([, urls]) => urls);
  const sections = parts.map(([heading, urls]) => {
    const chosen =
      urls.length > 0
        ? urls.flatMap((url) => top.find((one) => one.url === url) ?? [])
        : top.filter(({ url }) => !named.includes(url));
    return `<h2>${heading}</h2>\n${listOf(chosen)}`;
  });
  const first = `<h1>Guides</h1>\n<p>The same pages that lie in <code>docs/</code>. Every operation by itself is in the <a href="/docs">API reference</a>.</p>\n${sections.join("\n")}`;
  return new Map([
    [`${start.slice(1)}.html`, page("Wharf: guides", first)],
    ...[...guides, decided].map(
      ({ url, title, body }) => [`${url.slice(1)}.html`, page(`${title} · Wharf`, body)] as const,
    ),
  ]);
}

/** Of all guides: read on a phone as well as on a desk, by day and by night. */
export const guidesStyle = `:root { color-scheme: light dark; --ink: #123; --quiet: #567; --ground: #fff; --raised: #eef3f6; --line: #ccd8df; --link: #05b }
@media (prefers-color-scheme: dark) {
  :root { --ink: #dce6ec; --quiet: #9ab; --ground: #10181d; --raised: #1b2830; --line: #33464f; --link: #7fc1ff }
}
* { box-sizing: border-box }
body { font: 16px/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 52rem; padding: 0 1.1rem 4rem; color: var(--ink); background: var(--ground); overflow-wrap: break-word; -webkit-text-size-adjust: 100% }
nav { display: flex; gap: 1.2rem; padding: .9rem 0; border-bottom: 1px solid var(--line) }
a { color: var(--link) }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .6em; scroll-margin-top: 1rem }
h1 { margin-top: 1em }
h1 a, h2 a, h3 a, h4 a { color: inherit; text-decoration: none }
code, pre { font: .875em/1.55 ui-monospace, monospace; background: var(--raised); border-radius: 5px }
code { padding: .1em .3em }
pre { padding: .9em 1em; overflow-x: auto }
pre code { padding: 0; font-size: 1em; overflow-wrap: normal }
img { display: block; max-width: 100%; height: auto }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--line); color: var(--quiet) }
.wide { overflow-x: auto; margin: 1em 0 }
table { border-collapse: collapse; font-size: .92em }
th, td { padding: .4em .7em; border: 1px solid var(--line); text-align: left; vertical-align: top; min-width: 7rem; overflow-wrap: normal }
th { background: var(--raised) }
.guides { padding-left: 1.1rem }
.guides li { margin: .5em 0 }
`;
