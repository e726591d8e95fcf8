/** What OpenAlex's JSON and its tables say about authors, and how its lists end. */

import { bylineOfName, MOST_REMEMBERED } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import { normalOpenAlex, normalOrcid } from "../ids.ts";
import type { Byline, PersonIds } from "../paper.ts";
import type { Writable } from "../writable.ts";

/** Lists of works show so many authors; a single work shows all. */
const LONGEST_LIST = 100;
/** Stands for every author without an id of their own: no person. */
const NULL_HUB = "A9999999999";

const TITLES = /^(?:(?:prof(?:essor)?|dr|pd|privatdoz(?:ent)?|assoc|asst)(?:\.\s*|\s+))+(?=\S)/iu;
const DEGREES = /(?:,\s*(?:ph\.?\s?d|m\.?\s?d|m\.?\s?sc|dr\.?\s?med|mph|facs)\.?)+$/iu;

/** Nearly all names begin with another letter and have no comma, which is faster to see. */
const MAY_HAVE_HONOURS = /^[adp]|,/i;

/** Whether a list of so many authors was cut; `saysSo` is the work's own mark. */
export function isCutByOpenAlex(authorCount: number, saysSo: boolean): boolean {
  return saysSo || authorCount === LONGEST_LIST;
}

/** "Prof. Dr. Ada Lovelace, Ph.D." → "Ada Lovelace". */
export function withoutHonours(name: string): string {
  if (!MAY_HAVE_HONOURS.test(name)) return name;
  const withoutTitles = name.slice(0, 200).replace(TITLES, "");
  const bare = withoutTitles.includes(",") ? withoutTitles.replace(DEGREES, "") : withoutTitles;
  return bare === "" ? name : bare + name.slice(200);
}

/** Reads a name and the ids beside it, each as printed: one author, or nobody and perhaps a cut list. */
export type PersonReader = (name: string, openalex: string, orcid: string) => Byline;

/** For all works of a text: what is printed alike is read once, and shared. */
export function personReader(): PersonReader {
  const known = new Map<string, KnownPerson>();
  return (name, openalex, orcid) => {
    const key = openalex === "" ? name : openalex;
    const person = known.get(key);
    if (person !== undefined && person.name === name && person.orcid === orcid) return person.read;
    const read = bylineOfName(withoutHonours(name), (honourless) =>
      spokenName(honourless, openAlexPerson(openalex, orcid)),
    );
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, { name, orcid, read });
    return read;
  };
}

interface KnownPerson {
  readonly name: string;
  readonly orcid: string;
  readonly read: Byline;
}

/** The ids that say who a person is; `undefined` when none does. */
export function openAlexPerson(openalex: string, orcid: string): PersonIds | undefined {
  const ids: Writable<PersonIds> = {};
  const printed = { openalex: normalOpenAlex(openalex), orcid: normalOrcid(orcid) };
  if (printed.orcid !== undefined) ids.orcid = printed.orcid;
  const isPerson = printed.openalex?.startsWith("A") && printed.openalex !== NULL_HUB;
  if (isPerson) ids.openalex = printed.openalex;
  return isPerson || printed.orcid !== undefined ? ids : undefined;
}

/** Whether an id is the one that stands for every unknown author. */
export function isNullHub(openalex: string): boolean {
  return openalex.endsWith("999") && normalOpenAlex(openalex) === NULL_HUB;
}
