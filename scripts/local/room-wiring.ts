/** Where a room is wired in, in the words of the template: what is added to which file, and beside what. */

export interface Wire {
  readonly file: string;
  /** What stands right before the addition; it is to be found exactly once. */
  readonly after: RegExp;
  readonly add: string;
}

/** A list or an object literal from its opening up to its last entry: all lines that are indented like entries. */
const entriesOf = (opening: RegExp, indent = "  "): RegExp =>
  new RegExp(`${opening.source}(?:\\n${indent}.+)+`);

/** The block of imports, which the formatter puts in order. */
const imports = /^(?:import [^;]+;\n)+/m;

const access = "src/shared/access.ts";
const compose = "src/app/compose.ts";
const consumers = "src/app/consumers.ts";
const http = "src/app/http.ts";
const catalogue = "src/app/event-catalogue.ts";
const operations = "test/fixtures/operations.ts";
const authorization = "test/app/authorization.table.ts";

export const wires: readonly Wire[] = [
  // It stands above all others: it may use each of them, and they hear of it by its events.
  { file: "scripts/check-rooms.mjs", after: /const rooms = `[\w\s]+?(?=\s*`\.match)/, add: " things" },
  {
    file: "src/shared/ids.ts",
    after: /(?:^export type \w+ = Id<"\w+">;\n)+/m,
    add: 'export type ThingId = Id<"thg">;\n',
  },

  {
    file: access,
    after: /export type Permission =(?:\n {2}\| .+(?=[\n;]))+?(?=;)/,
    add: '\n  | "things:read-all"\n  | "things:write-all"',
  },
  {
    file: access,
    after: entriesOf(/export const scopes = \[/),
    add: '\n  "things:read",\n  "things:write",',
  },
  { file: access, after: entriesOf(/const supportMay: .+ = \[/), add: '\n  "things:read-all",' },
  { file: access, after: entriesOf(/const managerMay: .+ = \[/), add: '\n  "things:write-all",' },
  {
    file: access,
    after: entriesOf(/const scopeOfPermission: .+ = \{/),
    add: '\n  "things:read-all": "things:read",\n  "things:write-all": "things:write",',
  },
  {
    file: access,
    after: entriesOf(/const customerScopes: .+ = \[/),
    add: '\n  "things:read",\n  "things:write",',
  },

  {
    file: catalogue,
    after: imports,
    add: 'import { thingsEvents } from "../modules/things/things.events.ts";\n',
  },
  { file: catalogue, after: entriesOf(/export const eventCatalogue: .+ = \[/), add: "\n  ...thingsEvents," },

  {
    file: compose,
    after: imports,
    add: 'import { createThingsService, presentThing } from "#modules/things";\n',
  },
  {
    file: compose,
    after: entriesOf(/ {4}personalData: .+ => \(\{/, "      "),
    add: "\n      things: (await things.everyOf(ctx, userId)).map(presentThing),",
  },
  {
    file: compose,
    after: /\n(?= {2}return \{\n {4}tokens,\n)/,
    add: "  const things = createThingsService();\n",
  },
  { file: compose, after: entriesOf(/\n {4}rooms: \{/, "      "), add: "\n      things," },
  {
    file: consumers,
    after: imports,
    add: 'import { thingsConsumers } from "../modules/things/things.consumer.ts";\n',
  },
  {
    file: consumers,
    after: entriesOf(/export const consumersOf = .+ => \[/),
    add: "\n  ...thingsConsumers(rooms.things),",
  },

  {
    file: http,
    after: imports,
    add: 'import { thingsRoutes } from "../modules/things/things.routes.ts";\n',
  },
  { file: http, after: /\n {4}auditRoutes\(rooms\.audit\),/, add: "\n    thingsRoutes(rooms.things)," },
  {
    file: "src/app/openapi.ts",
    after: /const tags = \{(?:\n {2}\w+: ".*",)*?(?=\n {2}Jobs: )/,
    add: '\n  Things: "Things, each its owner\'s.",',
  },

  { file: operations, after: imports, add: 'import { thingInput, thingOf } from "./things.ts";\n' },
  {
    file: operations,
    after: /\n(?=\/\*\* operationId → .+\n)/,
    add: `const ofThing =
  (more: Valid = {}): Prepare =>
  async (by) => ({ values: { id: (await thingOf(by)).id }, ...more });

`,
  },
  {
    file: operations,
    after: entriesOf(/export const validCalls: .+ = \{/),
    add: `
  listThings: async (by) => ({ query: \`?userId=\${(await thingOf(by)).userId}\` }),
  createThing: async () => ({ body: thingInput() }),
  getThing: ofThing(),
  updateThing: ofThing({ headers: anyVersion, body: { title: "Changed" } }),
  deleteThing: ofThing({ headers: anyVersion }),`,
  },
  {
    file: authorization,
    after: /\nlistAuditLog .+\n/,
    add: `
# Things
listThings   things:read   401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
createThing  things:write  401 201 201 201 201 201   201 403 201 403   401 401 401 401 401   201 403
getThing     things:read   401 200 403 200 200 200   200 403 200 403   401 401 401 401 401   200 200
updateThing  things:write  401 200 403 403 200 200   200 403 200 403   401 401 401 401 401   200 403
deleteThing  things:write  401 204 403 403 204 204   204 403 204 403   401 401 401 401 401   204 403
`,
  },
  {
    file: authorization,
    after: entriesOf(/const customerMay: .+ = \[/),
    add: '\n  "things:read",\n  "things:write",',
  },
  {
    file: "test/app/contract.worker.test.ts",
    after: entriesOf(/const forCustomers = new Set\(\[/),
    add: '\n  "listThings",\n  "createThing",\n  "getThing",\n  "updateThing",\n  "deleteThing",',
  },
  { file: "test/queries/crowd.ts", after: entriesOf(/const theirs: .+ = \{/), add: "\n  things: /^id$/," },

  {
    file: "docs/storage.md",
    after: /\n(?=### shared\n)/,
    add: `### things

**\`things\`**: what users keep here. \`id\` (\`thg_\`), \`user_id\`, \`title\`, \`version\`, \`metadata\`, \`created_at\`, \`updated_at\`, \`deleted_at\`. What is deleted keeps its row, without title and metadata; so does all that somebody had who left.

- Guard \`thing_version\`: a change must find the version that was read; 412
- \`things_user\` (\`user_id, created_at, id\`, what lives): a user's things

`,
  },
  {
    file: "docs/architecture.md",
    after: /\n {13}orders {2}returns [\w ]*?(?=\s+\(from low to high\))/,
    add: "  things",
  },
  { file: "README.md", after: /\n {2}rooms: {4}[\w ]+(?=\n)/, add: "  things" },
  {
    file: "CHANGELOG.md",
    after: /## Unreleased\n\n### The shop\n\n(?:- .+\n)+/,
    add: "- Things: users keep, list, read, change and take away their own; support reads all, managers change all. `thing.*` events, and the scopes `things:read` and `things:write`.\n",
  },
];
