/** JSON of Crossref. */

import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import type { Reader, Source } from "../reading.ts";

import { paperOfItem } from "./csl-item.ts";

const crossref: JsonFormat = {
  name: "crossref",
  places: new Set(["[]", ""]),
  pages: new Set(["message.items[]", "message", "items[]"]),
  paperReader: () => paperOfItem,
};

/** Whether the beginning of a text is JSON of Crossref: works of an answer, a list or a dump. */
export function isCrossref(head: string): boolean {
  return isJson(head) && /"DOI"\s*:/u.test(head) && /"title"\s*:\s*\[/u.test(head);
}

/** Reads works of Crossref; editors, translators and chairs are not authors. */
export function readCrossref(source: Source): Reader {
  return readJson(source, crossref);
}
