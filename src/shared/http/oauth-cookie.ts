/**
 * What an authorization has to remember, in a cookie of the browser that began it: sealed, for ten minutes, and one
 * for each `state`, so that tabs don't take each other's. Only that browser can end what it began (RFC 9700 §4.7).
 */
import type { Context as HonoContext } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { notCompleted } from "../oauth/failures.ts";
import type { Vault } from "../vault.ts";
import type { AppEnv } from "./app.ts";

// Lax: the browser comes back from another site, by a link.
const options = { path: "/", secure: true, httpOnly: true, sameSite: "Lax", prefix: "host" } as const;
const lifeSeconds = 10 * 60;
const stateForm = /^[A-Za-z0-9_-]{20,128}$/;

const nameOf = (state: string): string => `wharf_oauth_${state.slice(0, 8)}`;

interface Sealed<T> {
  readonly expiresAt: number;
  readonly value: T;
}

/** Cookies of one flow, by the purpose that they are sealed for: those of another can't be opened. */
export class OAuthCookies<T> {
  readonly #vault: Vault;
  readonly #purpose: string;

  constructor(vault: Vault, purpose: string) {
    this.#vault = vault;
    this.#purpose = purpose;
  }

  async keep(c: HonoContext<AppEnv>, state: string, value: T): Promise<void> {
    const expiresAt = c.get("ctx").clock.now() + lifeSeconds * 1000;
    const sealed = JSON.stringify({ expiresAt, value } satisfies Sealed<T>);
    const text = await this.#vault.seal(this.#purpose, state, sealed);
    setCookie(c, nameOf(state), text, { ...options, maxAge: lifeSeconds });
  }

  /** Gives back what was kept under this state, once; 401 for a cookie that is missing, too old, or not ours. */
  async take(c: HonoContext<AppEnv>, state: string | null): Promise<T> {
    if (state === null || !stateForm.test(state)) throw notCompleted();
    const text = getCookie(c, nameOf(state), "host");
    if (!text) throw notCompleted();
    deleteCookie(c, nameOf(state), options);
    const opened = await this.#vault.open(this.#purpose, state, text).catch(() => {
      throw notCompleted();
    });
    const { expiresAt, value } = JSON.parse(opened) as Sealed<T>;
    if (expiresAt <= c.get("ctx").clock.now()) throw notCompleted();
    return value;
  }
}
