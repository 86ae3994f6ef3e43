/** Who may call what, as the contract has it. authorization.worker.test.ts holds the server against it. */
import { type Role, type Scope, scopes } from "../../src/shared/access.ts";

/**
 * The scope is what an API key needs: `never` where no key will do, `-` where nobody needs anything.
 * In the columns, the status that the caller gets:
 *
 * ano  anonymous                  key  the owner's key with the scope      exp  an expired token
 * own  the customer whose it is   ke-  … with every other scope of theirs  off  a user who was disabled
 * oth  another customer           adk  an admin's key with the scope       rol  a user whose role was changed
 * sup  support                    ad-  … with every other scope            rev  a session that was ended
 * man  a manager                                                           kof  the key of a user who was disabled
 * adm  an admin
 *
 * In the rows of OAuth and connections an isolate of their own is asked, which never knew the key (kof).
 *
 * coo  a browser's session, by its cookie and CSRF token
 * csf  … without the CSRF token
 *
 * Those who are ended (exp to kof) and the browser (coo, csf) are of somebody who may call: the owner, else an admin.
 * Jobs need a second scope, of their type's permission, and are their starter's and the admins' own. To refund a
 * return a key needs payments:write, too.
 * To refresh tokens nobody has to be known but by the refresh token, and that of a disabled user is refused.
 * Where a key needs a scope that its owner can't give or that doesn't exist, it has all that there are for them.
 */
export const table = `
operation             scope            ano own oth sup man adm   key ke- adk ad-   exp off rol rev kof   coo csf

# System
isAlive               -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200
isReady               -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200
readOutbox            system:read      401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
listDeadLetters       system:read      401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
getDeadLetter         system:read      401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
readMetrics           system:read      401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
replayDeadLetter      system:write     401 403 403 403 403 202   403 403 202 403   401 401 401 401 401   202 403
listInboundEvents     system:read      401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
getInboundEvent       system:read      401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
replayInboundEvent    system:write     401 403 403 403 403 202   403 403 202 403   401 401 401 401 401   202 403

# Auth
register              -                201 201 201 201 201 201   201 201 201 201   401 201 201 201 201   201 201
login                 -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200
refreshTokens         -                200 200 200 200 200 200   200 200 200 200   401 401 200 200 401   200 200
logout                never            401 204 204 204 204 204   403 403 403 403   401 401 401 401 403   204 403
getCsrfToken          never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 403   200 200
listSessions          never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 403   200 200
endSession            never            401 204 403 403 403 403   403 403 403 403   401 401 401 401 403   204 403
forgotPassword        -                202 202 202 202 202 202   202 202 202 202   401 202 202 202 202   202 202
resetPassword         -                204 204 204 204 204 204   204 204 204 204   401 204 204 204 204   204 204
changePassword        never            401 204 409 409 409 409   403 403 403 403   401 401 401 401 403   204 403
verifyEmail           -                204 204 204 204 204 204   204 204 204 204   401 204 204 204 204   204 204
requestEmailVerification never         401 202 202 202 202 202   403 403 403 403   401 401 401 401 403   202 403
answerMfaChallenge    -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200
getMfa                never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 403   200 200
enrolTotp             never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 403   200 403
activateTotp          never            401 200 404 404 404 404   403 403 403 403   401 401 401 401 403   200 403
removeTotp            never            401 204 404 404 404 404   403 403 403 403   401 401 401 401 403   204 403
renewRecoveryCodes    never            401 200 404 404 404 404   403 403 403 403   401 401 401 401 403   200 403
startOAuth            -                302 302 302 302 302 302   302 302 302 302   401 302 302 302 401   302 302
finishOAuth           -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 401   200 200
linkProvider          never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 401   200 403
unlinkProvider        never            401 204 404 404 404 404   403 403 403 403   401 401 401 401 401   204 403

# Users
listUsers             never            401 403 403 403 403 200   403 403 403 403   401 401 401 401 403   200 200
getUser               users:read       401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
updateUser            never            401 200 403 403 403 200   403 403 403 403   401 401 401 401 403   200 403
deleteUser            never            401 204 403 403 403 204   403 403 403 403   401 401 401 401 403   204 403
exportUser            never            401 200 403 403 403 200   403 403 403 403   401 401 401 401 403   200 200
setUserRole           never            401 403 403 403 403 200   403 403 403 403   401 401 401 401 403   200 403
resetUserMfa          never            401 403 403 403 403 204   403 403 403 403   401 401 401 401 403   204 403
createApiKey          never            401 201 201 201 201 201   403 403 403 403   401 401 401 401 403   201 403
listApiKeys           never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 403   200 200
revokeApiKey          never            401 204 403 403 403 403   403 403 403 403   401 401 401 401 403   204 403

# Connections
connect               never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 401   200 403
finishConnecting      -                201 201 201 201 201 201   201 201 201 201   401 401 401 201 401   201 201
listConnections       never            401 200 200 200 200 200   403 403 403 403   401 401 401 401 403   200 200
deleteConnection      never            401 204 403 403 403 403   403 403 403 403   401 401 401 401 403   204 403

# Catalog
listProducts          -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200
getProduct            -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200
createProduct         catalog:write    401 403 403 403 201 201   403 403 201 403   401 401 401 401 401   201 403
replaceProduct        catalog:write    401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
updateProduct         catalog:write    401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
deleteProduct         catalog:write    401 403 403 403 204 204   403 403 204 403   401 401 401 401 401   204 403

# Inventory
listStock             inventory:read   401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 200
getStock              inventory:read   401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 200
listMovements         inventory:read   401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 200
adjustStock           inventory:write  401 403 403 403 201 201   403 403 201 403   401 401 401 401 401   201 403

# Orders
placeOrder            orders:write     401 201 201 201 201 201   201 403 201 403   401 401 401 401 401   201 403
listOrders            orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
listOrderHistory      orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
getOrder              orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
cancelOrder           orders:write     401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 403
listOrderEvents       orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
followOrder           orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200

# Payments
getPayment            payments:read    401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
refreshPayment        payments:read    401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 403
refundPayment         payments:write   401 403 403 403 201 201   403 403 201 403   401 401 401 401 401   201 403
receivePaymentWebhook -                200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200
requestReturn         orders:write     401 201 403 201 201 201   201 403 201 403   401 401 401 401 401   201 403
listReturns           orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
getReturn             orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
approveReturn         orders:write     401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
rejectReturn          orders:write     401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
receiveReturn         orders:write     401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
refundReturn          orders:write     401 403 403 403 200 200   403 403 403 403   401 401 401 401 401   200 403
listAttention         attention:read   401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 200
retryAttention        attention:write  401 403 403 403 202 202   403 403 202 403   401 401 401 401 401   202 403
resolveAttention      attention:write  401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
readSandboxLedger     payments:read    401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 200
refundAtSandbox       payments:write   401 403 403 403 201 201   403 403 201 403   401 401 401 401 401   201 403
chargeBackAtSandbox   payments:write   401 403 403 403 201 201   403 403 201 403   401 401 401 401 401   201 403

# Shipping
getShipment           shipments:read   401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
handOverShipment      shipments:write  401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
deliverShipment       shipments:write  401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
receiveShippingWebhook -               200 200 200 200 200 200   200 200 200 200   401 200 200 200 200   200 200

# Webhooks
listWebhookEndpoints  webhooks:read    401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 200
createWebhookEndpoint webhooks:write   401 403 403 403 201 201   403 403 201 403   401 401 401 401 401   201 403
getWebhookEndpoint    webhooks:read    401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 200
updateWebhookEndpoint webhooks:write   401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
deleteWebhookEndpoint webhooks:write   401 403 403 403 204 204   403 403 204 403   401 401 401 401 401   204 403
rotateWebhookSecret   webhooks:write   401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 403
testWebhookEndpoint   webhooks:write   401 403 403 403 202 202   403 403 202 403   401 401 401 401 401   202 403
listWebhookDeliveries webhooks:read    401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 200
replayFailedWebhooks  webhooks:write   401 403 403 403 202 202   403 403 202 403   401 401 401 401 401   202 403
getWebhookDelivery    webhooks:read    401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 200
replayWebhookDelivery webhooks:write   401 403 403 403 202 202   403 403 202 403   401 401 401 401 401   202 403
# Reports
reportSales           reports:read     401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 200
reportBestSellers     reports:read     401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 200
reportOrderHistory    orders:read      401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
# Jobs
startJob              jobs:write       401 403 403 403 403 202   403 403 403 403   401 401 401 401 403   202 403
listJobs              jobs:read        401 403 403 403 200 200   403 403 200 403   401 401 401 401 401   200 200
getJob                jobs:read        401 403 403 403 403 200   403 403 403 403   401 401 401 401 401   200 200
cancelJob             jobs:write       401 403 403 403 403 200   403 403 403 403   401 401 401 401 401   200 403
followJob             jobs:read        401 403 403 403 403 200   403 403 403 403   401 401 401 401 401   200 200
getJobResult          jobs:read        401 403 403 403 403 200   403 403 403 403   401 401 401 401 401   200 200
uploadFile            catalog:write    401 403 403 403 201 201   403 403 201 403   401 401 401 401 401   201 403

# Sandbox
readSandboxMailbox    users:read       401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 200
readSandboxClock      users:read       401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 200
advanceSandboxClock   users:read       401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 403
startSandboxOutage    users:read       401 403 403 200 200 200   403 403 200 403   401 401 401 401 401   200 403

# Audit
listAuditLog          audit:read       401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
verifyAuditLog        audit:read       401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 200
anchorAuditLog        system:write     401 403 403 403 403 200   403 403 200 403   401 401 401 401 401   200 403
`;

const customerMay: readonly Scope[] = [
  "catalog:read",
  "orders:read",
  "orders:write",
  "payments:read",
  "shipments:read",
  "users:read",
];
const supportMay: readonly Scope[] = [...customerMay, "inventory:read", "attention:read"];
const managerMay: readonly Scope[] = [
  ...supportMay,
  "catalog:write",
  "inventory:write",
  "payments:write",
  "attention:write",
  "shipments:write",
  "webhooks:read",
  "webhooks:write",
  "reports:read",
  "jobs:read",
  "jobs:write",
];

/** What somebody of each role may let a key of theirs do. */
export const givable: Readonly<Record<Role, readonly Scope[]>> = {
  customer: customerMay,
  support: supportMay,
  manager: managerMay,
  admin: scopes,
};
