/** Which author of a record an ORCID is meant for that stands in a list of its own, as in Web of Science and Ovid. */

import { familyFirst } from "../author-name.ts";
import type { Finding } from "../diagnostic.ts";
import { quoted } from "../diagnostic.ts";
import { fold } from "../fold.ts";
import { normalOrcid } from "../ids.ts";
import type { PrintedAuthor } from "../paper.ts";

import { impossibleOrcid } from "./printed-ids.ts";

/** Authors, and what was odd about the ids meant for them. */
export interface IdentifiedAuthors {
  readonly authors: readonly PrintedAuthor[];
  /** Without line, and with the second part of their code alone. */
  readonly findings: readonly Finding[];
}

/** A name of the list and what it says is the name's ORCID. */
interface Entry {
  readonly name: string;
  readonly key: string;
  readonly printed: string;
  /** Absent when its check digit is wrong. */
  readonly orcid: string | undefined;
}

/**
 * Gives authors their ORCIDs from a list "Name/id; Name/id", which is in no order and spells names
 * its own way.
 *
 * Family and first given name must agree, of one author and one ORCID only: within one paper that
 * is certain. What fits nobody or several is left out and reported.
 */
export function addOrcids(authors: readonly PrintedAuthor[], list: string): IdentifiedAuthors {
  // Most records have no list.
  const entries = list === "" ? [] : list.split(";").flatMap(entryIn);
  if (entries.length === 0) return { authors, findings: [] };
  const people = grouped(authors.map((author) => [keyOf(author), author]));
  const orcids = grouped(entries.map(({ key, orcid }) => [key, orcid]));
  const certainOrcid = (key: string): string | undefined => {
    const [orcid, ...others] = orcids.get(key) ?? [];
    return people.get(key)?.size === 1 && others.length === 0 ? orcid : undefined;
  };
  return {
    authors: authors.map((author) => {
      const orcid = certainOrcid(keyOf(author));
      return orcid === undefined ? author : { ...author, ids: { orcid } };
    }),
    findings: entries.flatMap((entry) => {
      if (entry.orcid === undefined) return [impossibleOrcid(entry.name, entry.printed)];
      return certainOrcid(entry.key) === undefined ? [unplacedOrcid(entry)] : [];
    }),
  };
}

function entryIn(text: string): readonly Entry[] {
  const slash = text.lastIndexOf("/");
  if (slash === -1) return [];
  const name = text.slice(0, slash).trim();
  const printed = text.slice(slash + 1).trim();
  return [{ name, key: keyOf(familyFirst(name)), printed, orcid: normalOrcid(printed) }];
}

/** Family and first given name, folded; groups are named by no entry. */
function keyOf({ printed, family, given = "" }: PrintedAuthor): string {
  return family === undefined ? printed : fold(`${family}, ${given.split(/[\s.]/u)[0]}`);
}

/** The different values of each key. */
function grouped<Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Set<Value>> {
  const groups = new Map<string, Set<Value>>();
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value));
  return groups;
}

function unplacedOrcid({ name, printed }: Entry): Finding {
  return {
    severity: "note",
    code: "unplaced-orcid",
    message: `The ORCID ${printed} of ${quoted(name)} fits none of the authors for certain.`,
    remedy: "Nothing needs to be done; spellings differ from those among the authors.",
    several: "ORCIDs fit none of the authors for certain",
  };
}
