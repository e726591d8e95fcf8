/** Text of CSSCI, the index of the social sciences in China: "【来源作者】李强/赵一方". */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, type TaggedRecord } from "./tagged/tagged-records.ts";

/** Reads records from one title to the next; what a paper refers to is no record. */
export const cssci: Format = {
  name: "CSSCI text",
  recognises: isCssci,
  read: (source) => readTagged(source, format),
};

const TITLE = "来源篇名";
const AUTHORS = "来源作者";
/** Where a list leaves the others out, Chinese has this word. */
const OTHERS = /\/?等$/u;

/** Whether a text holds a record of CSSCI. */
function isCssci(head: string): boolean {
  return /^\uFEFF?【来源篇名】/mu.test(head);
}

const format: TaggedFormat = {
  name: "cssci",
  dialect: {
    tagLine: /^【([^【】]{2,12})】(.*)$/su,
    continues: ({ tag }) => tag !== AUTHORS,
    role: ({ tag }) => (tag === TITLE ? "opens" : "adds"),
  },
  paperReader: withBylines(personOrOrganisation, paperOf),
};

function paperOf(record: TaggedRecord, bylineOf: BylineReader): PrintedPaper {
  const authors = firstOf(record, AUTHORS) ?? "";
  const byline = bylineOf(authors.replace(OTHERS, "").split("/"));
  return {
    title: firstOf(record, TITLE) ?? "",
    byline: OTHERS.test(authors) ? { ...byline, listComplete: false } : byline,
    // "2019,40(010):3-19"
    year: firstOf(record, "年代卷期")?.split(",", 1)[0],
    // Blanks make names of two and three letters as wide as the others.
    venue: firstOf(record, "期    刊", "期刊"),
    kind: firstOf(record, "文章类型"),
    keywords: firstOf(record, "关 键 词", "关键词")?.split("/") ?? [],
  };
}
