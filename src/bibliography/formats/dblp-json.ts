/** JSON of DBLP's search. */

import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt, valueAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOfDblp } from "./dblp.ts";

/** Reads what DBLP's search answers with. */
export const dblpJson: Format = {
  name: "DBLP JSON",
  recognises: isDblpJson,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "dblp",
  places: new Set(["[]"]),
  pages: new Set(["result.hits.hit[]", "hits.hit[]", "hit[]"]),
  paperReader: () => (hit) => paperOf(valueAt(hit, "info") ?? hit),
};

/** Whether the beginning of a text is JSON of DBLP's search for publications. */
function isDblpJson(head: string): boolean {
  return (
    isJson(head) && /"authors"\s*:\s*\{\s*"author"\s*:/u.test(head) && /"@pid"\s*:/u.test(head)
  );
}

function paperOf(info: unknown): PrintedPaper {
  const authors = listOrOne(valueAt(info, "authors", "author"));
  const address = textAt(info, "ee");
  return {
    // Every title of DBLP ends as a sentence does.
    title: withoutMarkup(textAt(info, "title")).replace(/\.$/u, ""),
    byline: bylineOfPeople(
      authors,
      (author) => textAt(author, "text") || textAt({ author }, "author"),
      (name, author) => personOfDblp(name, { pid: textAt(author, "@pid") }),
    ),
    year: textAt(info, "year"),
    venue: textAt(info, "venue"),
    kind: textAt(info, "type"),
    ids: { doi: textAt(info, "doi"), ...(address.includes("arxiv.org/") && { arxiv: address }) },
    address,
  };
}

/** One author of a paper is no list. */
function listOrOne(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? listAt({ value }, "value") : [value];
}
