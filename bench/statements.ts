/** A D1 database that counts what it is asked. */

export interface Counts {
  trips: number;
  statements: number;
}

/** The database with its statements and trips counted into `counts`. */
export function countingD1(real: D1Database, counts: Counts): D1Database {
  const originals = new WeakMap<object, D1PreparedStatement>();
  const count = (statements: number) => {
    counts.trips++;
    counts.statements += statements;
  };
  const statement = (inner: D1PreparedStatement): D1PreparedStatement => {
    const alone = <T>(work: () => T) => {
      count(1);
      return work();
    };
    const counted = {
      bind: (...values: unknown[]) => statement(inner.bind(...values)),
      all: () => alone(() => inner.all()),
      run: () => alone(() => inner.run()),
      raw: () => alone(() => inner.raw()),
    } as unknown as D1PreparedStatement;
    originals.set(counted, inner);
    return counted;
  };
  const session = {
    prepare: (query: string) => statement(real.prepare(query)),
    batch: (list: D1PreparedStatement[]) => {
      count(list.length);
      return real.batch(list.map((one) => originals.get(one) ?? one));
    },
    getBookmark: () => null,
  };
  return { ...session, withSession: () => session } as unknown as D1Database;
}
