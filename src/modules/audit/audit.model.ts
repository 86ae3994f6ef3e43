/** The difference between two states of a thing, as the audit log keeps it. */

export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

/** What the log never holds, whatever a room hands it. */
const secretFields = /password|token|secret|hash/i;

/** A value without what is secret in it, however deep. */
const withoutSecrets = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (field, inner) => (secretFields.test(field) ? undefined : inner)));

/** The fields whose values differ; null stands for 'not there'. Secrets are left out. */
export function changesBetween(before: object | null, after: object | null): Changes {
  const from = (before ?? {}) as Readonly<Record<string, unknown>>;
  const to = (after ?? {}) as Readonly<Record<string, unknown>>;
  const fields = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changes: Record<string, { from: unknown; to: unknown }> = {};
  for (const field of fields) {
    if (secretFields.test(field)) continue;
    const [a, b] = [withoutSecrets(from[field]), withoutSecrets(to[field])];
    if (JSON.stringify(a) !== JSON.stringify(b)) changes[field] = { from: a, to: b };
  }
  return changes;
}
