import type { Field } from "./bibtex-fields.ts";
import type { Abbreviations, Area } from "./bibtex-values.ts";
import { readValue } from "./bibtex-values.ts";

/** A field begins its line, or follows a comma or the opening brace. */
const FIELD = /(?:^|[,{(])[ \t]*(\p{L}[\w:+-]*)[ \t]*=[ \t]*(?=["{\w])/gmu;

/**
 * The fields of a damaged entry, each read by itself: a value ends where the next field begins.
 *
 * @param from - offset of the entry's body.
 */
export function salvage(area: Area, from: number, abbreviations: Abbreviations): readonly Field[] {
  const printed = area.text.slice(from, area.limit);
  const starts = [...printed.matchAll(FIELD)];
  return starts.map((start, i) => {
    const begin = from + start.index + start[0].length;
    const next = starts[i + 1];
    const limit = next === undefined ? area.limit : from + next.index;
    const name = start[1]?.toLowerCase() ?? "";
    const read = readValue({ ...area, limit }, begin, abbreviations);
    if (read !== undefined) return { name, ...read };
    const value = withoutDelimiters(area.text.slice(begin, limit));
    const isCut = limit === area.text.length;
    return { name, value, undefinedNames: [], ...(isCut && { isCut }) };
  });
}

/** What lies between the delimiters of a value of which one or both are missing. */
function withoutDelimiters(printed: string): string {
  let end = printed.length;
  while (end > 0 && /[\s,}"]/u.test(printed.charAt(end - 1))) end--;
  const value = printed.slice(0, end);
  return /^["{]/u.test(value) ? value.slice(1) : value;
}
