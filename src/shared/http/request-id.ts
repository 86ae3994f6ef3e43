/** The id that a request is known by, in logs, events and its answer. */

/** The client's own id where it is a plain one, else a new one. */
export const requestIdOf = (given: string | null | undefined): string =>
  given && /^[\w=-]{1,255}$/.test(given) ? given : crypto.randomUUID();
