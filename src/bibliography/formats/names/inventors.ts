/** Inventors as offices of patents print them: "FAMILY GIVEN". */

import { familyFirst, isParticle } from "../../author-name.ts";
import type { PrintedAuthor } from "../../paper.ts";

/** Espacenet adds the country: "LOVELACE ADA [GB]". */
const OF_COUNTRY = /^([^\p{Ll},]{3,80}) \[[A-Z]{2}\]$/u;

/** An inventor of Espacenet; nobody else is printed so. */
export function inventorOfCountry(printed: string): PrintedAuthor | undefined {
  const name = OF_COUNTRY.exec(printed)?.[1];
  return name === undefined ? undefined : inventorOf(name);
}

export function inventorOf(name: string): PrintedAuthor {
  return familyFirst(withComma(name));
}

/** "LOVELACE ADA" → "LOVELACE, ADA", "VAN DER BERG JAN" → "VAN DER BERG, JAN". */
function withComma(name: string): string {
  const words = name.split(" ");
  if (words.length === 1) return name;
  const [first = ""] = words;
  const main = words.findIndex((word) => !isParticle(word.toLowerCase()));
  // Without a given name behind it, as in "VAN BOB", it is the family itself.
  const isLed = main > 0 && main < words.length - 1 && !FAMILIES.has(first);
  const count = isLed ? main + 1 : 1;
  return `${words.slice(0, count).join(" ")}, ${words.slice(count).join(" ")}`;
}

/** Of more inventors the families than the particles: "LE MINH TUAN". */
const FAMILIES: ReadonlySet<string> = new Set(["DAS", "DO", "DU", "LE", "LO"]);
