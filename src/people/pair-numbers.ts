/** Numbers for pairs of numbers, where a text of both would have to be built to be numbered. */

/** Gives each distinct pair of numbers from 0 the next number, from 0. */
export class PairNumbers {
  #size = 0;
  /** Of each slot the number plus one; 0 where it is empty. No more than half of them are taken. */
  #slots = new Int32Array(FEWEST);
  /** The pairs by their numbers. */
  readonly #ones: number[] = [];
  readonly #others: number[] = [];

  numberOf(one: number, other: number): number {
    const slot = this.#slotOf(one, other);
    const known = this.#slots[slot]! - 1;
    if (known !== -1) return known;
    this.#ones.push(one);
    this.#others.push(other);
    this.#slots[slot] = ++this.#size;
    if (2 * this.#size > this.#slots.length) this.#grow();
    return this.#size - 1;
  }

  /** Where a pair is, or would be: from the slot that its hash names on, the first that is its own or empty. */
  #slotOf(one: number, other: number): number {
    const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
    const mask = this.#slots.length - 1;
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (let number = this.#slots[slot]! - 1; number !== -1; number = this.#slots[slot]! - 1) {
      if (this.#ones[number] === one && this.#others[number] === other) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (let number = 0; number < this.#size; number++) {
      this.#slots[this.#slotOf(this.#ones[number]!, this.#others[number]!)] = number + 1;
    }
  }
}

/** A power of two, as all sizes after it. */
const FEWEST = 2 ** 10;
