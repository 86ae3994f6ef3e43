/** Trying again: only where the failure says that another try can succeed. */

/** Runs `work` again while it throws `Failure`, `attemptsMax` times in all. */
export async function retryOn<T>(
  Failure: new () => Error,
  work: () => Promise<T>,
  attemptsMax = 8,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Failure) || attempt === attemptsMax) throw error;
    }
  }
}
