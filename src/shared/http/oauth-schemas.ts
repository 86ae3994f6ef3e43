/** What the requests of an authorization have in common: the provider, the way back, and the page to go on with. */
import { z } from "@hono/zod-openapi";
import type { Departure } from "../oauth/round-trip.ts";

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

/** To begin an authorization: the body, which may be left out, and the answer. */
export const departureBody = z.strictObject({ returnTo: returnTo.optional() }).optional();
export const departureSchema = z.object({ authorizationUrl: z.url() }).openapi("Authorization");
export const departureExample = {
  authorizationUrl:
    "https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=shop&state=8fJ2",
};
export const presentDeparture = ({ authorizationUrl }: Departure<unknown>) => ({ authorizationUrl });
