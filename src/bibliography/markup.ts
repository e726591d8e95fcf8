import { NAMED_IN_XML, numbered } from "./character-references.ts";

/** Marks of type that catalogues leave in titles and abstracts; other angle brackets are text. */
const TAG =
  /<\/?(?:i|b|em|strong|italic|bold|sub|sup|sc|scp|u|p|br|span|inf|title|sec|(?:jats|mml):[a-z-]{1,20})(?:\s[^<>]{0,200})?\/?>/giu;
const REFERENCE =
  /&(?:(amp|lt|gt|quot|apos|nbsp|szlig|[ao]elig|oslash|eth|thorn|times|micro|[nm]dash|[lr]squo)|([a-z])(acute|caron|cedil|circ|grave|ring|tilde|uml)|#(\d{1,7})|#x([\da-f]{1,6}));/giu;

const NAMED: Readonly<Record<string, string>> = {
  ...NAMED_IN_XML,
  nbsp: " ",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  OElig: "Œ",
  oslash: "ø",
  Oslash: "Ø",
  eth: "ð",
  ETH: "Ð",
  thorn: "þ",
  THORN: "Þ",
  times: "×",
  micro: "µ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
};

/** Combining marks by their names in HTML: "&uuml;" is "u" with two dots. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  caron: "\u030C",
  cedil: "\u0327",
  circ: "\u0302",
  grave: "\u0300",
  ring: "\u030A",
  tilde: "\u0303",
  uml: "\u0308",
};

/** "<i>Escherichia</i> &amp; co" → "Escherichia & co". */
export function withoutMarkup(text: string): string {
  if (!/[<&]/u.test(text)) return text;
  const read = withReferences(text.replaceAll(TAG, ""));
  // Crossref also has "&lt;em&gt;E. coli&lt;/em&gt;".
  return text.includes("&lt;") ? read.replaceAll(TAG, "") : read;
}

/** "M&uuml;ller" → "Müller", "O&#39;Brien" → "O'Brien"; what is no reference stays. */
export function withReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(REFERENCE, characterOf);
}

function characterOf(
  printed: string,
  name?: string,
  letter?: string,
  accent?: string,
  decimal?: string,
  hexadecimal?: string,
): string {
  if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? printed;
  if (letter !== undefined) {
    const mark = ACCENTS[accent?.toLowerCase() ?? ""];
    return mark === undefined ? printed : `${letter}${mark}`.normalize("NFC");
  }
  return numbered(decimal, hexadecimal) ?? printed;
}
