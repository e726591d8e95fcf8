/** Made-up lists of papers of any size, in the format that the app opens. */
import { importTypeScript } from "../scripts/typescript.mjs";

const CONSONANTS = "bcdfghklmnprstvz";
const VOWELS = "aeiou";

/**
 * Every tie as papers by two people, so that the network is exactly the generated one; who has no
 * tie writes alone.
 *
 * @param {{ count: number, source: Uint32Array, target: Uint32Array, weight: Float64Array }} network
 */
export function papersOf({ count, source, target, weight }) {
  const alone = new Set(Array.from({ length: count }, (_, person) => person));
  const teams = Array.from(source, (one, tie) => {
    const other = target[tie] ?? 0;
    alone.delete(one);
    alone.delete(other);
    return new Array(weight[tie]).fill([one, other]);
  }).flat();
  const papers = [...teams, ...Array.from(alone, (person) => [person])].map((team, index) => ({
    title: `Paper ${index + 1}`,
    authors: team.map(nameOf),
    listComplete: true,
    year: 1990 + (index % 36),
  }));
  return { format: "coterie-papers", version: 1, papers };
}

/**
 * On some papers the first author has a letter too many, for there to be something to decide; on others
 * an initial, which "exact" takes for somebody else.
 *
 * @param {ReturnType<typeof papersOf>} list
 */
export function doubtful(list) {
  const papers = list.papers.map((paper, index) => {
    const [first = "", ...others] = paper.authors;
    if (index % 25 !== 0 || others.length === 0) return paper;
    const other =
      index % 50 === 0 ? first.replace(/(.)(.)$/u, "$1$1$2") : first.replace(/^(.)\S+/u, "$1.");
    return { ...paper, authors: [other, ...others] };
  });
  return { ...list, papers };
}

/**
 * @param {number} people
 * @param {number} ties
 */
export async function generate(people, ties) {
  const { generatedNetwork } = await importTypeScript("tests/layout/generated.ts");
  return generatedNetwork(people, ties);
}

/**
 * Two words of syllables, different for everybody up to a million.
 *
 * @param {number} person
 */
function nameOf(person) {
  const syllable = (/** @type {number} */ place) => {
    const number = Math.floor(person / 80 ** place) % 80;
    return `${CONSONANTS[number % 16]}${VOWELS[Math.floor(number / 16)]}`;
  };
  return `${capital(syllable(1) + syllable(0))} ${capital(syllable(2) + syllable(1) + syllable(0))}`;
}

/** @param {string} word */
function capital(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
