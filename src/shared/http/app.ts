/** The types that all routes share: what the gateway has put beside the request. */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Env } from "../../env.ts";
import type { Context } from "../context.ts";
import type { Keyring } from "../crypto.ts";
import { AppError } from "../errors.ts";
import type { Limiter, RateLimitHeaders } from "../rate-limit/limiter.ts";
import type { Vault } from "../vault.ts";
import type { HotAnswers } from "./hot-answers.ts";

export interface AppEnv {
  Bindings: Env;
  Variables: {
    requestId: string;
    ctx: Context;
    hot: HotAnswers;
    limiter: Limiter;
    keyring: Keyring;
    vault: Vault;
    /** Throws where the caller came by a cookie, and the request may be another site's doing. */
    requireCsrfToken: () => void;
    /** Knows a browser that has nothing but its refresh cookie; the context is another one then. */
    admitRefreshCookie: () => Promise<void>;
    /** From here on every trip to the database checks that the caller still is who the token says. */
    demandStanding: () => void;
    /** From here on a replica may answer a customer, who sees what they have seen before, or newer. */
    allowReplica: () => void;
    /** What the limit of this request left; set once it was counted. */
    rateLimit: RateLimitHeaders | undefined;
    /** How far the caller has read of the database, as a header; nothing where nothing was read, or nobody is known. */
    bookmark: (() => Readonly<Record<string, string>>) | undefined;
    /** What a handler adds to the head of its answer. */
    /** When all of a JSON body had come (performance.now()): what the client took for it is none of our time. */
    bodyCameAt: number | undefined;
    ownHeaders: readonly (readonly [name: string, value: string])[] | undefined;
    /** The answer has its whole head. */
    isWhole: boolean | undefined;
    /** The page that a browser is sent on to instead of being answered with an error. */
    failurePage: string | null | undefined;
  };
}

export type App = OpenAPIHono<AppEnv>;
export type Middleware = MiddlewareHandler<AppEnv>;

/** An app whose validators answer with Wharf's error envelope. */
export const createApp = (): App =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const details = result.error.issues.flatMap((issue) =>
        issue.code === "unrecognized_keys"
          ? issue.keys.map((key) => ({
              field: [...issue.path, key].join("."),
              message: "is not a known field",
            }))
          : [{ field: issue.path.join("."), message: issue.message }],
      );
      throw new AppError("VALIDATION_ERROR", "The request is not valid.", { details: details.slice(0, 50) });
    },
  });
