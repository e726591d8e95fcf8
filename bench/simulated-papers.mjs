/**
 * A made-up field of research whose authors are known: families and given names of one's own making,
 * as unevenly spread as real ones, a sixth of them few families with short given names as in China.
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
  const pick = (list) => list[Math.floor(random() * list.length)];
  /** Places 0 … count - 1 by the law of Zipf and Mandelbrot: the nth has a weight of 1 / (n + flat). */
  const place = (count, flat) => Math.floor(flat * ((flat + count) / flat) ** random() - flat);
  const word = (number, parts) => {
    const own = randomFrom(1000 + number);
    const from = (list) => list[Math.floor(own() * list.length)];
    const text =
      Array.from({ length: parts }, () => from(ONSETS) + from(VOWELS)).join("") + from(CODAS);
    return text[0].toUpperCase() + text.slice(1);
  };
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const nameOf = () => {
    if (random() < 1 / 6) {
      const given =
        random() < 0.3
          ? capital(pick(SYLLABLES))
          : `${capital(pick(SYLLABLES))}-${capital(pick(SYLLABLES))}`;
      return { family: SHORT_FAMILIES[place(SHORT_FAMILIES.length, 5)], given };
    }
    const first = word(place(1000, 20), 2);
    const middle = random() < 0.35 ? ` ${pick([..."ABCDEFGHJKLMNPRSTW"])}.` : "";
    return { family: word(10_000 + place(20_000, 60), 2), given: first + middle };
  };
  const names = Array.from({ length: people }, nameOf);
  const groups = Math.ceil(people / GROUP);
  return Array.from({ length: papers }, () => {
    const group = Math.floor(random() * groups);
    const size = 1 + Math.floor(random() * random() * 9);
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
    return [...authors].map((person) => {
      const { family, given } = names[person];
      const shown = dropsMiddle ? given.split(" ")[0] : given;
      const print = (text) => (isPlain ? text.normalize("NFD").replaceAll(/\p{M}/gu, "") : text);
      return { person, family: print(family), given: print(shown) };
    });
  });
}

/** One author as printed, and who that is. @typedef {{ printed: string, family?: string, given?: string, person?: string }} Known */

/** @param {number} people @param {number} papers @returns {Known[][]} */
export function simulated(people, papers) {
  return simulatedPapers({ seed: people, people, papers }).map((authors) =>
    authors.map(({ person, family, given }) => ({ ...named(family, given), person: `${person}` })),
  );
}

/** Share of papers that print initials. */
const ABBREVIATED = 0.3;

/** Each paper is abbreviated as a whole, or not at all. @param {Known[][]} bylines @param {number} seed */
export function abbreviated(bylines, seed) {
  const random = randomFrom(seed);
  return bylines.map((authors) => {
    if (random() >= ABBREVIATED) return authors;
    return authors.map(({ family = "", given = "", person }) => ({
      ...named(family, given.replaceAll(/(\p{L})[\p{L}\p{M}'’]*\.?/gu, "$1.").replaceAll("-", " ")),
      person,
    }));
  });
}

/** @param {string} family @param {string} given */
export function named(family, given) {
  return { printed: `${given} ${family}`.trim(), family, ...(given !== "" && { given }) };
}

/** A list of papers without ids. @param {Known[][]} bylines */
export function listOf(bylines) {
  const papers = bylines.map((authors, i) => ({
    records: [],
    title: `Paper ${i}`,
    byline: {
      authors: authors.map(({ family = "", given = "" }) => named(family, given)),
      listComplete: true,
    },
    ids: {},
    links: [],
  }));
  return { papers, claims: [] };
}
