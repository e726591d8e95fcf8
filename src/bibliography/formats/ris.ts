/** RIS, which reference managers exchange. */

import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Byline, PaperIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { addOrcids } from "./listed-orcids.ts";
import { withoutEditors } from "./names/editors.ts";
import { withTheirInitials } from "./names/parted-initials.ts";
import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";
import { AUTHOR_TAGS, holdsRisLines, risLines } from "./ris-lines.ts";
import { namesIn } from "./tagged/tagged-names.ts";
import { readTagged, type TaggedFormat } from "./tagged/tagged-reader.ts";
import { firstOf, linesOf, type TaggedRecord, valuesOf } from "./tagged/tagged-records.ts";

export const ris: Format = { name: "RIS", recognises: isRis, read: readRis };

/** Whether a text holds a record as reference managers exchange them. */
function isRis(head: string): boolean {
  return holdsRisLines(head);
}

/** Reads RIS: records from TY to ER, or to the next TY where ER is missing. */
function readRis(source: Source): Reader {
  return readTagged(source, { ...format, dialect: risLines(source.text) });
}

const format: Omit<TaggedFormat, "dialect"> = {
  name: "ris",
  endTag: "ER",
  paperReader: withBylines(personOrOrganisation, paperOf),
};

function paperOf(record: TaggedRecord, bylineOf: BylineReader, report: Report): PrintedPaper {
  return {
    title: firstOf(record, "TI", "T1", "CT", "BT", "ST") ?? "",
    byline: withOrcids(bylineOf(authorsIn(record, report)), record, report),
    date: dateOf(record),
    venue: firstOf(record, "T2", "JF", "JO", "BT", "JA", "J2", "T3"),
    kind: firstOf(record, "TY"),
    keywords: linesOf(record, "KW"),
    ids: idsOf(record),
    address: valuesOf(record, "UR").join(" "),
    abstract: firstOf(record, "AB", "N2"),
  };
}

function authorsIn(record: TaggedRecord, report: Report): readonly string[] {
  const { names, finding } = withoutEditors(namesIn(record, report, ...AUTHOR_TAGS));
  if (finding !== undefined) report(finding);
  return withTheirInitials(names);
}

/** Ovid's "Lovelace, Ada; ORCID: https://orcid.org/0000-…". */
function withOrcids(byline: Byline, record: TaggedRecord, report: Report): Byline {
  const list = valuesOf(record, "AI").flatMap((line) => {
    const [name, id] = line.split(/; ?ORCID: ?(?:https?:\/\/orcid\.org\/)?/iu);
    return id === undefined ? [] : [`${name}/${id}`];
  });
  if (list.length === 0) return byline;
  const { authors, findings } = addOrcids(byline.authors, list.join(";"));
  findings.forEach(report);
  return { ...byline, authors };
}

/** Web of Science prints the month in DA, without the year of PY. */
function dateOf(record: TaggedRecord): string | undefined {
  const [year = ""] = valuesOf(record, "PY");
  const dates = valuesOf(record, "PY", "Y1", "YR", "DA");
  return bestDate([...dates, ...valuesOf(record, "DA").map((date) => `${year} ${date}`)]);
}

function idsOf(record: TaggedRecord): PaperIds {
  const { doi, arxiv } = idsIn(
    valuesOf(record, "UR", "L2", "L3", "M3", "AN", "M1", "N1", "ID", "L1", "LK"),
  );
  return { doi: firstOf(record, "DO") ?? doi, arxiv, pmid: pmidOf(record) };
}

/** Databases keep PubMed's number in different fields, which hold other numbers elsewhere. */
function pmidOf(record: TaggedRecord): string | undefined {
  // EndNote has the provider of a database in DP, and people may write of their own in DB.
  const database = valuesOf(record, "DB", "DP").join(" ");
  const ownNumber = firstOf(record, "PMID") ?? pmidOfCochrane(record);
  if (ownNumber !== undefined) return ownNumber;
  const number = /scopus/iu.test(database)
    ? firstOf(record, "C2")
    : /embase/iu.test(database)
      ? firstOf(record, "C5")
      : /pubmed|medline|nlm/iu.test(database) && (firstOf(record, "AN") ?? firstOf(record, "C5"));
  return number && /^\d{1,9}$/u.test(number) ? number : undefined;
}

/** "PUBMED 38407106,EMBASE 643589775" */
function pmidOfCochrane(record: TaggedRecord): string | undefined {
  return /\bPUBMED (\d{1,9})(?!\d)/u.exec(firstOf(record, "C3") ?? "")?.[1];
}
