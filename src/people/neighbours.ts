/** Who of a block wrote with the same people, without comparing all pairs. */

import type { Candidate } from "./candidate.ts";

export interface Neighbour {
  readonly person: Candidate;
  /** How many of the co-authors asked for they have. */
  readonly times: number;
}

/**
 * Candidates of one block by the blocks of their co-authors. One is filled again for each block: tens of
 * thousands of indexes, most of two or three candidates, would take longer to make than to ask.
 */
export class Neighbours {
  #people: readonly Candidate[] = [];
  /** Per block: its slot plus one if it is that of a co-author. */
  readonly #slotOf: Int32Array;
  /** Per slot: the co-author, and the first and last of its entries. */
  readonly #coauthors: number[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  /** Per entry: who has the co-author, and the next entry of the slot; -1 after the last. */
  readonly #owner: number[] = [];
  readonly #next: number[] = [];
  #slots = 0;
  #entries = 0;
  /** Per candidate, while they are counted. */
  readonly #times: number[] = [];

  constructor(blockCount: number) {
    this.#slotOf = new Int32Array(blockCount);
  }

  /** The same index, now of these. */
  among(people: readonly Candidate[]): this {
    for (let slot = 0; slot < this.#slots; slot++) this.#slotOf[this.#coauthors[slot]!] = 0;
    this.#people = people;
    this.#slots = 0;
    this.#entries = 0;
    people.forEach((person, owner) => {
      this.#times[owner] = 0;
      for (const coauthor of person.coauthors()) this.#add(coauthor, owner);
    });
    return this;
  }

  #add(coauthor: number, owner: number): void {
    const entry = this.#entries++;
    this.#owner[entry] = owner;
    this.#next[entry] = -1;
    let slot = this.#slotOf[coauthor]! - 1;
    if (slot === -1) {
      slot = this.#slots++;
      this.#slotOf[coauthor] = slot + 1;
      this.#coauthors[slot] = coauthor;
      this.#first[slot] = entry;
    } else this.#next[this.#last[slot]!] = entry;
    this.#last[slot] = entry;
  }

  /** Who has at least one of these co-authors. */
  beside(coauthors: readonly number[]): readonly Neighbour[] {
    const met: number[] = [];
    for (const coauthor of coauthors) {
      const slot = this.#slotOf[coauthor]! - 1;
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

  /** Calls with each co-author whom several have, and with all who have them. */
  eachShared(call: (coauthor: number, people: readonly Candidate[]) => void): void {
    for (let slot = 0; slot < this.#slots; slot++) {
      if (this.#first[slot] === this.#last[slot]) continue;
      const people: Candidate[] = [];
      for (let entry = this.#first[slot]!; entry !== -1; entry = this.#next[entry]!) {
        people.push(this.#people[this.#owner[entry]!]!);
      }
      call(this.#coauthors[slot]!, people);
    }
  }
}

const NOBODY: readonly Neighbour[] = [];
