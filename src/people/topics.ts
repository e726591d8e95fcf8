/** What papers are about: the words of their titles and keywords, and their venues, as numbers. */

import { fold } from "../bibliography/fold.ts";
import type { Paper } from "../bibliography/paper.ts";

/** Shorter words say nothing. */
const SHORTEST = 3;
/** A word that more of the papers have is no topic. */
const MOST_PAPERS = 1 / 10;
/** Numbers for each paper of the list, so that two words seldom get one; no more than that many in all. */
const SLOTS = { perPaper: 64, least: 2 ** 12, most: 2 ** 21 };

/** The words of a list. Nothing is read until somebody asks, since many lists have no name in doubt. */
export class Topics {
  readonly #papers: readonly Paper[];
  readonly #mask: number;
  readonly #wordsOf = new Map<number, Int32Array>();
  #times: Uint32Array | undefined;

  constructor(papers: readonly Paper[]) {
    this.#papers = papers;
    const wanted = Math.min(Math.max(papers.length * SLOTS.perPaper, SLOTS.least), SLOTS.most);
    this.#mask = 2 ** Math.ceil(Math.log2(wanted)) - 1;
  }

  /** How many papers there are. */
  get paperCount(): number {
    return this.#papers.length;
  }

  /** How many papers have a word. */
  timesOf(word: number): number {
    return (this.#times ??= this.#counted())[word]!;
  }

  /** Of a paper, ascending, each once. */
  wordsOf(paper: number): Int32Array {
    const known = this.#wordsOf.get(paper);
    if (known !== undefined) return known;
    const most = this.#papers.length * MOST_PAPERS;
    const words: number[] = [];
    this.#eachWord(paper, (word) => {
      if (this.timesOf(word) <= most && !words.includes(word)) words.push(word);
    });
    const own = Int32Array.from(words).sort();
    this.#wordsOf.set(paper, own);
    return own;
  }

  /** A word as this paper prints it, in small letters, or its venue. */
  spelled(paper: number, word: number): string | undefined {
    const { title, keywords = [], venue } = this.#papers[paper]!;
    if (venue !== undefined && this.#numberOf(venueHash(venue)) === word) return venue;
    const folded = fold([title, ...keywords].join(" "));
    let found: string | undefined;
    eachHash(folded, (hash, start, end) => {
      if (this.#numberOf(hash) === word) found ??= folded.slice(start, end);
    });
    return found;
  }

  #counted(): Uint32Array {
    const times = new Uint32Array(this.#mask + 1);
    /** Per word the paper that had it last, plus one. */
    const lastIn = new Uint32Array(this.#mask + 1);
    for (let paper = 0; paper < this.#papers.length; paper++) {
      this.#eachWord(paper, (word) => {
        if (lastIn[word] === paper + 1) return;
        lastIn[word] = paper + 1;
        times[word]! += 1;
      });
    }
    return times;
  }

  #eachWord(paper: number, call: (word: number) => void): void {
    const { title, keywords, venue } = this.#papers[paper]!;
    const add = (hash: number) => call(this.#numberOf(hash));
    eachHash(fold(title), add);
    for (const keyword of keywords ?? []) eachHash(fold(keyword), add);
    if (venue !== undefined) add(venueHash(venue));
  }

  #numberOf(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) & this.#mask;
  }
}

const VENUE = 0x76656e75;

function venueHash(venue: string): number {
  let hash = VENUE;
  const folded = fold(venue);
  for (let i = 0; i < folded.length; i++) hash = (Math.imul(hash, 31) + folded.charCodeAt(i)) | 0;
  return hash;
}

/** Calls with each word of a folded text; "excitons" counts as "exciton". */
function eachHash(text: string, call: (hash: number, start: number, end: number) => void): void {
  let start = 0;
  let [hash, before] = [0, 0];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK;
    if (isLetter(code)) {
      before = hash;
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    const isPlural = i - start > SHORTEST && text.charCodeAt(i - 1) === PLURAL;
    if (i - start >= SHORTEST) call(isPlural ? before : hash, start, i);
    start = i + 1;
    hash = 0;
  }
}

const BLANK = 32;
const PLURAL = 115;

/** Letters and digits; beyond ASCII everything but general punctuation and that of East Asia. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return code > 191 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}
