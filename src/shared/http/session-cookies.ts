/** Tokens in cookies, for browsers: bound to this host (`__Host-`), and out of every script's reach. */
import type { Context as HonoContext } from "hono";
import { generateCookie, getCookie } from "hono/cookie";
import type { AppEnv } from "./app.ts";
import { addHeader } from "./head.ts";

const access = "wharf_access";
const refresh = "wharf_refresh";
const options = { path: "/", secure: true, httpOnly: true, sameSite: "Strict", prefix: "host" } as const;
const mfa = "wharf_mfa";
const bookmark = "wharf_bookmark";

/** Without `maxAge` (seconds) it is kept until the browser is closed. */
const setCookie = (c: HonoContext<AppEnv>, name: string, value: string, maxAge?: number): void =>
  addHeader(
    c,
    "Set-Cookie",
    generateCookie(name, value, maxAge === undefined ? options : { ...options, maxAge }),
  );
const deleteCookie = (c: HonoContext<AppEnv>, name: string): void => setCookie(c, name, "", 0);

export interface CookieTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds that the access token lives. */
  readonly expiresIn: number;
  /** Seconds that are left of the session, and so of the refresh token. */
  readonly refreshExpiresIn: number;
}

export function setSessionCookies(c: HonoContext<AppEnv>, tokens: CookieTokens): void {
  setCookie(c, access, tokens.accessToken, tokens.expiresIn);
  setCookie(c, refresh, tokens.refreshToken, tokens.refreshExpiresIn);
}

export function clearSessionCookies(c: HonoContext<AppEnv>): void {
  for (const name of [access, refresh]) deleteCookie(c, name);
}

export const accessCookie = (c: HonoContext<AppEnv>): string | undefined => getCookie(c, access, "host");
export const refreshCookie = (c: HonoContext<AppEnv>): string | undefined => getCookie(c, refresh, "host");

/** Keeps the `mfaToken` of a sign-in that came back from elsewhere, until its code is there, for so many seconds. */
export function setMfaCookie(c: HonoContext<AppEnv>, token: string, maxAge: number): void {
  setCookie(c, mfa, token, maxAge);
}

export function clearMfaCookie(c: HonoContext<AppEnv>): void {
  deleteCookie(c, mfa);
}

export const mfaCookie = (c: HonoContext<AppEnv>): string | undefined => getCookie(c, mfa, "host");

/** The database as it was after the browser's last write, which it is to read; kept until the browser is closed. */
export function setBookmarkCookie(c: HonoContext<AppEnv>, reached: string): void {
  setCookie(c, bookmark, reached);
}

export const bookmarkCookie = (c: HonoContext<AppEnv>): string | undefined => getCookie(c, bookmark, "host");
