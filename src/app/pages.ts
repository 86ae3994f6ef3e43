/** The pages for people: a welcome, the API reference, and the guides. */
import type { Context as HonoContext } from "hono";
import { html, raw } from "hono/html";
import { notFound } from "#shared/errors.ts";
import type { AppEnv } from "#shared/http/app.ts";
import type { Config } from "./config.ts";

const style = `
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 12vh auto; padding: 0 1.5rem; color: #123; }
  code, pre { font: 14px/1.6 ui-monospace, monospace; background: #eef3f6; border-radius: 6px; padding: .15em .4em; }
  pre { padding: 1em; overflow-x: auto } a { color: #06c }`;

const policy = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; ` +
  "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `GET /`: what this is, and where to go. */
export function welcomePage(c: HonoContext<AppEnv>, { publicUrl, SHOP }: Config) {
  const origin = publicUrl ?? "";
  const isOpen = SHOP === "open";
  c.header("Content-Security-Policy", policy("'none'"));
  return c.html(html`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Wharf</title><link rel="icon" href="data:,">
<style>${raw(style)}</style>
<h1>Wharf</h1>
<p>A headless order backend that lives at the edge. It is running.</p>
<ul>
  <li><a href="/docs">API reference</a>, from <a href="/openapi.json">openapi.json</a></li>
  <li><a href="/docs/guides">Guides</a></li>
  ${isOpen ? html`<li><a href="/api/v1/products">The catalog</a></li>` : ""}
  <li><a href="/api/v1/system/health/ready">Is everything well?</a></li>
  <li><a href="/.well-known/jwks.json">Public keys</a></li>
</ul>
<pre>curl ${origin}/api/v1/${isOpen ? "products?limit=1" : "system/health"}</pre>
</html>`);
}

/** `GET /docs`: the reference, its script served from here. */
export function docsPage(c: HonoContext<AppEnv>) {
  c.header("Content-Security-Policy", policy("'self' 'unsafe-eval'"));
  return c.html(html`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Wharf API</title><link rel="icon" href="data:,">
<body>
<p style="margin:.6rem 1rem;font:14px system-ui,sans-serif"><a href="/docs/guides">Guides</a></p>
<script id="api-reference" data-url="/openapi.json"
  data-configuration='{"withDefaultFonts":false,"telemetry":false,"hideClientButton":true,"showDeveloperTools":"never","agent":{"disabled":true}}'></script>
<script src="/docs/scalar.js"></script>
</body>
</html>`);
}

const guidePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
// A picture brings its own style; as an image it can't do more.
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** `GET /docs/…`: a file of the assets, which are made of docs/ before the Worker starts (scripts/local/guides.ts). */
export async function guidePage(c: HonoContext<AppEnv>): Promise<Response> {
  const asset = await c.env.ASSETS.fetch(c.req.raw);
  if (asset.status === 404) throw notFound("page");
  // A fetched answer's headers can't be added to; a copy's can.
  const answer = new Response(asset.body, asset);
  const isPicture = answer.headers.get("Content-Type")?.startsWith("image/");
  answer.headers.set("Content-Security-Policy", isPicture ? picturePolicy : guidePolicy);
  return answer;
}
