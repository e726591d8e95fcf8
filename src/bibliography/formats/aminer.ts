/** The text of AMiner's data sets: DBLP and ACM with citations, and its own papers. */

import { readByline } from "../bylines/byline.ts";
import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

/** Reads records of data sets of DBLP, which begin with the title, and of AMiner, with the number. */
export const aminer: Format = {
  name: "AMiner text",
  recognises: isAminer,
  read: (source) => readTagged(source, format),
};

/** Whether a text holds a record with a title and authors, in either order. */
function isAminer(head: string): boolean {
  return /^#\* ?\S/mu.test(head) && /^#@/mu.test(head) && /^#(?:index|t ?\d|year\d)/mu.test(head);
}

const format: TaggedFormat = {
  name: "aminer",
  dialect: {
    // Nothing parts a tag from its value: "#t2004", "#cNeural Computation".
    tagLine: /^#(index|arnetid|citation(?=-?\d)|conf|year(?=-?\d)|[*@%!otc]) ?(.*)$/su,
    continues: ({ tag }) => tag === "!" || tag === "*",
    role: ({ tag }, openedBy) => {
      const mayOpen = tag === "*" || tag === "index";
      return mayOpen && (openedBy ?? tag) === tag ? "opens" : "adds";
    },
  },
  paperReader: withBylines(spokenName, paperOf),
};

function paperOf(record: TaggedRecord, bylineOf: BylineReader): PrintedPaper {
  return {
    title: firstOf(record, "*") ?? "",
    byline: bylineOf(valuesOf(record, "@").flatMap(namesIn)),
    year: firstOf(record, "t", "year"),
    venue: firstOf(record, "c", "conf"),
    abstract: firstOf(record, "!"),
  };
}

/** Semicolons in AMiner's own papers, commas elsewhere. */
function namesIn(list: string): readonly string[] {
  if (list.includes(";")) return list.split(";");
  const { names, listComplete } = readByline(list);
  return listComplete ? names : [...names, "…"];
}
