/** Where a browser goes on after it was elsewhere: to a page of the storefront, and of no other site. */
import { z } from "@hono/zod-openapi";

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

export const returnToSchema = z
  .string()
  .refine(isLocalPath, "is not a path of the shop")
  .openapi({ example: "/account", description: "A path of the storefront, to which the browser is sent." });
