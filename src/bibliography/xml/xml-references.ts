/** Character references of XML. */

import { NAMED_IN_XML, numbered } from "../character-references.ts";
import type { Report } from "../diagnostic.ts";

import { unknownReference } from "./xml-problems.ts";

const REFERENCE =
  /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6})|[A-Za-z_][\w.-]{0,40}|#\w{1,40});/gu;

/**
 * Text with the five entities that XML knows, and characters by number, put in. All other references
 * stay as written and are reported: what a file declares itself may grow without end.
 */
export function decoded(text: string, report: Report): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    REFERENCE,
    (printed: string, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name !== undefined) return NAMED_IN_XML[name] ?? printed;
      const character = numbered(decimal, hexadecimal);
      if (character !== undefined) return character;
      report(unknownReference(printed));
      return printed;
    },
  );
}
