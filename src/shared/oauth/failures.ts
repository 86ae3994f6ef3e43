/** What a failed step means to the caller: refused (401), or try again later (503). Nothing of the provider's is shown. */
import * as oauth from "oauth4webapi";
import { AppError, unauthenticated, unavailable } from "../errors.ts";
import type { Logger } from "../log.ts";
import { Unreachable } from "../outgoing.ts";

export const notCompleted = (): AppError => unauthenticated("The authorization was not completed.");

/** The token or code is good no more (RFC 6749 §5.2, `invalid_grant`): the person has to be asked again. */
export class InvalidGrant extends AppError {
  constructor() {
    const { code, message, headers } = notCompleted();
    super(code, message, { headers: { ...headers } });
  }
}

const notReachable = (): AppError => unavailable("The identity provider can't be reached right now.", 30);

/** Neither the person's doing nor to be mended by them: the provider is down, or Wharf is not set up right there. */
const ownFaults: readonly string[] = [
  "server_error",
  "temporarily_unavailable",
  "invalid_client",
  "unauthorized_client",
];

const brokenAnswers: readonly (string | undefined)[] = [
  oauth.RESPONSE_IS_NOT_CONFORM,
  oauth.RESPONSE_IS_NOT_JSON,
  oauth.PARSE_ERROR,
  oauth.MISSING_SERVER_METADATA,
  oauth.INVALID_SERVER_METADATA,
  oauth.HTTP_REQUEST_FORBIDDEN,
  oauth.REQUEST_PROTOCOL_FORBIDDEN,
];

/** Null for what is none of the provider's faults. */
function judge(error: unknown): { meaning: AppError; code: string } | null {
  if (error instanceof Unreachable) return { meaning: notReachable(), code: error.message };
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) {
    const known = /^[a-z_]{1,40}$/.test(error.error) ? error.error : "unknown error";
    if (error.error === "invalid_grant") return { meaning: new InvalidGrant(), code: known };
    return { meaning: ownFaults.includes(error.error) ? notReachable() : notCompleted(), code: known };
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError) {
    return { meaning: notReachable(), code: error.code };
  }
  if (error instanceof oauth.UnsupportedOperationError) return { meaning: notCompleted(), code: error.code };
  if (error instanceof oauth.OperationProcessingError) {
    const { code = "unknown" } = error;
    return { meaning: brokenAnswers.includes(code) ? notReachable() : notCompleted(), code };
  }
  return null;
}

/** Does one step with a provider; the log hears the code of a failure, the caller what it means. */
export async function step<T>(
  log: Logger,
  provider: string,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const judged = judge(error);
    if (!judged) throw error;
    log.warn("oauth", { provider, step: name, code: judged.code });
    throw judged.meaning;
  }
}
