/** The ways to ask for each list: every filter, every sort, the page behind a cursor, a numbered one. */
import type { Document } from "../fixtures/contract.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema: { readonly enum?: readonly string[]; readonly description?: string };
}

/** Of filters that take any text: a value that hardly anything has, since it is then that a scan is long. */
const samples: Readonly<Record<string, readonly string[]>> = {
  type: ["test.none"],
  source: ["payments/stripe"],
  email: ["nobody@example.com"],
  kind: ["dispute"],
  category: ["none"],
  q: ["made test", "sk", "nowhere"],
  userId: ["usr_019a5f0e-6c00-7000-8000-000000000001"],
  createdBy: ["usr_019a5f0e-6c00-7000-8000-000000000001"],
  actorId: ["usr_019a5f0e-6c00-7000-8000-000000000001"],
  resourceType: ["none"],
  resourceId: ["ord_019a5f0e-6c00-7000-8000-000000000001"],
};
const spans: Readonly<Record<string, string>> = {
  listAuditLog: "from=2026-01-01T00:00:00.000Z&to=2026-01-02T00:00:00.000Z",
  listOrderHistory: "from=2026-01-01&to=2026-01-02",
  reportOrderHistory: "from=2026-01-01&to=2026-01-02",
};

export interface List {
  readonly id: string;
  /** Query strings without their question mark. */
  readonly queries: readonly string[];
}

/** Every list of the document. Throws where a filter has no sample. */
export function listsOf(document: Document): List[] {
  return Object.values(document.paths).flatMap((item) =>
    Object.values(item).flatMap((operation) => {
      const { operationId: id, parameters = [] } = operation as unknown as {
        operationId: string;
        parameters?: Parameter[];
      };
      const asked = parameters.filter((one) => one.in === "query");
      const sort = asked.find(({ name }) => name === "sort");
      if (!sort) return [];
      const text = sort.description ?? sort.schema.description ?? "";
      const sorts = (/Comma-separated: ([\w, ]+);/.exec(text)?.[1]?.split(", ") ?? []).flatMap((field) => [
        field,
        `-${field}`,
      ]);
      const filters = asked
        .filter(({ name }) => !["limit", "cursor", "page", "sort", "from", "to"].includes(name))
        .flatMap(({ name, schema }) => {
          const values = schema.enum ?? samples[name];
          if (!values) throw new Error(`${id}: no sample of ${name}`);
          return values.map((value) => `${name}=${encodeURIComponent(value)}`);
        });
      const by = ["", ...filters, ...(spans[id] ? [spans[id]] : [])];
      return [
        {
          id,
          queries: [
            "page=2&limit=5",
            ...by.flatMap((filter) =>
              ["", ...sorts].map((one) =>
                [filter, one && `sort=${one}`].filter((part) => part !== "").join("&"),
              ),
            ),
          ],
        },
      ];
    }),
  );
}
