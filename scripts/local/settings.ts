/** The settings of a local run, from the environment, each checked by name. */
import { accessSync, constants, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { Failure } from "./failure.ts";

export interface Settings {
  readonly port: number;
  readonly stateDir: string;
  readonly demoPassword: string | undefined;
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { PORT = "8787", WHARF_STATE_DIR = ".wrangler/state", WHARF_DEMO_PASSWORD } = env;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port < 1 || port > 65_535)
    throw new Failure(`PORT is "${PORT}", not a port number.`);
  if (WHARF_DEMO_PASSWORD !== undefined && [...WHARF_DEMO_PASSWORD].length < 8) {
    throw new Failure("WHARF_DEMO_PASSWORD has fewer than 8 characters.");
  }
  return { port, stateDir: resolve(WHARF_STATE_DIR), demoPassword: WHARF_DEMO_PASSWORD };
}

/** Makes the state folder, or says why that can't be. */
export function ensureWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.R_OK);
  } catch (error) {
    throw new Failure(
      `WHARF_STATE_DIR ${folder} can't be written (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

/** Fails where somebody listens on the port already. */
export function ensureFree(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      fail(
        new Failure(
          error.code === "EADDRINUSE"
            ? `Port ${port} is taken; set PORT to another.`
            : `Port ${port}: ${error.code}.`,
        ),
      ),
    );
    probe.listen(port, "127.0.0.1", () => probe.close(() => done()));
  });
}
