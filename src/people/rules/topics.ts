/** What papers are about: the words of their titles and keywords, and their venues, as numbers. */

import { fold } from "../../bibliography/fold.ts";
import type { Paper } from "../../bibliography/paper.ts";
import { once, onceEach } from "../once.ts";

import { eachHash, readable, venueHash } from "./title-words.ts";

/** A word that more of the papers have is no topic. */
const MOST_PAPERS = 1 / 10;
/** Slots for each paper of the list, so that two words seldom get one; no more than that many in all. */
const SLOTS = { perPaper: 64, least: 2 ** 12, most: 2 ** 21 };

/** Words are numbered from 0 by their slots, so that the order of papers changes no number. */
interface WordsOfPapers {
  /** Of each paper, ascending, each once; those of paper i from `start[i]` on. */
  readonly values: Int32Array;
  readonly start: Int32Array;
  /** Per word: how many papers have it, and its slot. */
  readonly times: Int32Array;
  readonly slots: Int32Array;
}

/** The words of a list. Nothing is read until somebody asks, since many lists have no name in doubt. */
export class Topics {
  readonly #papers: readonly Paper[];
  readonly #mask: number;
  readonly #words: () => WordsOfPapers;

  constructor(papers: readonly Paper[]) {
    this.#papers = papers;
    const wanted = Math.min(Math.max(papers.length * SLOTS.perPaper, SLOTS.least), SLOTS.most);
    this.#mask = 2 ** Math.ceil(Math.log2(wanted)) - 1;
    this.#words = once(() => this.#read());
  }

  /** How many papers there are. */
  get paperCount(): number {
    return this.#papers.length;
  }

  /** How many words there are. */
  get wordCount(): number {
    return this.#words().times.length;
  }

  /** Per word: how many papers have it. */
  get times(): Int32Array {
    return this.#words().times;
  }

  /** Of a paper, ascending, each once. */
  wordsOf(paper: number): Int32Array {
    const { start, values } = this.#words();
    return values.subarray(start[paper], start[paper + 1]);
  }

  hasWords(paper: number): boolean {
    const { start } = this.#words();
    return start[paper]! < start[paper + 1]!;
  }

  /** A word as this paper prints it, in small letters, or its venue. */
  spelled(paper: number, word: number): string | undefined {
    if (!this.wordsOf(paper).includes(word)) return undefined;
    const { title, keywords = [], venue } = this.#papers[paper]!;
    const slot = this.#words().slots[word];
    if (venue !== undefined && this.#slotOf(venueHash(venue)) === slot) return venue;
    const text = readable([title, ...keywords].join(" "));
    let found: string | undefined;
    eachHash(text, (hash, start, end) => {
      if (this.#slotOf(hash) === slot) found ??= fold(text.slice(start, end));
    });
    return found;
  }

  /** Each title once: first all slots, then, when it is known how many have each, the words. */
  #read(): WordsOfPapers {
    const count = this.#papers.length;
    // Side by side, because a slot is mostly far from the last one: how many papers have it, and the
    // paper that had it last, plus one.
    const timesAndLast = new Int32Array(2 * (this.#mask + 1));
    const start = new Int32Array(count + 1);
    let found = new Int32Array(count * LIKELY_WORDS);
    let end = 0;
    let paper = 0;
    // One function for all titles, not one for each.
    const add = (hash: number) => {
      const slot = this.#slotOf(hash);
      if (timesAndLast[2 * slot + 1] === paper + 1) return;
      timesAndLast[2 * slot + 1] = paper + 1;
      timesAndLast[2 * slot]! += 1;
      if (end === found.length) found = longer(found);
      found[end++] = slot;
    };
    const hashOfVenue = onceEach(venueHash);
    for (; paper < count; paper++) {
      const { title, keywords, venue } = this.#papers[paper]!;
      eachHash(readable(title), add);
      if (keywords !== undefined) for (const keyword of keywords) eachHash(readable(keyword), add);
      if (venue !== undefined) add(hashOfVenue(venue));
      start[paper + 1] = end;
    }
    return numbered({ start, found, timesAndLast }, count * MOST_PAPERS);
  }

  #slotOf(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) & this.#mask;
  }
}

/** A title of ten words and a venue; where there are more, there is made room. */
const LIKELY_WORDS = 12;

function longer(values: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * values.length + LIKELY_WORDS);
  more.set(values);
  return more;
}

interface Found {
  readonly start: Int32Array;
  /** Slots of all papers, one after the other. */
  readonly found: Int32Array;
  readonly timesAndLast: Int32Array;
}

/** Numbers in place of slots, without those that too many papers have. Overwrites what it is given. */
function numbered({ start, found, timesAndLast }: Found, most: number): WordsOfPapers {
  const slots: number[] = [];
  const times: number[] = [];
  for (let i = 0; i < timesAndLast.length; i += 2) {
    if (timesAndLast[i] === 0) continue;
    const isWord = timesAndLast[i]! <= most;
    timesAndLast[i + 1] = isWord ? slots.length : NO_WORD;
    if (isWord) {
      slots.push(i / 2);
      times.push(timesAndLast[i]!);
    }
  }
  let end = 0;
  for (let paper = 0, i = 0; paper + 1 < start.length; paper++) {
    const first = end;
    for (; i < start[paper + 1]!; i++) {
      const word = timesAndLast[2 * found[i]! + 1]!;
      if (word !== NO_WORD) found[end++] = word;
    }
    start[paper] = first;
    found.subarray(first, end).sort();
  }
  start[start.length - 1] = end;
  return {
    values: found.slice(0, end),
    start,
    times: Int32Array.from(times),
    slots: Int32Array.from(slots),
  };
}

const NO_WORD = -1;
