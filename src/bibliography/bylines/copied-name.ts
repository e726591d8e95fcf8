/** What copying from a PDF and escaping do to a name is taken back, where one reading alone is possible. */

/** Nearly all names hold none of these. */
const DAMAGE = /[\u0300-\u036F\\¨¯´¸ˆˇ˘˙˚˛˜˝]|-\s|\s-/u;

/** Commas are escaped where they separate fields: "Lovelace\, Ada"; TeX has "\," without a blank behind it. */
const ESCAPED_COMMA = /(?<=[\p{L}}])\\,(?=\s)/gu;

/** "Álvarez- Ramírez", broken at the end of a line. "Natur- und Geisteswissenschaften" are two words. */
const BLANK_AT_HYPHEN = /(?<=[\p{L}\p{M}.]-) (?=\p{Lu})|(?<=\p{Ll}) (?=-\p{Lu}\p{Ll})/gu;

/** Accents that stand by themselves, beside their letter: the mark that composes, and the usual letters that it does with. */
const ACCENTS: ReadonlyMap<string, readonly [mark: string, letters: string]> = new Map([
  ["´", ["\u0301", "aceilnorsuyzı"]],
  ["¨", ["\u0308", "aeiouyı"]],
  ["¯", ["\u0304", "aeiouı"]],
  ["¸", ["\u0327", "cst"]],
  ["ˆ", ["\u0302", "aeiouwyı"]],
  ["ˇ", ["\u030C", "cdenrstz"]],
  ["˘", ["\u0306", "agu"]],
  ["˙", ["\u0307", "ez"]],
  ["˚", ["\u030A", "au"]],
  ["˛", ["\u0328", "ae"]],
  ["˜", ["\u0303", "ano"]],
  ["˝", ["\u030B", "ou"]],
]);
/** A combining mark behind a blank is what a mark of its own comes to where compatibility is normalized away. */
const SPACING: ReadonlyMap<string, string> = new Map(
  [...ACCENTS].map(([accent, [mark]]) => [mark, accent]),
);
const ACCENT =
  /(\p{L}?)( ?)([¨¯´¸ˆˇ˘˙˚˛˜˝]|(?<= )[\u0301\u0308\u0304\u0327\u0302\u030C\u0306\u0307\u030A\u0328\u0303\u030B])(\p{L}?)/gu;

/** "Lovelace\\, Ada" → "Lovelace, Ada". */
export function withPlainCommas(text: string): string {
  return text.replaceAll(ESCAPED_COMMA, ",");
}

/** A name as it was printed before it was copied: "Ho ¨lder" → "Hölder", "Huynh\\, Kim" → "Huynh, Kim". */
export function beforeCopying(name: string): string {
  if (!DAMAGE.test(name)) return name;
  return withPlainCommas(name).replaceAll(BLANK_AT_HYPHEN, "").replaceAll(ACCENT, withAccent);
}

/**
 * The accent on the letter before or behind it, whichever can have it: programs that make PDFs set it on
 * either side. Where both can it stays as it is, but for the blank ("Kosin ´ski" is one word).
 */
function withAccent(
  printed: string,
  before: string,
  blank: string,
  sign: string,
  behind: string,
): string {
  const accent = SPACING.get(sign) ?? sign;
  const [mark = "", letters = ""] = ACCENTS.get(accent) ?? [];
  const takes = (letter: string) => letter !== "" && letters.includes(letter.toLowerCase());
  if (isApostrophe(before, blank, accent, behind)) return printed;
  const [isBefore, isBehind] = [takes(before), takes(behind)];
  // "Ada ´Alvarez" keeps the blank between two words.
  const isNextWord = blank !== "" && /\p{Lu}/u.test(behind);
  if (isBehind && (!isBefore || behind === "ı" || isNextWord)) {
    const gap = before === "" || isNextWord ? blank : "";
    return `${before}${gap}${composed(behind.replace("ı", "i"), mark)}`;
  }
  if (isBefore && !isBehind) return `${composed(before, mark)}${behind}`;
  return isBefore ? `${before}${sign}${behind}`.normalize("NFC") : printed;
}

function composed(letter: string, mark: string): string {
  return `${letter}${mark}`.normalize("NFC");
}

/** "O´Brien", "d´Alembert". */
function isApostrophe(before: string, blank: string, accent: string, behind: string): boolean {
  if (accent !== "´" || blank !== "" || before === "") return false;
  return /\p{Lu}/u.test(behind) || (/[DdLl]/u.test(before) && behind !== "ı");
}
