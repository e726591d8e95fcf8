/** People and network as they were worked out in a worker, on the page's own papers. */

import type { Bibliography } from "../../bibliography/paper.ts";
import { AUTHOR_LIMIT, type Network } from "../../network/network.ts";
import type { Authorship, Identities, NameChoices } from "../../people/identities.ts";
import type { Exploration } from "../exploration.ts";

import { USUAL_NAMING } from "./usual-naming.ts";

/** The choices that people and ties follow from. */
export interface PeopleChoices {
  readonly naming: NameChoices;
  readonly authorLimit: number;
}

/** As long as nobody has chosen otherwise. */
export const USUAL_PEOPLE: PeopleChoices = { naming: USUAL_NAMING, authorLimit: AUTHOR_LIMIT };

export function choicesIn({ naming, filters: { authorLimit } }: Exploration): PeopleChoices {
  return { naming, authorLimit };
}

/** Sent to the page without the papers, which it has. */
export interface Groundwork {
  /** For each record that is not kept apart, the index of the first record of its paper. */
  readonly firsts: Uint32Array;
  /** {@link SentPeople} as JSON, which is read in a fifth of the time that objects take to arrive. */
  readonly people: string;
  /** Per paper: the author at each place of its byline, -1 for who is left out. */
  readonly places: { readonly start: Uint32Array; readonly values: Int32Array };
  readonly columns: Omit<Network, "papers" | "authors" | "owner">;
}

/** Decisions that change nothing by their place, so that the page finds its own again. */
export interface SentPeople extends Omit<Identities, "bylines" | "places" | "unmet"> {
  readonly unmet: readonly { readonly place: number; readonly why: UnmetWhy }[];
}

type UnmetWhy = Identities["unmet"][number]["why"];

/** Groundwork, and what it follows from beside the files. */
export interface WorkedOut extends PeopleChoices {
  readonly groundwork: Groundwork;
}

/** People and network, and the choices that they follow from. */
export interface KnownPeople extends PeopleChoices {
  readonly identities: Identities;
  readonly network: Network;
}

/**
 * The same people and network, on the page's own papers.
 *
 * @param known - who is who, where the network alone is another.
 */
export function builtOn(
  { groundwork, naming, authorLimit }: WorkedOut,
  { papers }: Bibliography,
  known?: Identities,
): KnownPeople {
  const identities = known ?? identitiesIn(groundwork, naming);
  const { authors, owner } = identities;
  const network = { ...groundwork.columns, papers, authors, owner };
  return { naming, authorLimit, identities, network };
}

function identitiesIn(
  { columns, places, ...groundwork }: Groundwork,
  naming: NameChoices,
): Identities {
  const { unmet, ...people } = readPeople(groundwork.people);
  // JSON leaves out who is not there.
  const { owner } = people;
  return {
    ...people,
    owner,
    bylines: bylinesIn(columns, people.authors.length),
    places: placesIn(places),
    unmet: unmet.map(({ place, why }) => ({ decision: naming.decisions[place]!, why })),
  };
}

/** What our own worker wrote. */
function readPeople(text: string): SentPeople {
  const people: SentPeople = JSON.parse(text);
  return people;
}

/** A plain loop: 50,000 papers take 10 ms, with iterators 80 ms, all in one task of the page. */
function placesIn({ start, values }: Groundwork["places"]): Identities["places"] {
  const places: (number | undefined)[][] = [];
  for (let paper = 0; paper + 1 < start.length; paper++) {
    const authors: (number | undefined)[] = [];
    for (let i = start[paper]!; i < start[paper + 1]!; i++) {
      authors.push(values[i] === -1 ? undefined : values[i]);
    }
    places.push(authors);
  }
  return places;
}

/** Authorships of one person are one object: there are more authorships than people. */
function bylinesIn(
  { authorsOfPaper: { start, values }, implied }: Groundwork["columns"],
  authorCount: number,
): Identities["bylines"] {
  const printed: Authorship[] = [];
  for (let author = 0; author < authorCount; author++) printed.push({ author, implied: false });
  const bylines: Authorship[][] = [];
  for (let paper = 0; paper + 1 < start.length; paper++) {
    const byline: Authorship[] = [];
    for (let i = start[paper]!; i < start[paper + 1]!; i++) {
      const author = values[i]!;
      byline.push(implied[i] === 1 ? { author, implied: true } : printed[author]!);
    }
    bylines.push(byline);
  }
  return bylines;
}
