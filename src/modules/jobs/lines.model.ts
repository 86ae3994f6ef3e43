/** Lines of a file that is read in windows, as bytes: a character that a window cuts is never decoded in halves. Pure. */

/** A longer line is refused. */
export const lineBytesMax = 64 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = [0xef, 0xbb, 0xbf];

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where it is too long. */
  readonly bytes: Uint8Array | null;
}

/** Where the next window begins: always where a line does, or inside one that was refused as too long. */
export interface Place {
  readonly offset: number;
  /** Lines before. */
  readonly lines: number;
  readonly isInsideLine: boolean;
}

export const fileStart: Place = { offset: 0, lines: 0, isInsideLine: false };

/**
 * The whole lines of a window that begins at `place`, without empty ones and up to `linesMax`, and the place behind them. A window that ends
 * the file ends its last line. It must be longer than a line may be.
 */
export function takeLines(
  window: Uint8Array,
  place: Place,
  isEnd: boolean,
  linesMax: number,
): { lines: Line[]; next: Place } {
  const lines: Line[] = [];
  const hasMark = place.offset === 0 && byteOrderMark.every((byte, i) => window[i] === byte);
  let at = hasMark ? byteOrderMark.length : 0;
  let { lines: number, isInsideLine } = place;
  const take = (end: number) => {
    const isCrLf = end > at && window[end - 1] === carriageReturn;
    const bytes = window.subarray(at, isCrLf ? end - 1 : end);
    number++;
    // The rest of a line that was refused is no line, and an empty one has nothing to say.
    if (!isInsideLine && bytes.length > 0)
      lines.push({ number, bytes: bytes.length > lineBytesMax ? null : bytes });
    isInsideLine = false;
  };
  while (at < window.length && lines.length < linesMax) {
    const end = window.indexOf(lineFeed, at);
    if (end >= 0) {
      take(end);
      at = end + 1;
    } else if (isEnd) {
      take(window.length);
      at = window.length;
    } else if (isInsideLine || window.length - at > lineBytesMax) {
      // It goes on beyond the window, and is refused already.
      if (!isInsideLine) lines.push({ number: number + 1, bytes: null });
      isInsideLine = true;
      at = window.length;
    } else break;
  }
  return { lines, next: { offset: place.offset + at, lines: number, isInsideLine } };
}

/** Counts the lines of what flows by: the last one with or without its end. */
export function createLineCounter() {
  let feeds = 0;
  let bytes = 0;
  let endsOpen = false;
  return {
    add(chunk: Uint8Array): void {
      if (chunk.length === 0) return;
      bytes += chunk.length;
      for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) feeds++;
      endsOpen = chunk.at(-1) !== lineFeed;
    },
    bytes: (): number => bytes,
    lines: (): number => feeds + (endsOpen ? 1 : 0),
  };
}
