/** Where JSON holds papers that stand at no place of their format. */

import { withoutLastCommas } from "./json-commas.ts";
import { valueAt } from "./json-path.ts";
import { parsed } from "./json-record-guess.ts";

/** What a text that breaks off is looked into for. */
const USUAL = "papers publications articles works items results data records documents docs entries"
  .split(" ")
  .map((key) => `${key}[]`);
/** Looked into twice, a longer text would need too much memory. */
const LONGEST = 67_108_864;
/** Deeper records have no place. */
const DEEPEST = 8;
/** All that stands in one list has one place, and so many show whether it is one of papers. */
const SHOWING = 500;
/** What a paper refers to is no part of the list. */
const REFERRED = /^(?:references?|citations?|cited|related|bib_?entries)/iu;

/** Finds the places of objects that are papers, and of all that stand beside them in one list. */
export function placesOfPapers(isPaper: (value: unknown) => boolean) {
  return (text: string): ReadonlySet<string> => {
    const places = new Set<string>();
    const value = text.length > LONGEST ? undefined : valueOf(text);
    if (value === undefined) return new Set(["", "[]", ...USUAL]);
    const visit = (held: unknown, place: string, depth: number): boolean => {
      if (typeof held !== "object" || held === null || depth > DEEPEST) return false;
      const isList = Array.isArray(held);
      if (isList && arePapers(held.slice(0, SHOWING), isPaper)) {
        places.add(`${place}[]`);
        return true;
      }
      const inner = Object.entries(isList ? held.slice(0, SHOWING) : held)
        .filter(([key]) => isList || !REFERRED.test(key))
        .map(([key, value]: [string, unknown]) =>
          visit(value, isList ? `${place}[]` : place === "" ? key : `${place}.${key}`, depth + 1),
        );
      // A page about papers has a title and an author, too.
      if (inner.includes(true)) return true;
      if (isList || !isPaper(held)) return false;
      places.add(place);
      return true;
    };
    visit(valueAt({ value }, "value"), "", 0);
    return places;
  };
}

/** What hangs on them, as the chapters of a book, is no list of its own; one alone may be a page about papers. */
function arePapers(list: readonly unknown[], isPaper: (value: unknown) => boolean): boolean {
  const objects = list.filter((held) => typeof held === "object" && held !== null);
  return objects.length > 1 && objects.filter(isPaper).length > objects.length / 2;
}

function valueOf(text: string): unknown {
  const plain = text.replace(/^\uFEFF/u, "");
  const whole = parsed(plain);
  const mended = "value" in whole ? whole : parsed(withoutLastCommas(plain));
  return "value" in mended ? mended.value : undefined;
}
