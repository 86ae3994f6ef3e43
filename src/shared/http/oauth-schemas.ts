/** What the requests of an authorization have in common: the provider, the way back, and the page to go on with. */
import { z } from "@hono/zod-openapi";

export const providerParam = z.object({
  provider: z.string().min(1).max(64).openapi({ example: "google" }),
});

/** Providers add words of their own. */
export const oauthCallbackQuery = z.looseObject({
  state: z.string().max(512).optional(),
  code: z.string().max(4096).optional().openapi({ example: "SplxlOBeZQQYbYS6WxSbIA" }),
  iss: z.string().max(2048).optional(),
  error: z.string().max(512).optional(),
});

const pathLengthMax = 512;

/**
 * True for a path that no browser takes for another site: one slash first, nothing that parsers read in two ways
 * (backslashes, white space, control characters, an encoded slash), and written as it would be after parsing.
 */
export function isLocalPath(path: string): boolean {
  if (path.length > pathLengthMax || !/^\/[\x21-\x7e]*$/.test(path)) return false;
  if (path.includes("\\") || /%(?:[01][\da-f]|7f)/i.test(path)) return false;
  const [pathname = ""] = path.split(/[?#]/);
  if (pathname.includes("//") || /%(?:2f|5c)/i.test(pathname)) return false;
  return new URL(path, "https://shop.invalid").pathname === pathname;
}

export const returnTo = z.string().refine(isLocalPath, "is not a path of the shop").openapi({
  example: "/account",
  description: "A path of the storefront, to which the browser is sent in the end.",
});
