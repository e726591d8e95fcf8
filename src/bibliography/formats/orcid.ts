/** Works of a record of ORCID. */

import { givenFirst } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import { countOf, type Finding, inFile } from "../diagnostic.ts";
import { englishCount } from "../english-count.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { readJson } from "../json/json-papers.ts";
import { listAt, textAt, valueAt } from "../json/json-path.ts";
import type { Byline } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

export const orcid: Format = { name: "ORCID works", recognises: isOrcid, read: readOrcid };

const json: JsonFormat = {
  name: "orcid",
  places: new Set(["group[]", "activities-summary.works.group[]", "bulk[]", "bulk[].work", ""]),
  paperReader: () => paperOf,
};

/** Whether the beginning of a text is a list of works from ORCID. */
function isOrcid(head: string): boolean {
  return (
    /^\uFEFF?\s*\{/u.test(head) &&
    /"(?:put-code|credit-name)"\s*:/u.test(head) &&
    /"external-ids"\s*:/u.test(head)
  );
}

/**
 * Reads works of ORCID. Its lists name no authors at all, which is said once instead of of each
 * paper; works asked for by number name them where somebody entered them.
 */
function readOrcid(source: Source): Reader {
  return withAuthorsMissedOnce(source, readJson(source, json));
}

/** What reads ORCID's lists in either form. */
export function* withAuthorsMissedOnce(source: Source, reader: Reader): Reader {
  const { bibliography, diagnostics } = yield* reader;
  const others = diagnostics.filter(({ code }) => code !== "orcid/unknown-authors");
  const count = countOf(diagnostics) - countOf(others);
  const findings = count > 0 ? [noAuthors(count)] : [];
  return { bibliography, diagnostics: [...inFile(source.file, findings), ...others] };
}

/** A group is one work as several sources told it; the first is the one that its owner prefers. */
function paperOf(record: unknown): PrintedPaper {
  const [summary = record] = listAt(record, "work-summary");
  const ids = [summary, record].flatMap((of) => listAt(of, "external-ids", "external-id"));
  const date = ["year", "month", "day"].map((part) =>
    textAt(summary, "publication-date", part, "value"),
  );
  return {
    title: textAt(summary, "title", "title", "value"),
    byline: bylineIn(summary),
    year: date[0],
    date: date.filter((part) => part !== "").join("-"),
    venue: textAt(summary, "journal-title", "value"),
    kind: textAt(summary, "type"),
    ids: { doi: idIn(ids, "doi"), pmid: idIn(ids, "pmid"), arxiv: idIn(ids, "arxiv") },
    address: textAt(summary, "url", "value"),
  };
}

/** Ids of the work itself; those of the journal or the book around it are told as "part-of". */
function idIn(ids: readonly unknown[], type: string): string | undefined {
  const own = ids.filter(
    (id) => textAt(id, "external-id-relationship").toLowerCase() !== "part-of",
  );
  const found = own.find((id) => textAt(id, "external-id-type").toLowerCase() === type);
  return found === undefined ? undefined : textAt(found, "external-id-value");
}

function bylineIn(work: unknown): Byline {
  const contributors = listAt(work, "contributors", "contributor").filter(isAuthor);
  return bylineOfContributors(
    contributors.map((contributor) => ({
      name: textAt(contributor, "credit-name", "value"),
      orcid: textAt(contributor, "contributor-orcid", "path"),
    })),
  );
}

interface Contributor {
  readonly name: string;
  readonly orcid: string;
}

/** Nobody is known where nobody was entered. */
export function bylineOfContributors(contributors: readonly Contributor[]): Byline {
  if (contributors.length === 0) return { authors: [], listComplete: false };
  return bylineOfPeople(
    contributors,
    ({ name }) => name,
    (name, { orcid }) => {
      const id = normalOrcid(orcid);
      return givenFirst(name, id === undefined ? undefined : { orcid: id });
    },
  );
}

function isAuthor(contributor: unknown): boolean {
  const role = valueAt(contributor, "contributor-attributes", "contributor-role");
  return typeof role !== "string" || /author/iu.test(role);
}

function noAuthors(count: number): Finding {
  return {
    severity: "warning",
    code: "orcid/no-authors",
    message: `ORCID lists works without their authors: ${englishCount(count)} of these papers ${count === 1 ? "names" : "name"} nobody.`,
    remedy:
      "Open another list of the same papers beside it, from OpenAlex, Crossref or as BibTeX: papers with the same DOI are completed.",
  };
}
