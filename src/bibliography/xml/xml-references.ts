/** Character references of XML. */

import { unknownReference } from "./xml-problems.ts";
import type { XmlReport } from "./xml-tokens.ts";

const REFERENCE =
  /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6})|[A-Za-z_][\w.-]{0,40}|#\w{1,40});/gu;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Text with the five entities that XML knows, and characters by number, put in. All other references
 * stay as written and are reported: what a file declares itself may grow without end.
 */
export function decoded(text: string, report: XmlReport): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    REFERENCE,
    (printed: string, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name !== undefined) return NAMED[name] ?? printed;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
      if (isCharacter(code)) return String.fromCodePoint(code);
      report(unknownReference(printed));
      return printed;
    },
  );
}

/** What XML 1.0 can hold, by number or by itself: https://www.w3.org/TR/xml/#NT-Char */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code <= 0xffff) return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd);
  return code <= 0x10_ffff;
}
