/** `npm run new:room`: what it writes into this repository as it is, and what it refuses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/local/bundle.ts";
import { inWordsOf, namesOf, newRoom, wired } from "../../scripts/local/room.ts";
import { wires } from "../../scripts/local/room-wiring.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const names = { many: "invoices", one: "invoice", prefix: "ivc" };

describe("a new room", () => {
  it("has its names in every file, and leaves no word of the template", () => {
    const files = newRoom(names, read);
    const own = [...files].filter(([file]) => file.includes("invoices"));
    expect(own.map(([file]) => file)).toEqual(
      expect.arrayContaining([
        "src/modules/invoices/index.ts",
        "src/modules/invoices/invoices.policy.ts",
        "test/modules/invoices/invoices.worker.test.ts",
        "test/fixtures/invoices.ts",
      ]),
    );
    for (const [file, text] of own)
      expect([file, /(?<![a-z])things?|Things?|\bthg\b/.exec(text)]).toEqual([file, null]);
  });

  it("adds to the files of others, and takes nothing from them", () => {
    const files = newRoom(names, read);
    for (const file of new Set(wires.map((wire) => wire.file))) {
      const additions = wires.filter((wire) => wire.file === file).map(({ add }) => inWordsOf(names, add));
      const after = files.get(file) ?? "";
      const without = additions.reduceRight((text, add) => text.replace(add, ""), after);
      expect(after.length - without.length, file).toBe(additions.join("").length);
      expect(without === read(file), file).toBe(true);
    }
  });

  it("is refused by name where the place for it is not what it was, or is there twice", () => {
    for (const wire of wires) {
      const text = read(wire.file);
      const fault = `${wire.file} has no place for`;
      expect(() => wired("", wire, names), wire.file).toThrow(fault);
      expect(() => wired(`${text}\n${text}`, wire, names), wire.file).toThrow("2 places");
    }
  });

  it.each([
    ["orders", {}, "there is a room orders"],
    ["users", {}, "/api/v1/users is another room's"],
    ["sessions", {}, "there is a table sessions"],
    ["orderables", { prefix: "ord" }, "ord_ are ids of something else"],
    ["bosses", { one: "product", prefix: "bos" }, "there is a ProductId"],
    ["Invoices", {}, "is no name"],
    ["../etc", {}, "is no name"],
    ["sheep", {}, "one of sheep is called?"],
    ["sheep", { one: "sheep" }, "needs another name"],
    ["classes", {}, "class is a word of JavaScript"],
    ["invoices", { prefix: "IVC" }, "is no prefix"],
  ])("is refused where it can't be: %s %o", (many, said, fault) => {
    expect(() => newRoom(namesOf(many, said), read)).toThrow(fault);
  });
});

describe("the names of a room", () => {
  it.each([
    ["appointments", "appointment"],
    ["categories", "category"],
    ["boxes", "box"],
    ["wishes", "wish"],
    ["notes", "note"],
  ])("follow from the first: %s, %s", (many, one) => {
    expect(namesOf(many, {}).one).toBe(one);
  });

  it("stand in sentences as they should, and leave other words alone", () => {
    expect(inWordsOf(names, "A thing, a thing, nothing, Things: `thg_1`")).toBe(
      "An invoice, an invoice, nothing, Invoices: `ivc_1`",
    );
  });
});
