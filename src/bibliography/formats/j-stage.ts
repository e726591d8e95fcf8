/** Atom of J-STAGE's interface: articles of Japanese journals, in Japanese and in English. */

import { familyFirst, givenFirst } from "../author-name.ts";
import { bylineOf } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { withoutMarkup, withReferences } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childrenOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

/** Reads what J-STAGE's search for articles answers with (service 3). */
export const jStage: Format = {
  name: "J-STAGE Atom",
  recognises: isJStage,
  read: (source) => readXml(source, xml),
};

/** Entries about volumes have no title of an article. */
const xml: XmlFormat = {
  name: "j-stage",
  records: ["entry"],
  isRecord: (entry) => childrenOf(entry, "article_title").length > 0,
  paperOf,
};

/** Whether the beginning of a text is an answer of J-STAGE about articles. */
function isJStage(head: string): boolean {
  return /^\uFEFF?(?=<)[^]{0,4000}?<feed[\s>]/u.test(head) && /<article_title[\s>]/u.test(head);
}

/** In one language throughout: in English where it names as many people. */
function paperOf(entry: XmlElement): PrintedPaper {
  const [english, japanese] = [namesIn(entry, "en"), namesIn(entry, "ja")];
  const [first, second] = english.length >= japanese.length ? ["en", "ja"] : ["ja", "en"];
  const textIn = (name: string) =>
    withoutMarkup(textOf(entry, name, first) || textOf(entry, name, second));
  return {
    title: textIn("article_title") || textOf(entry, "title"),
    byline: bylineIn(first === "en" ? english : japanese),
    year: textOf(entry, "pubyear"),
    venue: textIn("material_title"),
    ids: { doi: textOf(entry, "doi") },
    address: textIn("article_link"),
  };
}

function namesIn(entry: XmlElement, language: string): readonly string[] {
  return elementsAt(entry, "author", language, "name")
    .map((name) => withReferences(textOf(name)))
    .filter(Boolean);
}

function bylineIn(names: readonly string[]): Byline {
  return bylineOf(names, authorOf);
}

/** "Taro YAMADA", or "YAMADA Taro" where only the first is in capitals; "山田 太郎". */
function authorOf(name: string): PrintedAuthor {
  const [, family, given] = /^(\p{Lu}{2,}(?:-\p{Lu}+)*) (\p{Lu}\p{Ll}.*)$/u.exec(name) ?? [];
  return family === undefined ? givenFirst(name) : familyFirst(`${family}, ${given}`);
}
