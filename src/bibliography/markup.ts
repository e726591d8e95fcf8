/** Marks of type that catalogues leave in titles and abstracts; other angle brackets are text. */
const TAG =
  /<\/?(?:i|b|em|strong|italic|bold|sub|sup|sc|scp|u|p|br|span|inf|title|sec|(?:jats|mml):[a-z-]{1,20})(?:\s[^<>]{0,200})?\/?>/giu;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/giu;

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** "<i>Escherichia</i> &amp; co" → "Escherichia & co". */
export function withoutMarkup(text: string): string {
  if (!/[<&]/u.test(text)) return text;
  return text
    .replaceAll(TAG, "")
    .replaceAll(REFERENCE, (printed, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? printed;
      const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : printed;
    });
}
