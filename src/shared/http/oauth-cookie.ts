/**
 * What an authorization has to remember, in a cookie of the browser that began it: sealed, for ten minutes, and one
 * for each `state`, so that tabs don't take each other's. Only that browser can end what it began (RFC 9700 §4.7).
 */
import type { Context as HonoContext } from "hono";
import { generateCookie, getCookie } from "hono/cookie";
import { notCompleted } from "../oauth/failures.ts";
import type { Pending } from "../oauth/round-trip.ts";
import type { Vault } from "../vault.ts";
import type { AppEnv } from "./app.ts";
import { addHeader } from "./head.ts";

// Lax: the browser comes back from another site, by a link.
const options = { path: "/", secure: true, httpOnly: true, sameSite: "Lax", prefix: "host" } as const;
const lifeSeconds = 10 * 60;
const stateForm = /^[A-Za-z0-9_-]{20,128}$/;

const nameOf = (state: string): string => `wharf_oauth_${state.slice(0, 8)}`;

const setCookie = (c: HonoContext<AppEnv>, state: string, value: string, maxAge: number): void =>
  addHeader(c, "Set-Cookie", generateCookie(nameOf(state), value, { ...options, maxAge }));

interface Sealed<Purpose> {
  readonly expiresAt: number;
  readonly pending: Pending<Purpose>;
}

/** Cookies of one flow, by the purpose that they are sealed for: those of another can't be opened. */
export class OAuthCookies<Purpose> {
  readonly #vault: Vault;
  readonly #purpose: string;

  constructor(vault: Vault, purpose: string) {
    this.#vault = vault;
    this.#purpose = purpose;
  }

  async keep(c: HonoContext<AppEnv>, pending: Pending<Purpose>): Promise<void> {
    const { state } = pending.authorization;
    const expiresAt = c.get("ctx").clock.now() + lifeSeconds * 1000;
    const sealed = JSON.stringify({ expiresAt, pending } satisfies Sealed<Purpose>);
    const text = await this.#vault.seal(this.#purpose, state, sealed);
    setCookie(c, state, text, lifeSeconds);
  }

  /**
   * Gives back what was kept under the callback's state, once; 401 for a cookie that is missing, too old, not ours, or
   * of another provider (RFC 9700 §4.4). From here on the page that waits for the browser is told of failures.
   */
  async take(c: HonoContext<AppEnv>, provider: string, state: string | null): Promise<Pending<Purpose>> {
    if (state === null || !stateForm.test(state)) throw notCompleted();
    const text = getCookie(c, nameOf(state), "host");
    if (!text) throw notCompleted();
    setCookie(c, state, "", 0);
    const opened = await this.#vault.open(this.#purpose, state, text).catch(() => {
      throw notCompleted();
    });
    const { expiresAt, pending } = JSON.parse(opened) as Sealed<Purpose>;
    if (expiresAt <= c.get("ctx").clock.now()) throw notCompleted();
    c.set("failurePage", pending.continueAt);
    if (pending.authorization.provider !== provider) throw notCompleted();
    return pending;
  }
}
