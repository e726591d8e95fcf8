/** Titles → the terms in them: one to three words that follow each other. */

import { plainTitle } from "../../bibliography/title.ts";
import type { Grouped } from "../../people/grouped.ts";

import { STOP_WORDS } from "./stop-words.ts";

/** As much of papers as their terms are read from. */
export interface Titled {
  readonly papers: readonly { readonly title: string }[];
}

/** Terms of all papers of a network, numbered. */
export interface TitleTerms {
  /** Per term: as it is most often printed, and beginning with a capital. */
  readonly shown: readonly string[];
  /** Per term: the same for singular and plural, words separated by blanks. */
  readonly stems: readonly string[];
  /** Per paper: its terms, each once. */
  readonly termsOfPaper: Grouped;
}

const LONGEST_TERM = 3;

/** Words in a row that nothing separates: neither punctuation nor a word that tells nothing. */
type Phrase = readonly Word[];

interface Word {
  /** The same for singular and plural. */
  readonly stem: string;
  readonly shown: string;
}

/** Finds the terms in the titles of a network's papers. */
export function titleTerms({ papers }: Titled): TitleTerms {
  const numbers = new Map<string, number>();
  const spellings: Map<string, number>[] = [];
  const values: number[] = [];
  const start = new Uint32Array(papers.length + 1);
  for (const [paper, { title }] of papers.entries()) {
    const seen = new Set<number>();
    for (const { stem, shown } of phrasesOf(plainTitle(title)).flatMap(termsOf)) {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      const counts = (spellings[number] ??= new Map<string, number>());
      const spelling = capitalized(shown);
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
      seen.add(number);
    }
    for (const number of seen) values.push(number);
    start[paper + 1] = values.length;
  }
  return {
    shown: spellings.map(mostFrequent),
    stems: [...numbers.keys()],
    termsOfPaper: { start, values: Uint32Array.from(values) },
  };
}

function phrasesOf(title: string): readonly Phrase[] {
  return title.split(/[^\p{L}\p{M}\p{N}\s'’-]+|\s[-–—]+\s/u).flatMap((part) => {
    const phrases: Word[][] = [[]];
    for (const printed of wordsOf(part)) {
      const word = wordOf(printed);
      if (word === undefined) phrases.push([]);
      else phrases.at(-1)?.push(word);
    }
    return phrases;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** Absent for words that tell nothing: common ones, numbers, single letters. */
function wordOf(printed: string): Word | undefined {
  const lower = printed.toLowerCase();
  const isAbbreviation = /\p{Lu}.*\p{Lu}|\p{Ll}.*\p{Lu}|\p{N}.*\p{Lu}|^\p{Lu}-/u.test(printed);
  const isShort = printed.length < (isAbbreviation ? 2 : 3);
  if (isShort || STOP_WORDS.has(lower) || !/\p{L}/u.test(printed)) return undefined;
  // A title all in capitals has no abbreviations; from seven letters on, a word hardly is one.
  const isShouted = printed === printed.toUpperCase() && /\p{L}{7}/u.test(printed);
  return { stem: stemOf(lower), shown: isShouted ? capitalized(lower) : printed };
}

/** "graph drawing" begins a name; "mRNA" is written as it is wherever it stands. */
function capitalized(term: string): string {
  const [first = ""] = term;
  return /^\p{Ll}+\p{Lu}/u.test(term) ? term : first.toUpperCase() + term.slice(first.length);
}

/** "studies" and "study", "networks" and "network"; "analysis", "loss" and "virus" stay. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^aiosu]s$/u.test(word) ? word.slice(0, -1) : word;
}

function termsOf(phrase: Phrase): readonly Word[] {
  const terms: Word[] = [];
  for (let first = 0; first < phrase.length; first++) {
    let term = phrase[first]!;
    terms.push(term);
    for (const next of phrase.slice(first + 1, first + LONGEST_TERM)) {
      term = { stem: `${term.stem} ${next.stem}`, shown: `${term.shown} ${next.shown}` };
      terms.push(term);
    }
  }
  return terms;
}

/** Of as frequent ones, the first by alphabet, whatever the order of papers. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [spelling, count] of counts) {
    if (count > most || (count === most && spelling < best)) {
      best = spelling;
      most = count;
    }
  }
  return best;
}
