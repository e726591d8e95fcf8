/** JSON of Crossref. */

import type { Format } from "../format.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";

import { paperOfItem } from "./csl-item.ts";

/** Reads works of Crossref; editors, translators and chairs are not authors. */
export const crossref: Format = {
  name: "Crossref JSON",
  recognises: isCrossref,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "crossref",
  places: new Set(["[]", ""]),
  pages: new Set(["message.items[]", "message", "items[]"]),
  paperReader: () => paperOfItem,
};

/** Whether the beginning of a text is JSON of Crossref: works of an answer, a list or a dump. */
function isCrossref(head: string): boolean {
  return isJson(head) && /"DOI"\s*:/u.test(head) && /"title"\s*:\s*\[/u.test(head);
}
