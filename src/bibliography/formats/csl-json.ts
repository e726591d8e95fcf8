/** CSL-JSON, as Zotero, Mendeley and citation processors write it. */

import type { Format } from "../format.ts";
import { placesOfPapers } from "../json/json-paper-places.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { textAt } from "../json/json-path.ts";

import { paperOfItem } from "./csl-item.ts";

/** Reads CSL-JSON, also in an object that holds "items"; editors and translators are not authors. */
export const cslJson: Format = {
  name: "CSL-JSON",
  recognises: isCslJson,
  read: (source) => readJson(source, json),
};

const USUAL = ["items[]", "references[]", "[]", ""];

const json: JsonFormat = {
  name: "csl-json",
  places: (text) => {
    const isUsual = /^\uFEFF?\s*(?:\[|\{\s*"(?:items|references)"\s*:\s*\[)/u.test(text);
    return new Set([...USUAL, ...(isUsual ? [] : placesOfItems(text))]);
  },
  paperReader: () => paperOfItem,
};

/** Programs keep items under their keys, too, or in lists of other names. */
const placesOfItems = placesOfPapers(
  (value) => textAt(value, "type") !== "" && textAt(value, "title") !== "",
);

/** Kinds of items that CSL has and other JSON does not call "type". */
const ITEM_TYPE =
  /"type"\s*:\s*"(?:article(?:-journal|-magazine|-newspaper)?|book|chapter|document|entry-encyclopedia|manuscript|paper-conference|post|report|software|speech|thesis|webpage)"/u;

/** Whether the beginning of a text is CSL-JSON, as reference managers write it. */
function isCslJson(head: string): boolean {
  return (
    isJson(head) &&
    ITEM_TYPE.test(head) &&
    /"(?:author|issued|container-title|citation-key)"\s*:/u.test(head)
  );
}
