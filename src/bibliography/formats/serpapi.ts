/** JSON of SerpApi: what a search of Google Scholar shows. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { textAt } from "../json/json-path.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { nameLineIn } from "./titles-first/name-line.ts";

/** Reads the results, whose authors stand in one line with where and when, cut as they are on the page. */
export const serpApi: Format = {
  name: "SerpApi JSON",
  recognises: isSerpApi,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "serpapi",
  places: new Set(["[]"]),
  pages: new Set(["organic_results[]"]),
  paperReader: withBylines(spokenName, paperOf),
};

/** Whether the beginning of a text is JSON of SerpApi. */
function isSerpApi(head: string): boolean {
  return (
    isJson(head) &&
    /"publication_info"\s*:\s*\{\s*"summary"\s*:/u.test(head) &&
    /"title"\s*:/u.test(head)
  );
}

/** "A King, BC Byron… - Weaving, 2020 - looms.org", under "summary". */
function paperOf(result: unknown, bylineOf: BylineReader): PrintedPaper {
  const line = nameLineIn(textAt(result, "publication_info", "summary"));
  const [, venue = "", year = ""] = /^(?:(.*), )?(\d{4}) - /u.exec(line?.below ?? "") ?? [];
  return {
    title: textAt(result, "title"),
    byline: {
      ...bylineOf(line?.names ?? []),
      ...(line?.listComplete !== true && { listComplete: false }),
    },
    year,
    venue: venue.replace(/…$/u, "").trim(),
    address: textAt(result, "link"),
  };
}
