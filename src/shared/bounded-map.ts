/** Memory that can't grow. */

/** A map that starts over once it is full: by its entries, or by the characters that they hold. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #sizeMax: number;
  readonly #charsMax: number;
  readonly #charsOf: (value: V) => number;
  #chars = 0;

  constructor(sizeMax: number, charsMax = Number.POSITIVE_INFINITY, charsOf: (value: V) => number = () => 0) {
    super();
    this.#sizeMax = sizeMax;
    this.#charsMax = charsMax;
    this.#charsOf = charsOf;
  }

  override set(key: K, value: V): this {
    this.delete(key);
    const chars = this.#charsOf(value);
    if (this.size >= this.#sizeMax || this.#chars + chars > this.#charsMax) this.clear();
    this.#chars += chars;
    return super.set(key, value);
  }

  override delete(key: K): boolean {
    const value = this.get(key);
    if (value !== undefined) this.#chars -= this.#charsOf(value);
    return super.delete(key);
  }

  override clear(): void {
    this.#chars = 0;
    super.clear();
  }
}
