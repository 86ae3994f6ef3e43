/** Trying again after a lost race: somebody else wrote first, so the decision is made anew on what is there now. */
import { AppError } from "./errors.ts";

const attemptsMax = 10;

/** A compare-and-swap that somebody else won. A caller sees it only after many tries. */
export class LostRace extends AppError {
  constructor() {
    super("SERVICE_UNAVAILABLE", "It is being changed by others at the moment; try again.", {
      headers: { "Retry-After": "1" },
    });
  }
}

/** Runs `work`, which reads and decides and writes, again while it loses a race. */
export async function untilWon<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof LostRace) || attempt === attemptsMax) throw error;
      // Spread out, so that those who lost together don't lose together again.
      await new Promise((resume) => setTimeout(resume, Math.random() * 2 ** attempt));
    }
  }
}
