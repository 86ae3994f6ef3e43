/** Deadlines for calls that leave the Worker: a call that hangs is a failure, not a wait. */

export class DeadlineExceeded extends Error {
  constructor(what: string, deadlineMs: number) {
    super(`${what} gave no answer within ${deadlineMs} ms`);
    this.name = "DeadlineExceeded";
  }
}

/** Waits for `work` at most `deadlineMs`. What the work did by then is unknown to the caller. */
export async function withDeadline<T>(what: string, deadlineMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceeded(what, deadlineMs)), deadlineMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
