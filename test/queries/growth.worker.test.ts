/** A shop that grows ten-fold: what is asked of it reads the same rows. `npm run bench:growth` measures the time. */
import { expect, it } from "vitest";
import { type Question, questions } from "../../bench/growth/questions.ts";
import {
  orderStatements,
  productStatements,
  projectionStatements,
  type Size,
  type Span,
  userStatements,
  vocabularyStatements,
} from "../../bench/growth/rows.ts";
import { callerOf } from "../fixtures/orders.ts";
import { bindings, callOn } from "../fixtures/shop.ts";
import { watchingWharf } from "../fixtures/watching.ts";

const small = 600;
const big = 6_000;
/** The ids are those of the big shop from the beginning. */
const size: Size = { products: big, orders: big };

async function grow(span: Span): Promise<void> {
  const { DB } = bindings;
  for (const statements of [
    productStatements(span, size),
    vocabularyStatements,
    orderStatements(span, size),
    projectionStatements,
  ])
    await DB.batch(statements.map((statement) => DB.prepare(statement)));
}

const { wharf, watch } = watchingWharf();
const call = callOn(wharf);

/** Rows read to answer each question, about what was there from the beginning. */
async function rowsOf(about: readonly Question[]): Promise<Record<string, number>> {
  const [{ token: staff }, { token: customer }] = await Promise.all([callerOf("admin"), callerOf()]);
  const rows: Record<string, number> = {};
  for (const { name, status, ask } of about) {
    const { method, path, headers, body } = ask(size, { staff, customer }, () => 9);
    const { asked: statements } = await watch(async () => {
      const answer = await call(method, path.slice("/api/v1".length), { headers: headers ?? {}, body });
      expect([name, answer.status, answer.body.error]).toEqual([name, status, undefined]);
    });
    rows[name] = statements.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  }
  return rows;
}

it("reads as many rows of ten times as many", async () => {
  const { DB } = bindings;
  await DB.batch(userStatements(size).map((statement) => DB.prepare(statement)));
  await grow({ from: 1, to: small + 1 });
  const before = await rowsOf(questions);
  await grow({ from: small + 1, to: big + 1 });
  const after = await rowsOf(questions);
  const grown = questions.flatMap(({ name }) => {
    const [few = 0, many = 0] = [before[name], after[name]];
    // A page may be fuller than it was; a search reads 500 products at most, each in a few tables.
    const most = name.startsWith("search") ? 4_500 : few * 1.5 + 30;
    return many > most ? [`${name}: ${few} rows, then ${many}`] : [];
  });
  expect(grown).toEqual([]);
}, 120_000);
