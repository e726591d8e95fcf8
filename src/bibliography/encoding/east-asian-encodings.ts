/** Telling the encodings of Japan, Korea and Taiwan from each other and from those of Europe. */

/** Characters of a table, by their two bytes. */
interface Rows {
  readonly first: number;
  readonly last: number;
  readonly seconds: readonly [lowest: number, highest: number];
}

interface EastAsian {
  readonly label: string;
  /** Signs, and the characters that its table lists before the rare ones. */
  readonly usual: readonly Rows[];
  /** Of these, what texts have and other encodings do not have in the same place. */
  readonly typical: Rows;
}

const BOTH_HIGH = [0xa1, 0xfe] as const;
const ANY = [0x40, 0xfe] as const;

const eastAsian: readonly EastAsian[] = [
  {
    label: "Shift_JIS",
    usual: [
      { first: 0x81, last: 0x83, seconds: ANY },
      { first: 0x88, last: 0x98, seconds: ANY },
    ],
    typical: { first: 0x82, last: 0x98, seconds: ANY },
  },
  {
    label: "EUC-JP",
    usual: [
      { first: 0xa1, last: 0xa5, seconds: BOTH_HIGH },
      { first: 0xb0, last: 0xcf, seconds: BOTH_HIGH },
    ],
    // Kana.
    typical: { first: 0xa4, last: 0xa5, seconds: BOTH_HIGH },
  },
  {
    label: "EUC-KR",
    usual: [
      { first: 0xa1, last: 0xa3, seconds: BOTH_HIGH },
      { first: 0xb0, last: 0xc8, seconds: BOTH_HIGH },
    ],
    typical: { first: 0xb0, last: 0xc8, seconds: BOTH_HIGH },
  },
  {
    label: "Big5",
    usual: [{ first: 0xa1, last: 0xc6, seconds: ANY }],
    typical: { first: 0xa4, last: 0xc6, seconds: [0x40, 0x7e] },
  },
];

/** So many characters are no accident. */
const FEWEST = 12;
const USUAL_SHARE = 0.85;
const TYPICAL_SHARE = 0.1;
/** A letter with an accent stands within a word of others, a character of these scripts rarely does. */
const MOST_WITHIN_WORDS = 0.25;

/**
 * The encoding of East Asia that bytes are in, if one of them fits. GB 18030 is told elsewhere.
 *
 * @param sample - bytes that are no UTF-8; may end within a character.
 */
export function eastAsianEncoding(sample: Uint8Array): string | undefined {
  let [best, bestShare] = [undefined as string | undefined, USUAL_SHARE];
  for (const encoding of eastAsian) {
    const share = shareOfUsual(encoding, sample);
    if (share > bestShare) [best, bestShare] = [encoding.label, share];
  }
  return best;
}

/** 0 where the bytes are not of the encoding, or too few. */
function shareOfUsual({ label, usual, typical }: EastAsian, sample: Uint8Array): number {
  const text = decodedStrictly(label, sample) ?? "";
  const characters = text.match(/[^\0-\x7f]/gu) ?? [];
  if (characters.length < FEWEST) return 0;
  const within = text.match(/[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/giu)?.length ?? 0;
  if (within > characters.length * MOST_WITHIN_WORDS) return 0;
  if (shareIn(charactersOf(label, [typical]), characters) < TYPICAL_SHARE) return 0;
  return shareIn(charactersOf(label, usual), characters);
}

function shareIn(set: ReadonlySet<string>, characters: readonly string[]): number {
  return characters.filter((character) => set.has(character)).length / characters.length;
}

function decodedStrictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    // As of a stream: the sample may end within a character.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function charactersOf(label: string, rows: readonly Rows[]): ReadonlySet<string> {
  const decoder = new TextDecoder(label);
  const characters = new Set<string>();
  for (const { first, last, seconds } of rows) {
    const [lowest, highest] = seconds;
    for (let lead = first; lead <= last; lead++) {
      for (let second = lowest; second <= highest; second++) {
        characters.add(decoder.decode(Uint8Array.of(lead, second)));
      }
    }
  }
  return characters;
}
