/** Lines by windows of bytes: whatever the windows cut, the lines are those of the whole file. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createLineCounter,
  fileStart,
  lineBytesMax,
  type Place,
  takeLines,
} from "../../../src/modules/jobs/lines.model.ts";

const encoder = new TextEncoder();

/** Reads a file as the import does; gives each line's number and text, or null where it is too long. */
function readAll(bytes: Uint8Array, windowBytes: number, linesMax: number) {
  const all: { number: number; text: string | null }[] = [];
  let place: Place = fileStart;
  while (place.offset < bytes.length) {
    const window = bytes.subarray(place.offset, place.offset + windowBytes);
    const isEnd = place.offset + windowBytes >= bytes.length;
    const { lines, next } = takeLines(window, place, isEnd, linesMax);
    for (const line of lines) {
      const text =
        line.bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line.bytes);
      all.push({ number: line.number, text });
    }
    if (next.offset === place.offset) throw new Error("it stands still");
    place = next;
  }
  return { all, lines: place.lines };
}
const numbered = (texts: readonly (string | null)[]) =>
  texts.map((text, i) => ({ number: i + 1, text })).filter(({ text }) => text !== "");
const windowMin = lineBytesMax + 1;

describe("lines", () => {
  it("end with a line feed, with or without a carriage return, and the last one without either", () => {
    for (const text of ["a\nb\nc", "a\r\nb\r\nc\r\n", "a\nb\nc\n", "\ufeffa\nb\nc"])
      expect(readAll(encoder.encode(text), windowMin, 9).all).toEqual(numbered(["a", "b", "c"]));
  });

  it("keep their numbers where empty ones stand between, and beyond a piece's end", () => {
    expect(readAll(encoder.encode("a\n\n\nb"), windowMin, 2).all).toEqual(numbered(["a", "", "", "b"]));
  });

  it("that are empty cost no piece, however many they are", () => {
    const { lines, next } = takeLines(encoder.encode("\n".repeat(50_000)), fileStart, true, 2);
    expect([lines, next.lines]).toEqual([[], 50_000]);
  });

  it("that are too long are refused once, and their neighbours are whole", () => {
    for (const length of [lineBytesMax + 1, 3 * windowMin, 3 * windowMin + 7]) {
      const text = `a\n${"x".repeat(length)}\nb`;
      expect(readAll(encoder.encode(text), windowMin, 9).all).toEqual(numbered(["a", null, "b"]));
    }
    expect(readAll(encoder.encode("x".repeat(2 * windowMin)), windowMin, 9).all).toEqual(numbered([null]));
  });

  it("of exactly the limit are taken", () => {
    const text = `${"x".repeat(lineBytesMax)}\r\nb`;
    expect(readAll(encoder.encode(text), windowMin + 1, 9).all.map((line) => line.text?.length)).toEqual([
      lineBytesMax,
      1,
    ]);
  });

  it("are those of the file however it is cut, with characters of several bytes at the edges", {
    timeout: 30_000,
  }, () => {
    const line = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.nat(2 * lineBytesMax).map((n) => "ä€😀".repeat(Math.ceil(n / 9))),
    );
    const file = fc.record({
      texts: fc.array(
        line.map((text) => text.replaceAll(/[\r\n\ufeff]/g, "")),
        { minLength: 1, maxLength: 12 },
      ),
      end: fc.constantFrom("\n", "\r\n"),
      endsOpen: fc.boolean(),
      windowBytes: fc.integer({ min: windowMin, max: 2 * windowMin }),
      linesMax: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(file, ({ texts, end, endsOpen, windowBytes, linesMax }) => {
        const bytes = encoder.encode(texts.join(end) + (endsOpen ? "" : end));
        const expected = endsOpen && texts.at(-1) === "" ? texts.slice(0, -1) : texts;
        const { all, lines } = readAll(bytes, windowBytes, linesMax);
        const shown = expected.map((text) => (encoder.encode(text).length > lineBytesMax ? null : text));
        expect(all).toEqual(numbered(shown));
        const counter = createLineCounter();
        for (let at = 0; at < bytes.length; at += 1000) counter.add(bytes.subarray(at, at + 1000));
        expect([lines, counter.lines()]).toEqual([expected.length, expected.length]);
      }),
      { numRuns: 300 },
    );
  });
});
