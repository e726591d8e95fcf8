/** Who of a block has the same co-authors, or the same words: of many without comparing all pairs. */

import { once } from "../once.ts";
import { countShared, sharedNumbers } from "../shared-numbers.ts";

import type { Candidate } from "./candidate.ts";

export interface Neighbour {
  readonly person: Candidate;
  /** How many of what was asked for they have. */
  readonly times: number;
}

/** Who is looked for, as a list and by what tells them from the others of a block. */
export interface Sought {
  readonly people: readonly Candidate[];
  readonly has: (person: Candidate) => boolean;
}

/** Those of some who are looked for. */
export function sought(people: readonly Candidate[], has: (person: Candidate) => boolean): Sought {
  return { people: people.filter(has), has };
}

/**
 * Candidates of one block by the blocks of their co-authors, or by words. One is filled again for each block, when it
 * is first asked: tens of thousands of indexes, most of two or three candidates, would take longer to make than to ask.
 */
export class Neighbours {
  #people: readonly Candidate[] = [];
  readonly #few: number;
  readonly #traitsOf: (person: Candidate) => ArrayLike<number>;
  /** Per trait, the block of a co-author or a word: its slot plus one if somebody has it. */
  readonly #slots: () => Int32Array;
  /** Per slot: the trait, and the first and last of its entries. */
  readonly #traits: number[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];
  /** Per entry: who had the trait when it was made, and the next entry of the slot; -1 after the last. */
  readonly #owner: number[] = [];
  readonly #next: number[] = [];
  #slotCount = 0;
  #entries = 0;
  /** Per owner: the unit by which it is known, and the place that its person has now. */
  readonly #units: number[] = [];
  readonly #placeOf: number[] = [];
  #isFilled = false;
  /** Per person, while they are counted: how many traits, and at which one it was counted last. */
  readonly #times: number[] = [];
  readonly #countedAt: number[] = [];
  #traitsCounted = 0;

  /**
   * @param few - so many are looked at one by one.
   * @param traitCount - told when somebody first asks.
   * @param traitsOf - ascending, each once.
   */
  constructor(
    few: number,
    traitCount: () => number,
    traitsOf: (person: Candidate) => ArrayLike<number>,
  ) {
    this.#few = few;
    this.#slots = once(() => new Int32Array(traitCount()));
    this.#traitsOf = traitsOf;
  }

  /** The same index, now of these. */
  among(people: readonly Candidate[]): void {
    this.#people = people;
    this.#isFilled = false;
  }

  /** After some of these people became one: who is joined has the traits of all, and none is looked up again. */
  become(people: readonly Candidate[], rootOf: (unit: number) => number): void {
    this.#people = people;
    if (!this.#isFilled) return;
    const places = new Map<number, number>();
    people.forEach(({ root }, place) => {
      places.set(root, place);
      this.#startCounting(place);
    });
    for (let owner = 0; owner < this.#units.length; owner++) {
      this.#placeOf[owner] = places.get(rootOf(this.#units[owner]!))!;
    }
  }

  #fill(): Int32Array {
    const slotOf = this.#slots();
    if (this.#isFilled) return slotOf;
    this.#isFilled = true;
    for (let slot = 0; slot < this.#slotCount; slot++) slotOf[this.#traits[slot]!] = 0;
    this.#slotCount = 0;
    this.#entries = 0;
    this.#units.length = 0;
    this.#people.forEach((person, owner) => {
      this.#units.push(person.root);
      this.#placeOf[owner] = owner;
      this.#startCounting(owner);
      const traits = this.#traitsOf(person);
      for (let i = 0; i < traits.length; i++) this.#add(traits[i]!, owner, slotOf);
    });
    return slotOf;
  }

  #startCounting(place: number): void {
    this.#times[place] = 0;
    this.#countedAt[place] = 0;
  }

  #add(trait: number, owner: number, slotOf: Int32Array): void {
    const entry = this.#entries++;
    this.#owner[entry] = owner;
    this.#next[entry] = -1;
    let slot = slotOf[trait]! - 1;
    if (slot === -1) {
      slot = this.#slotCount++;
      slotOf[trait] = slot + 1;
      this.#traits[slot] = trait;
      this.#first[slot] = entry;
    } else this.#next[this.#last[slot]!] = entry;
    this.#last[slot] = entry;
  }

  /**
   * Who has at least one of these traits, of those that are looked for.
   *
   * @param traits - ascending, each once.
   */
  beside(traits: ArrayLike<number>, sought: Sought): readonly Neighbour[] {
    if (this.#people.length <= this.#few && !this.#isFilled) {
      return this.#besideFew(traits, sought.people);
    }
    return this.#besideMany(traits).filter(({ person }) => sought.has(person));
  }

  /** By their traits themselves, and only of those who are looked for: sooner than an index of all. */
  #besideFew(traits: ArrayLike<number>, sought: readonly Candidate[]): readonly Neighbour[] {
    let found: Neighbour[] | undefined;
    for (const person of sought) {
      const times = countShared(traits, this.#traitsOf(person));
      if (times > 0) (found ??= []).push({ person, times });
    }
    return found ?? NOBODY;
  }

  #besideMany(traits: ArrayLike<number>): readonly Neighbour[] {
    const slotOf = this.#fill();
    let met: number[] | undefined;
    for (let i = 0; i < traits.length; i++) {
      const slot = slotOf[traits[i]!]! - 1;
      if (slot === -1) continue;
      const look = ++this.#traitsCounted;
      for (let entry = this.#first[slot]!; entry !== -1; entry = this.#next[entry]!) {
        const place = this.#placeOf[this.#owner[entry]!]!;
        if (this.#countedAt[place] === look) continue;
        this.#countedAt[place] = look;
        if (this.#times[place] === 0) (met ??= []).push(place);
        this.#times[place]! += 1;
      }
    }
    if (met === undefined) return NOBODY;
    return met.map((place) => {
      const times = this.#times[place]!;
      this.#times[place] = 0;
      return { person: this.#people[place]!, times };
    });
  }

  /** Calls with each trait that several have, and with all who have it. */
  eachShared(call: (trait: number, people: readonly Candidate[]) => void): void {
    const [one, other] = this.#people;
    if (this.#people.length === 2 && !this.#isFilled) {
      const shared = sharedNumbers(this.#traitsOf(one!), this.#traitsOf(other!));
      for (const trait of shared) call(trait, this.#people);
      return;
    }
    this.#fill();
    for (let slot = 0; slot < this.#slotCount; slot++) {
      if (this.#first[slot] === this.#last[slot]) continue;
      const people: Candidate[] = [];
      const look = ++this.#traitsCounted;
      for (let entry = this.#first[slot]!; entry !== -1; entry = this.#next[entry]!) {
        const place = this.#placeOf[this.#owner[entry]!]!;
        if (this.#countedAt[place] === look) continue;
        this.#countedAt[place] = look;
        people.push(this.#people[place]!);
      }
      if (people.length > 1) call(this.#traits[slot]!, people);
    }
  }
}

const NOBODY: readonly Neighbour[] = [];
