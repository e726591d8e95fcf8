/** Authors of a record of PubMed, with the ids that its lines name. */

import { familyFirst, groupAuthor } from "../author-name.ts";
import { bylineReader } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import type { Report } from "../diagnostic.ts";
import { normalOrcid } from "../ids.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";

import { impossibleOrcid } from "./printed-ids.ts";
import type { TaggedRecord } from "./tagged/tagged-records.ts";

/** Reads a name as its field prints it. */
type Order = (printed: string) => PrintedAuthor;

/** A name with the lines that say whose id it is, which may follow. */
interface Name {
  readonly printed: string;
  readonly tag: string;
  readonly ids: string[];
}

const authorOrders: readonly (readonly [tag: string, order: Order])[] = [
  ["FAU", (name) => familyFirst(name)],
  ["AU", (name) => familyThenInitials(name)],
  ["CN", (name) => groupAuthor(name)],
];
const authorTags: ReadonlySet<string> = new Set(authorOrders.map(([tag]) => tag));
/** Editors, investigators and people written about: the ids that follow are theirs. */
const otherPeople: ReadonlySet<string> = new Set(["ED", "FED", "IR", "FIR", "PS", "FPS"]);
const ofPeople: ReadonlySet<string> = new Set([...authorTags, ...otherPeople, "AUID"]);

/**
 * Reads the bylines of PubMed records. An author has a line FAU with the full name, then a line AU with
 * the same name shortened, then lines AUID; in old records AU stands alone. CN names a group.
 */
export function nbibBylineReader(): (record: TaggedRecord, report: Report) => Byline {
  const readers = new Map(authorOrders.map(([tag, order]) => [tag, bylineReader(order)]));
  return (record, report) => {
    const authors: PrintedAuthor[] = [];
    let listComplete = true;
    for (const { printed, tag, ids } of namesOf(record)) {
      const read = readers.get(tag)?.([printed]);
      if (read?.listComplete === false) listComplete = false;
      const [author] = read?.authors ?? [];
      if (author === undefined) continue;
      const orcid = ids.length === 0 ? undefined : orcidOf({ printed, ids }, report);
      authors.push(orcid === undefined ? author : { ...author, ids: { orcid } });
    }
    return { authors, listComplete };
  };
}

function namesOf({ fields, byTag }: TaggedRecord): readonly Name[] {
  const names: Name[] = [];
  // Programs that sort the lines have all short names first.
  const hasAllFull = (byTag.get("FAU")?.length ?? 0) >= (byTag.get("AU")?.length ?? 0);
  let shortNamesToCome = hasAllFull ? Number.POSITIVE_INFINITY : 0;
  let person: Name | undefined;
  for (const { tag, lines } of fields) {
    if (!ofPeople.has(tag)) continue;
    const printed = lines.join(" ").trim();
    if (otherPeople.has(tag)) person = undefined;
    if (tag === "AUID") person?.ids.push(printed);
    if (tag === "AU" && shortNamesToCome > 0) shortNamesToCome--;
    else if (authorTags.has(tag) && printed !== "") {
      person = { printed, tag, ids: [] };
      names.push(person);
      if (tag === "FAU") shortNamesToCome++;
    }
  }
  return names;
}

/** Other kinds of ids (ISNI, GRID) are passed over; the first ORCID of a person counts. */
function orcidOf({ printed, ids }: Omit<Name, "tag">, report: Report): string | undefined {
  const orcids = ids.filter((id) => /orcid|^\d{4}-?\d{4}-?\d{4}-?\d{3}[\dx]$/iu.test(id));
  for (const id of orcids) {
    if (normalOrcid(id) === undefined) report(impossibleOrcid(printed, id));
  }
  return orcids.map(normalOrcid).find((orcid) => orcid !== undefined);
}
