/** The guides as they are served: every link leads somewhere, and nothing of a page needs a script or another host. */
import { describe, expect, it } from "vitest";
import { readGuides } from "../../scripts/local/bundle.ts";
import { guidesOf, urlOf } from "../../scripts/local/guides.ts";

const { texts, pictures } = readGuides();
const pages = guidesOf(texts, pictures);
const byUrl = new Map([...pages].map(([file, html]) => [`/${file.replace(/\.html$/, "")}`, html]));
const served = new Set([...byUrl.keys(), ...pictures.map((path) => `/${path}`), "/docs", "/openapi.json"]);

const render = (text: string, source = "docs/a.md") =>
  guidesOf(
    new Map([
      [source, text],
      ["docs/b.md", "# B"],
    ]),
    [],
  ).get(`${urlOf(source).slice(1)}.html`) ?? "";

describe("the guides", () => {
  it("are a page for each Markdown file, each listed at the start or in its part", () => {
    for (const source of texts.keys()) expect(byUrl.has(urlOf(source)), source).toBe(true);
    const listed = ["/docs/guides", "/docs/decisions", "/docs/rooms"]
      .flatMap((url) => [...(byUrl.get(url) ?? "").matchAll(/href="([^"#]+)"/g)])
      .map(([, href]) => href);
    for (const url of byUrl.keys()) expect([url, listed.includes(url)]).toEqual([url, true]);
  });

  it.each([...byUrl.keys()])("%s leads nowhere that is not there", (url) => {
    const html = byUrl.get(url) ?? "";
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
    const inner = links.filter((link) => !/^(https?:|data:|\/docs\/guides\.css$)/.test(link));
    const lost = inner.filter((link) => {
      const [path = "", anchor] = link.split("#");
      if (!served.has(path || url)) return true;
      return anchor !== undefined && !byUrl.get(path || url)?.includes(` id="${decodeURIComponent(anchor)}"`);
    });
    expect(lost).toEqual([]);
  });

  it("have no script, no style of their own, and nothing from elsewhere", () => {
    for (const [url, html] of byUrl) {
      expect([url, /<script|<style|\sstyle="|\son\w+="|<iframe/.exec(html)?.[0]]).toEqual([url, undefined]);
      expect([url, /(?:src="|<link[^>]*href=")https?:/.exec(html)?.[0]]).toEqual([url, undefined]);
    }
  });
});

describe("a guide", () => {
  it("is wide enough for a phone, and its tables scroll by themselves", () => {
    const html = render("# A\n\n| a | b |\n| - | - |\n| 1 | 2 |\n");
    expect(html).toContain('name="viewport" content="width=device-width');
    expect(html).toMatch(/<div class="wide" tabindex="0"><table>[\s\S]*<\/table><\/div>/);
  });

  it("links to other guides by their pages, and names what is not served", () => {
    const html = render("# A\n\n[b](b.md#x), [source](../src/app/http.ts), [out](https://example.com/).\n");
    expect(html).toContain('<a href="/docs/b#x">b</a>, source, <a href="https://example.com/">out</a>.');
  });

  it("names its headings as GitHub does", () => {
    const html = render("# A\n\n## To be, or `not`\n\n## To be, or `not`\n");
    expect(html).toContain('<h2 id="to-be-or-not">');
    expect(html).toContain('<h2 id="to-be-or-not-1">');
  });

  it("shows HTML as it is written, and keeps comments to itself", () => {
    const html = render("# A\n\n<!-- for the editor -->\n\n<img src=x onerror=alert(1)>\n");
    expect(html).not.toMatch(/for the editor|<img src=x/);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });
});
