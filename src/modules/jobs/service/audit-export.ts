/** `audit.export`: the audit log of a time, oldest first, with its seals, as CSV or NDJSON. */
import { z } from "zod";
import { type AuditRow, type AuditService, presentEntry } from "#modules/audit";
import { isoTime } from "#shared/clock.ts";
import { idBound } from "#shared/ids.ts";
import { type Cell, csvLine } from "../csv.model.ts";
import type { JobType } from "../job.port.ts";

const params = z.strictObject({
  format: z.enum(["csv", "ndjson"]).default("csv"),
  actorId: z.string().max(64).optional(),
  resourceType: z.string().max(64).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
type Params = z.output<typeof params>;

/** Rows come in the order of their ids, which is that of time: those behind `after` are still to come. */
interface Cursor {
  readonly after: string;
  /** Fixed by the first piece: what is written later is not in it. */
  readonly before: string;
  readonly seen: number;
  readonly total: number;
  readonly rows: number;
}

const rowsOfPiece = 1_000;

const columns: Readonly<Record<string, (row: AuditRow) => Cell>> = {
  seq: (row) => row.seq,
  id: (row) => row.id,
  at: (row) => isoTime(row.at),
  actor: (row) => row.actor,
  action: (row) => row.action,
  resourceType: (row) => row.resourceType,
  resourceId: (row) => row.resourceId,
  changes: (row) => JSON.stringify(row.changes),
  requestId: (row) => row.requestId,
  ip: (row) => row.ip,
  proof: (row) => (row.seq === null ? null : row.proof),
  hash: (row) => row.hash,
};

const formats: Readonly<
  Record<Params["format"], { contentType: string; head: string; line: (row: AuditRow) => string }>
> = {
  csv: {
    contentType: "text/csv; charset=UTF-8; header=present",
    head: csvLine(Object.keys(columns)),
    line: (row) => csvLine(Object.values(columns).map((cell) => cell(row))),
  },
  ndjson: {
    contentType: "application/x-ndjson",
    head: "",
    // With what the hash is over, for whoever checks the chain elsewhere.
    line: (row) =>
      `${JSON.stringify({ ...presentEntry(row), proof: row.seq === null ? null : row.proof })}\n`,
  },
};

export const createAuditExport = (audit: AuditService): JobType<Params, Cursor> => ({
  type: "audit.export",
  params,
  permission: "audit:read",

  async step(ctx, _, { params: { format, actorId, resourceType, from, to }, cursor }) {
    const begin = async (): Promise<Cursor> => {
      const now = ctx.clock.now();
      const after = idBound("aud", from === undefined ? 0 : Date.parse(from));
      const before = idBound("aud", Math.min(to === undefined ? now + 1 : Date.parse(to), now + 1));
      const total = await audit.count(ctx, { after, before });
      return { after, before, seen: 0, total, rows: 0 };
    };
    const at = cursor ?? (await begin());
    const page = await audit.scan(ctx, at, rowsOfPiece);
    const wanted = page.filter(
      (row) =>
        (actorId === undefined || row.actor === actorId) &&
        (resourceType === undefined || row.resourceType === resourceType),
    );
    const { head, line } = formats[format];
    const next: Cursor = {
      ...at,
      after: page.at(-1)?.id ?? at.after,
      seen: at.seen + page.length,
      rows: at.rows + wanted.length,
    };
    return {
      cursor: next,
      done: next.seen,
      total: Math.max(next.total, next.seen),
      isLast: page.length < rowsOfPiece,
      result: { rows: next.rows },
      part: (cursor ? "" : head) + wanted.map(line).join(""),
    };
  },

  output: ({ format }) => ({ contentType: formats[format].contentType, fileName: `audit-log.${format}` }),
});
