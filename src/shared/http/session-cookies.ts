/** Tokens in cookies, for browsers: bound to this host (`__Host-`), and out of every script's reach. */
import type { Context as HonoContext } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "./app.ts";

const access = "wharf_access";
const refresh = "wharf_refresh";
const mfa = "wharf_mfa";
const options = { path: "/", secure: true, httpOnly: true, sameSite: "Strict", prefix: "host" } as const;
const refreshSeconds = 30 * 86_400;

export interface CookieTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds that the access token lives. */
  readonly expiresIn: number;
}

export function setSessionCookies(c: HonoContext<AppEnv>, tokens: CookieTokens): void {
  setCookie(c, access, tokens.accessToken, { ...options, maxAge: tokens.expiresIn });
  setCookie(c, refresh, tokens.refreshToken, { ...options, maxAge: refreshSeconds });
}

export function clearSessionCookies(c: HonoContext<AppEnv>): void {
  for (const name of [access, refresh]) deleteCookie(c, name, options);
}

export const accessCookie = (c: HonoContext<AppEnv>): string | undefined => getCookie(c, access, "host");
export const refreshCookie = (c: HonoContext<AppEnv>): string | undefined => getCookie(c, refresh, "host");

/** A sign-in that waits for its second factor, where no page of ours was there to take the token. */
export const setMfaCookie = (c: HonoContext<AppEnv>, mfaToken: string, maxAgeSeconds: number): void =>
  setCookie(c, mfa, mfaToken, { ...options, maxAge: maxAgeSeconds });
export const mfaCookie = (c: HonoContext<AppEnv>): string | undefined => getCookie(c, mfa, "host");
