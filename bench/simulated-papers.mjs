/**
 * A made-up list of papers whose authors are known: families and given names of one's own making, as
 * unevenly spread as real ones, a sixth of them few families with short given names as in China.
 *
 * What papers are about is drawn apart from who wrote them, so that a topic says no more of a name than
 * it does in real lists: eight groups share a field, which has its words and venues; half of a title are
 * words that every field uses, a third those of the field, a sixth the group's own; and a paper has the
 * topic of its group, not of a guest. Of two papers by one person without a shared co-author 66 of 100
 * have no word in common, of two strangers' 82; in nine real lists these are 4 to 86 and 11 to 94, and
 * in most of them a person keeps closer to a topic than here.
 */

/** @param {number} seed @returns {() => number} numbers in [0, 1). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @template T @param {readonly T[]} list @param {number} index @returns {T} */
function entryOf(list, index) {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`There is no entry ${index} of ${list.length}.`);
  return entry;
}

/** Any entry of a list, drawn by numbers in [0, 1). @param {() => number} random */
function pickerFrom(random) {
  return (/** @type {readonly string[]} */ list) =>
    entryOf(list, Math.floor(random() * list.length));
}

/**
 * Places 0 … count - 1 by the law of Zipf and Mandelbrot: the nth has a weight of 1 / (n + flat).
 *
 * @param {() => number} random
 */
function placesFrom(random) {
  return (/** @type {number} */ count, /** @type {number} */ flat) =>
    Math.floor(flat * ((flat + count) / flat) ** random() - flat);
}

const ONSETS = "b br ch d f fr g h k kl l m n p r s sch st t v w z".split(" ");
const VOWELS = "a e i o u au ei ö ü á é".split(" ");
const CODAS = ["", "n", "r", "l", "s", "ck", "mann", "sen", "ski", "ez"];
const SHORT_FAMILIES = (
  "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie " +
  "Tang Han Cao Deng Feng Xiao Cheng Yuan Song Jiang Cai Ye Dong Lu Wei Su Pan Du Ding Shen Ren"
).split(" ");
const SYLLABLES = (
  "wei jun xin yu hao jie ming lei yan bo fang hui li na ping qi rui tao xia yi zhen ai ang bin cai chao " +
  "cheng chun dan dong fan fei feng gang guang hai han hong hua jia jian jing juan kai kun lan liang lin " +
  "long lu mei min ning peng qiang qing rong shan shu ting wen xiang xiao xue yang ying yong yuan yun ze zhi"
).split(" ");
/** People of one group, who write with each other more than with others. */
const GROUP = 12;

/**
 * Bylines; one in twenty is printed without accents, one in ten without middle initials.
 *
 * @param {{ seed: number, people: number, papers: number }} size
 */
export function simulatedPapers({ seed, people, papers }) {
  const random = randomFrom(seed);
  const pick = pickerFrom(random);
  const place = placesFrom(random);
  const word = (/** @type {number} */ number, /** @type {number} */ parts) => {
    const from = pickerFrom(randomFrom(1000 + number));
    const text = Array.from({ length: parts }, () => from(ONSETS) + from(VOWELS)).join("");
    return capital(text + from(CODAS));
  };
  const nameOf = () => {
    if (random() < 1 / 6) {
      const given =
        random() < 0.3
          ? capital(pick(SYLLABLES))
          : `${capital(pick(SYLLABLES))}-${capital(pick(SYLLABLES))}`;
      return { family: entryOf(SHORT_FAMILIES, place(SHORT_FAMILIES.length, 5)), given };
    }
    const first = word(place(1000, 20), 2);
    const middle = random() < 0.35 ? ` ${pick([..."ABCDEFGHJKLMNPRSTW"])}.` : "";
    return { family: word(10_000 + place(20_000, 60), 2), given: first + middle };
  };
  const names = Array.from({ length: people }, nameOf);
  const groups = Math.ceil(people / GROUP);
  const topics = topicsOf(randomFrom(seed + 1), groups);
  return Array.from({ length: papers }, () => {
    const group = Math.floor(random() * groups);
    const size = 1 + Math.floor(random() * random() * 9);
    /** @type {Set<number>} */
    const authors = new Set();
    while (authors.size < size) {
      const near = random() < 0.9;
      const member = Math.floor(GROUP * random() * Math.sqrt(random()));
      authors.add(
        near ? Math.min(group * GROUP + member, people - 1) : Math.floor(random() * people),
      );
    }
    const isPlain = random() < 0.05;
    const dropsMiddle = random() < 0.1;
    const shown = [...authors].map((person) => {
      const { family, given } = entryOf(names, person);
      const shown = dropsMiddle ? given.replace(/ .*$/u, "") : given;
      const print = (/** @type {string} */ text) =>
        isPlain ? text.normalize("NFD").replaceAll(/\p{M}/gu, "") : text;
      return { person, family: print(family), given: print(shown) };
    });
    return { ...topics(group), authors: shown };
  });
}

/** Groups that share the words and venues of a field. */
const GROUPS_OF_FIELD = 8;
const WORDS = { all: 6000, general: 300, field: 60, group: 12 };
const VENUES_OF_FIELD = 10;

/** Titles, venues and years for papers of a group. @param {() => number} random @param {number} groups */
function topicsOf(random, groups) {
  const among = (/** @type {number} */ count) => Math.floor(random() * count);
  const early = placesFrom(random);
  const wordOf = (/** @type {number} */ number) => {
    const from = pickerFrom(randomFrom(500_000 + number));
    return Array.from({ length: 3 }, () => from(ONSETS) + from(VOWELS)).join("");
  };
  // Fields share words: what is rare in one may be common in the next.
  const vocabulary = (/** @type {number} */ size) =>
    Array.from({ length: size }, () => wordOf(WORDS.general + early(WORDS.all, 500)));
  const fields = Array.from({ length: Math.ceil(groups / GROUPS_OF_FIELD) }, (_, field) => ({
    words: vocabulary(WORDS.field),
    venues: Array.from({ length: VENUES_OF_FIELD }, (_, i) => `Journal ${field}.${i}`),
  }));
  const own = Array.from({ length: groups }, () => ({
    words: vocabulary(WORDS.group),
    year: 1990 + among(30),
  }));
  return (/** @type {number} */ group) => {
    const { words, venues } = entryOf(fields, Math.floor(group / GROUPS_OF_FIELD));
    const { words: ownWords, year } = entryOf(own, group);
    const word = () => {
      const chance = random();
      if (chance < 1 / 2) return wordOf(early(WORDS.general, 5));
      return chance < 5 / 6
        ? entryOf(words, early(WORDS.field, 8))
        : entryOf(ownWords, among(WORDS.group));
    };
    return {
      title: Array.from({ length: 5 + among(8) }, word).join(" "),
      venue: entryOf(venues, early(VENUES_OF_FIELD, 2)),
      year: year + among(8),
    };
  };
}

/** One author as printed, and who that is. @typedef {{ printed: string, family?: string, given?: string, person?: string }} Known */
/** A paper and its authors. @typedef {{ title: string, venue?: string, year?: number, keywords?: readonly string[], authors: Known[] }} KnownPaper */

/** @param {number} people @param {number} papers @returns {KnownPaper[]} */
export function simulated(people, papers, seed = people) {
  return simulatedPapers({ seed, people, papers }).map(({ authors, ...paper }) => ({
    ...paper,
    authors: authors.map(({ person, family, given }) => ({
      ...named(family, given),
      person: `${person}`,
    })),
  }));
}

/** Share of papers that print initials. */
const ABBREVIATED = 0.3;

/** Each paper is abbreviated as a whole, or not at all. @param {KnownPaper[]} papers @param {number} seed */
export function abbreviated(papers, seed) {
  const random = randomFrom(seed);
  return papers.map(({ authors, ...paper }) => {
    if (random() >= ABBREVIATED) return { ...paper, authors };
    const short = authors.map(({ family = "", given = "", person }) => ({
      ...named(family, given.replaceAll(/(\p{L})[\p{L}\p{M}'’]*\.?/gu, "$1.").replaceAll("-", " ")),
      person,
    }));
    return { ...paper, authors: short };
  });
}

/** As many papers, from the first, as have so many distinct printed names. @param {number} names */
export function listOfNames(names) {
  const papers = abbreviated(simulated(names * 0.8, names * 0.8), 1);
  const seen = new Set();
  const end = papers.findIndex(({ authors }) => {
    for (const { printed } of authors) if (seen.size < names) seen.add(printed);
    return seen.size === names;
  });
  return listOf(papers.slice(0, end + 1));
}

/** @param {string} family @param {string} given */
export function named(family, given) {
  return { printed: `${given} ${family}`.trim(), family, ...(given !== "" && { given }) };
}

/** A list of papers without ids. @param {KnownPaper[]} known */
export function listOf(known) {
  const papers = known.map(({ authors, ...paper }) => ({
    ...paper,
    records: [],
    byline: {
      authors: authors.map(({ family = "", given = "" }) => named(family, given)),
      listComplete: true,
    },
    ids: {},
    links: [],
  }));
  return { papers, claims: [] };
}
