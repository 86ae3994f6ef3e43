/** Runs named checks one after the other and sums them up. */

let passed = 0;
let failed = 0;

/** Runs a check; a failure is printed and the next one runs all the same. */
export async function check(name: string, work: () => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  const took = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    await work();
    passed++;
    console.log(`ok      ${name} (${took()})`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name} (${took()})\n        ${String(error).replaceAll("\n", "\n        ")}`);
  }
}

/** Prints the closing line and ends the script. */
export function conclude(): never {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
