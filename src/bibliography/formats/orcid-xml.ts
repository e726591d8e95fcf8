/** Works of a record of ORCID in XML, which its interface gives a browser. */

import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childOf, elementsAt, textOf, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { bylineOfContributors, withAuthorsMissedOnce } from "./orcid.ts";

export const orcidXml: Format = {
  name: "ORCID works (XML)",
  recognises: isOrcidXml,
  read: readOrcidXml,
};

/** Whether the beginning of a text has works in ORCID's names. */
function isOrcidXml(head: string): boolean {
  return (
    /^\uFEFF?<[^]{0,8000}?\borcid\.org\/ns\/work\b/u.test(head) && /<work:work[\s>-]/u.test(head)
  );
}

/** Reads works; a group is one as several sources told it, the first of which its owner prefers. */
function readOrcidXml(source: Source): Reader {
  const works = readXml(source, {
    name: "orcid",
    records: ["group", "work"],
    // Jobs and grants come in groups, too.
    isRecord: ({ name, children }) =>
      name === "work" || children.some((child) => child.name === "work-summary"),
    paperOf: (record) => paperOf(childOf(record, "work-summary") ?? record),
  });
  return withAuthorsMissedOnce(source, works);
}

function paperOf(work: XmlElement): PrintedPaper {
  const date = ["year", "month", "day"].map((part) => textOf(work, "publication-date", part));
  const ids = elementsAt(work, "external-ids", "external-id");
  const idOf = (type: string) =>
    ids
      .filter((id) => textOf(id, "external-id-relationship") !== "part-of")
      .filter((id) => textOf(id, "external-id-type") === type)
      .map((id) => textOf(id, "external-id-value"))[0];
  return {
    title: textOf(work, "title", "title"),
    byline: bylineOfContributors(
      elementsAt(work, "contributors", "contributor")
        .filter(isAuthor)
        .map((contributor) => ({
          name: textOf(contributor, "credit-name"),
          orcid: textOf(contributor, "contributor-orcid", "path"),
        })),
    ),
    year: date[0],
    date: date.filter((part) => part !== "").join("-"),
    venue: textOf(work, "journal-title"),
    kind: textOf(work, "type"),
    ids: { doi: idOf("doi"), pmid: idOf("pmid"), arxiv: idOf("arxiv") },
    address: textOf(work, "url"),
  };
}

function isAuthor(contributor: XmlElement): boolean {
  const role = textOf(contributor, "contributor-attributes", "contributor-role");
  return role === "" || /author/iu.test(role);
}
