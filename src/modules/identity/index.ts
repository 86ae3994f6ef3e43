/** The identity room's door. */
export { type CountTry, createIdentityService, type IdentityService } from "./identity.service.ts";
export { createTokenService, type TokenService } from "./service/tokens.ts";
