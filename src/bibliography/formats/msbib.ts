/** The list of sources that Word keeps. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOf, bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";

/**
 * Reads Word's sources, which JabRef and bibutils write too; editors and translators are not authors.
 *
 * @see ECMA-376, Office Open XML, part 1, section 22.6 (bibliography)
 */
export const msbib: Format = {
  name: "Word's sources (XML)",
  recognises: isMsbib,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = { name: "msbib", records: ["Source"], paperOf };

/** Whether the beginning of a text is the list of sources that Word keeps (Sources.xml). */
function isMsbib(head: string): boolean {
  return /^\uFEFF?<[^]{0,2000}officeDocument\/2006\/bibliography/u.test(head);
}

function paperOf(record: XmlElement): PrintedPaper {
  const address = textOf(record, "URL");
  const { doi, arxiv } = idsIn([textOf(record, "StandardNumber"), address]);
  return {
    title: textOf(record, "Title"),
    byline: bylineIn(record),
    date: bestDate([
      ["Year", "Month", "Day"].map((part) => textOf(record, part)).join(" "),
      textOf(record, "Year"),
    ]),
    venue: VENUES.map((name) => textOf(record, name)).find(Boolean),
    kind: textOf(record, "SourceType"),
    ids: { doi: textOf(record, "DOI") || doi, arxiv },
    address,
  };
}

const VENUES = [
  "JournalName",
  "PeriodicalTitle",
  "PublicationTitle",
  "BookTitle",
  "ConferenceName",
  "InternetSiteTitle",
  "Publisher",
];

/** Who wrote it is the "Author" among several kinds of "Author"; patents have inventors. */
function bylineIn(record: XmlElement): Byline {
  const [author] = ["Author", "Inventor"].flatMap((role) => elementsAt(record, "Author", role));
  if (author === undefined) return { authors: [], listComplete: true };
  const people = elementsAt(author, "NameList", "Person");
  if (people.length === 0) {
    // "WHO" and "Statistisches Bundesamt" have no word that tells them from people.
    return bylineOf([textOf(author, "Corporate")], groupAuthor);
  }
  return bylineOfPeople(
    people,
    (person) => textOf(person, "Last") || textOf(person, "First"),
    (family, person) => {
      if (textOf(person, "Last") === "") return personOrOrganisation(family);
      const given = ["First", "Middle"]
        .flatMap((part) => elementsAt(person, part).map((each) => textOf(each)))
        .join(" ");
      return authorFromParts({ family, given });
    },
  );
}
