/** A failed start says why in one line. */

/** A failure that its message explains; no stack is shown. */
export class Failure extends Error {}

/** Runs a script's main function; a `Failure` ends it with its one line, anything else with its stack. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `wharf: ${error.message}` : error);
    process.exit(1);
  }
}
