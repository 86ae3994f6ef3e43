/** `connections.sync`: every active connection whose token ends soon gets a new one. */
import { z } from "zod";
import type { ConnectionsService } from "#modules/connections";
import type { ConnectionId } from "#shared/ids.ts";
import type { JobType } from "../job.port.ts";

const params = z.strictObject({});

interface Cursor {
  readonly after: ConnectionId | null;
  readonly seen: number;
  readonly refreshed: number;
  readonly failed: number;
}

// Each may wait for a provider, a few of them at a time.
const connectionsOfPiece = 20;

export const createConnectionsSync = (
  connections: ConnectionsService,
): JobType<z.output<typeof params>, Cursor> => ({
  type: "connections.sync",
  params,
  permission: "system:operate",

  // The new tokens are committed one by one, by the connections; a piece that comes twice finds them.
  async step(ctx, _, { cursor }) {
    const before = cursor ?? { after: null, seen: 0, refreshed: 0, failed: 0 };
    const { next, ...now } = await connections.refreshEnding(ctx, before.after, connectionsOfPiece);
    const seen = before.seen + now.seen;
    const result = { refreshed: before.refreshed + now.refreshed, failed: before.failed + now.failed };
    const isLast = next === null;
    return {
      cursor: { after: next, seen, ...result },
      done: seen,
      total: isLast ? seen : null,
      isLast,
      result,
    };
  },
});
