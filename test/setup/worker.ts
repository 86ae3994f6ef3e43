/** The Worker as the tests run it: the product's own entry, nothing changed. */
export * from "../../src/index.ts";
export { default } from "../../src/index.ts";
