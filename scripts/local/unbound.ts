/** Settings without any binding: for what is read off the code, and asks nothing of a database or a queue. */
import type { Env } from "../../src/env.ts";
import { newSigningKey } from "./secrets.ts";

export const unboundEnv = async (): Promise<Env> =>
  ({
    ENVIRONMENT: "local",
    SECRET_KEY: "only to build the routes, never used",
    SIGNING_KEY_A: await newSigningKey("a"),
  }) as unknown as Env;
