/** The id that a request is known by, in logs, events and its answer. */
import { requestId } from "hono/request-id";

/** The client's own id where it is a plain one, else a new one. */
export const requestIdOf = (given: string | null | undefined): string =>
  given && /^[\w=-]{1,255}$/.test(given) ? given : crypto.randomUUID();

/** Gives the request its id; the answer has it with the rest of its head. */
export const identified = () =>
  requestId({ headerName: "", generator: (c) => requestIdOf(c.req.header("X-Request-Id")) });
