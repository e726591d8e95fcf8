import { familyFirst, familyThenInitials, groupAuthor } from "../author-name.ts";
import { normalOrcid } from "../ids.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import { bylineOf } from "../byline-reader.ts";
import { impossibleOrcid } from "./printed-ids.ts";
import type { Report } from "./tagged-reader.ts";
import type { TaggedRecord } from "./tagged-records.ts";

/** Reads a name as its field prints it. */
type Order = (printed: string) => PrintedAuthor;

/** A name with the lines that say whose id it is, which may follow. */
interface Name {
  readonly printed: string;
  readonly order: Order;
  readonly ids: string[];
}

const authorTags: ReadonlyMap<string, Order> = new Map<string, Order>([
  ["FAU", familyFirst],
  ["AU", familyThenInitials],
  ["CN", groupAuthor],
]);
/** Editors, investigators and people written about: the ids that follow are theirs. */
const otherPeople: ReadonlySet<string> = new Set(["ED", "FED", "IR", "FIR", "PS", "FPS"]);

/**
 * The byline of a PubMed record. An author has a line FAU with the full name, then a line AU with
 * the same name shortened, then lines AUID; in old records AU stands alone. CN names a group.
 */
export function nbibByline(record: TaggedRecord, report: Report): Byline {
  const names = namesOf(record);
  return bylineOf(
    names.map(({ printed }) => printed),
    (printed, i) => {
      const { order = familyFirst, ids = [] } = names[i] ?? {};
      const orcid = orcidOf({ printed, ids }, report);
      return { ...order(printed), ...(orcid !== undefined && { ids: { orcid } }) };
    },
  );
}

function namesOf({ fields }: TaggedRecord): readonly Name[] {
  const names: Name[] = [];
  let shortNamesToCome = 0;
  let person: Name | undefined;
  for (const { tag, lines } of fields) {
    const printed = lines.join(" ").trim();
    const order = authorTags.get(tag);
    if (otherPeople.has(tag)) person = undefined;
    if (tag === "AUID") person?.ids.push(printed);
    if (tag === "AU" && shortNamesToCome > 0) shortNamesToCome--;
    else if (order !== undefined && printed !== "") {
      person = { printed, order, ids: [] };
      names.push(person);
      if (tag === "FAU") shortNamesToCome++;
    }
  }
  return names;
}

/** Other kinds of ids (ISNI, GRID) are passed over; the first ORCID of a person counts. */
function orcidOf({ printed, ids }: Omit<Name, "order">, report: Report): string | undefined {
  const orcids = ids.filter((id) => /orcid|^\d{4}-?\d{4}-?\d{4}-?\d{3}[\dx]$/iu.test(id));
  for (const id of orcids) {
    if (normalOrcid(id) === undefined) report(impossibleOrcid(printed, id));
  }
  return orcids.map(normalOrcid).find((orcid) => orcid !== undefined);
}
