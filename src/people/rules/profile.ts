/** What somebody writes about, and how much likelier two such people are one than two. */

import type { Topics } from "./topics.ts";

/** The words of somebody's papers. */
export interface Profile {
  /** One list a paper. */
  readonly papers: readonly Int32Array[];
  /** All of them, ascending, each once. */
  readonly words: Int32Array;
  /** On how many of these papers each word is; left out for one paper. */
  readonly counts?: Int32Array;
}

/** So many numbers are made room for at once: an array for each of 20,000 profiles takes longer than all their words. */
const ROOM = 2 ** 16;

/** Makes profiles of papers' words. */
export function profileMaker(): (papers: readonly Int32Array[]) => Profile {
  let room = new Int32Array(0);
  let used = 0;
  return (papers) => {
    // Most people in question have one paper.
    const [alone] = papers;
    if (papers.length === 1) return { papers, words: alone! };
    const size = papers.reduce((sum, words) => sum + words.length, 0);
    if (used + 2 * size > room.length) {
      room = new Int32Array(Math.max(2 * size, ROOM));
      used = 0;
    }
    const all = room.subarray(used, used + size);
    let filled = 0;
    for (const words of papers) {
      // A paper has some ten: sooner copied one by one than by the engine.
      for (let i = 0; i < words.length; i++) all[filled++] = words[i]!;
    }
    all.sort();
    const counts = room.subarray(used + size, used + 2 * size);
    let count = 0;
    for (let i = 0; i < size; i++) {
      if (count === 0 || all[i] !== all[count - 1]) all[count++] = all[i]!;
      counts[count - 1]! += 1;
    }
    used += size + count;
    return { papers, words: all.subarray(0, count), counts: counts.subarray(0, count) };
  };
}

/**
 * Papers without a common word are a third as often one person's as two strangers', whom chance gives
 * no common word in most cases, too.
 */
export const LEAST_LIKELIHOOD = 1 / 3;

/**
 * How many times likelier the papers of two are if they are one person than if they are two.
 *
 * How much oftener a word of the one's paper is on the other's papers than on those of everybody else,
 * on average over the words: as if one word, we know not which, were drawn from what the person writes
 * about. In nine lists with known people and no shared co-author this is what one counts: values of 3 to
 * 10 are 4 times oftener one person's, of 10 to 30 13 times, of 30 to 100 20 to 50 times.
 */
export function likelihoodOfOne(one: Profile, other: Profile, topics: Topics): number {
  const order = one.papers.length - other.papers.length;
  if (order < 0) return ofFew(one, other, topics);
  if (order > 0) return ofFew(other, one, topics);
  // The same whoever comes first.
  return (ofFew(one, other, topics) + ofFew(other, one, topics)) / 2;
}

function ofFew({ papers }: Profile, many: Profile, topics: Topics): number {
  if (papers.length === 1) return likelihoodOfPaper(papers[0]!, many, topics);
  // In order, so that the order of papers does not round the sum in another way.
  const values = papers.map((words) => likelihoodOfPaper(words, many, topics)).sort(ascending);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function likelihoodOfPaper(words: Int32Array, many: Profile, topics: Topics): number {
  const { papers, counts } = many;
  if (words.length === 0 || many.words.length === 0) return 1;
  const { times: timesOf } = topics;
  const others = topics.paperCount - papers.length;
  let sum = 0;
  let place = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    place = firstFrom(place, word, many.words);
    if (many.words[place] !== word) continue;
    const times = counts === undefined ? 1 : counts[place]!;
    // The paper itself is among the others, so that these are never none.
    const among = Math.max(timesOf[word]! - times, 1);
    sum += (times / papers.length) * (others / among);
  }
  return Math.max(sum / words.length, LEAST_LIKELIHOOD);
}

/** The first place from one on whose word is not below another one. */
function firstFrom(from: number, word: number, words: Int32Array): number {
  let [low, high] = [from, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rarest word of all that are on papers of two or more; the first by number of several. */
export function tellingWord(profiles: readonly Profile[], topics: Topics): number | undefined {
  const people = new Map<number, number>();
  for (const { words } of profiles) {
    for (const word of words) people.set(word, (people.get(word) ?? 0) + 1);
  }
  let best: number | undefined;
  // Words that most of them have say more than one that two have.
  const weight = (word: number) => people.get(word)! / topics.times[word]!;
  for (const [word, count] of people) {
    if (count < 2) continue;
    const more = best === undefined ? 1 : weight(word) - weight(best);
    if (more > 0 || (more === 0 && word < best!)) best = word;
  }
  return best;
}

function ascending(a: number, b: number): number {
  return a - b;
}
