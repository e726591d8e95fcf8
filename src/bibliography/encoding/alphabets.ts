/** Telling the encodings of one byte a letter apart, by how words read in them. */

import { fromWindows1252 } from "./windows-1252.ts";

/** Letters beyond ASCII of languages that are written in Latin letters. */
const LATIN_ALPHABETS = [
  "àâæçèéêëîïôœùûüÿ", // French
  "äöüßé", // German
  "áéíñóúü", // Spanish
  "ãáâàçéêíóôõúü", // Portuguese
  "àèéìíòóùú", // Italian
  "æøåéöäü", // Danish, Norwegian
  "åäöéü", // Swedish, Finnish
  "ðþæáéíóúýö", // Icelandic
  "àçèéíïòóúü", // Catalan
  "áéèëïóöüú", // Dutch
  "õäöüšž", // Estonian
  "ąćęłńóśźż", // Polish
  "áéíóúýčďěňřšťůž", // Czech
  "áäčďéíĺľňóôŕšťúýž", // Slovak
  "áéíóöőúüű", // Hungarian
  "čćđšž", // Croatian, Slovene
  "ăâîşţ", // Romanian
  "çğıİöşüâîû", // Turkish
].map((letters) => new Set(letters + letters.toUpperCase()));

const LATIN_ENCODINGS = ["windows-1250", "ISO-8859-2", "windows-1254", "macintosh"];

/**
 * Signs that stand between words and not in them, whatever the encoding; "µmol" and "mean±SD" are no words, but in
 * "D±browski" the sign is a Polish letter.
 */
const WORD =
  /(?:(?!±(?![a-z]))[^\s\0-@[-`{-\x7f\u2013-\u203a\xa0\xab\xbb\xbf\xa1\xad\xb7\xd7\xf7€…©®™§°µ]){4,40}/gu;
const FEWEST_WORDS = 2;

/** What else a text that is taken for windows-1252 may be. */
interface LatinGuess {
  /** Absent where no other encoding is clearly better. */
  readonly label?: string;
  /** Words that no language has, read as windows-1252. */
  readonly oddWords: number;
}

/** Compares how many words are those of no language: "Dvoøák", "wspó³autorstwo". */
export function latinEncoding(sample: Uint8Array): LatinGuess {
  const oddWords = oddWordsIn(wordsOf(fromWindows1252(sample)));
  if (oddWords < FEWEST_WORDS) return { oddWords };
  let label: string | undefined;
  let [fewest, fewestForeign] = [oddWords / 4, Infinity];
  for (const encoding of LATIN_ENCODINGS) {
    const words = wordsOf(decoded(encoding, sample));
    const odd = oddWordsIn(words);
    // Of what is no text of letters few words are left.
    if (odd > fewest || words.size - odd < oddWords) continue;
    const foreign = foreignWordsIn(words);
    if (odd === fewest && foreign >= fewestForeign) continue;
    [label, fewest, fewestForeign] = [encoding, odd, foreign];
  }
  return label === undefined ? { oddWords } : { label, oddWords };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(WORD)?.filter((word) => /[^\0-\x7f]/u.test(word)));
}

function oddWordsIn(words: ReadonlySet<string>): number {
  return [...words].filter((word) => isOdd(word)).length;
}

/** Words beyond the language that has most of them: "Aleą" of "Aleš" may be Polish, but not among Czech names. */
function foreignWordsIn(words: ReadonlySet<string>): number {
  const letters = [...words].map(lettersOf);
  const foreign = LATIN_ALPHABETS.map(
    (alphabet) => letters.filter((word) => !word.every((letter) => alphabet.has(letter))).length,
  );
  return Math.min(...foreign);
}

/** Those beyond ASCII. */
function lettersOf(word: string): readonly string[] {
  return word.match(/[^\0-\x7f]/gu) ?? [];
}

function isOdd(word: string): boolean {
  const letters = lettersOf(word);
  // A capital within small letters: "MŸller", "иВАНОВ".
  if (/\p{Ll}(?![A-Z])\p{Lu}(?:\p{Ll}|$)/u.test(word)) return true;
  return !LATIN_ALPHABETS.some((alphabet) => letters.every((letter) => alphabet.has(letter)));
}

interface Script {
  readonly encodings: readonly string[];
  /** A word of it, as it is written. */
  readonly word: RegExp;
  /** The letters that most of its texts are made of. */
  readonly frequent: RegExp;
}

const SCRIPTS: readonly Script[] = [
  {
    encodings: ["windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866", "x-mac-cyrillic"],
    word: /(?<![\p{L}\p{S}])(?:[Ѐ-Я]?[а-џґ]+|[Ѐ-ЯҐ]+)(?![\p{L}\p{S}])/gu,
    frequent: /[оеаинтсрвлкмдпу]/giu,
  },
  {
    encodings: ["windows-1253", "ISO-8859-7"],
    word: /(?<![\p{L}\p{S}])(?:[Ά-Ϋ]?[ά-ρσ-ώ]+ς?|[Ά-Ϋ]+)(?![\p{L}\p{S}])/gu,
    frequent: /[αοιετσνηυρςόάί]/giu,
  },
  {
    // Five letters have another form at the end of a word, and stand nowhere else.
    encodings: ["windows-1255"],
    word: /(?<![\p{L}\p{S}])[אבגדהוזחטיכלמנסעפצקרשת]+[ךםןףץ]?(?![\p{L}\p{S}])/gu,
    frequent: /[אבדהוילמםנרשת]/gu,
  },
];

/** In letters: fewer are no evidence. */
const FEWEST_LETTERS = 14;
const FREQUENT_SHARE = 0.55;
/** How much better than those of the others the best reading has to be. */
const CLEARLY = 1.1;

/** The encoding of Cyrillic, Greek or Hebrew that bytes are in, if one reads clearly better than the others. */
export function scriptEncoding(sample: Uint8Array): string | undefined {
  const readings = SCRIPTS.flatMap(({ encodings, word, frequent }) =>
    encodings.map((label) => {
      const text = decoded(label, sample);
      const words = text.match(word) ?? [];
      const letters = words.join("");
      const share = letters.length / (text.match(/[^\0-\x7f]/gu)?.length ?? 1);
      const frequency = (letters.match(frequent)?.length ?? 0) / letters.length;
      return { label, letters, score: areTelling(words) ? share * frequency : 0 };
    }),
  ).toSorted((one, other) => other.score - one.score);
  const [best] = readings;
  if (best === undefined || best.score < FREQUENT_SHARE) return undefined;
  const rival = readings.find(({ letters }) => letters !== best.letters);
  return best.score >= (rival?.score ?? 0) * CLEARLY ? best.label : undefined;
}

/** One letter alone may be any sign: "…" of windows-1252 is "Е" in IBM866, "è" is "и" in windows-1251. */
function areTelling(words: readonly string[]): boolean {
  const several = new Set(words.filter(({ length }) => length > 1));
  return [...several].join("").length >= FEWEST_LETTERS;
}

function decoded(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}
