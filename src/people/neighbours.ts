/** Who of a block has the same co-authors, or the same words, without comparing all pairs. */

import type { Candidate } from "./candidate.ts";

export interface Neighbour {
  readonly person: Candidate;
  /** How many of what was asked for they have. */
  readonly times: number;
}

/**
 * Candidates of one block by the blocks of their co-authors, or by words. One is filled again for each block: tens of
 * thousands of indexes, most of two or three candidates, would take longer to make than to ask.
 */
export class Neighbours {
  #people: readonly Candidate[] = [];
  readonly #traitsOf: (person: Candidate) => ArrayLike<number>;
  /** Per trait, the block of a co-author or a word: its slot plus one if somebody has it. */
  readonly #slotOf: Int32Array;
  /** Per slot: the trait, and the first and last of its entries. */
  readonly #traits: number[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  /** Per entry: who has the trait, and the next entry of the slot; -1 after the last. */
  readonly #owner: number[] = [];
  readonly #next: number[] = [];
  #slots = 0;
  #entries = 0;
  /** Per candidate, while they are counted. */
  readonly #times: number[] = [];

  constructor(traitCount: number, traitsOf: (person: Candidate) => ArrayLike<number>) {
    this.#slotOf = new Int32Array(traitCount);
    this.#traitsOf = traitsOf;
  }

  /** The same index, now of these. */
  among(people: readonly Candidate[]): this {
    for (let slot = 0; slot < this.#slots; slot++) this.#slotOf[this.#traits[slot]!] = 0;
    this.#people = people;
    this.#slots = 0;
    this.#entries = 0;
    people.forEach((person, owner) => {
      this.#times[owner] = 0;
      const traits = this.#traitsOf(person);
      for (let i = 0; i < traits.length; i++) this.#add(traits[i]!, owner);
    });
    return this;
  }

  #add(trait: number, owner: number): void {
    const entry = this.#entries++;
    this.#owner[entry] = owner;
    this.#next[entry] = -1;
    let slot = this.#slotOf[trait]! - 1;
    if (slot === -1) {
      slot = this.#slots++;
      this.#slotOf[trait] = slot + 1;
      this.#traits[slot] = trait;
      this.#first[slot] = entry;
    } else this.#next[this.#last[slot]!] = entry;
    this.#last[slot] = entry;
  }

  /** Who has at least one of these traits. */
  beside(traits: ArrayLike<number>): readonly Neighbour[] {
    const met: number[] = [];
    for (let i = 0; i < traits.length; i++) {
      const slot = this.#slotOf[traits[i]!]! - 1;
      if (slot === -1) continue;
      for (let entry = this.#first[slot]!; entry !== -1; entry = this.#next[entry]!) {
        const owner = this.#owner[entry]!;
        if (this.#times[owner] === 0) met.push(owner);
        this.#times[owner]! += 1;
      }
    }
    if (met.length === 0) return NOBODY;
    return met.map((owner) => {
      const times = this.#times[owner]!;
      this.#times[owner] = 0;
      return { person: this.#people[owner]!, times };
    });
  }

  /** Calls with each trait that several have, and with all who have it. */
  eachShared(call: (trait: number, people: readonly Candidate[]) => void): void {
    for (let slot = 0; slot < this.#slots; slot++) {
      if (this.#first[slot] === this.#last[slot]) continue;
      const people: Candidate[] = [];
      for (let entry = this.#first[slot]!; entry !== -1; entry = this.#next[entry]!) {
        people.push(this.#people[this.#owner[entry]!]!);
      }
      call(this.#traits[slot]!, people);
    }
  }
}

const NOBODY: readonly Neighbour[] = [];
