/** Who is who and who wrote with whom: as shown, and as asked aside while a long list is worked out. */

import type { Bibliography } from "../bibliography/paper.ts";
import { networkOfGiven } from "../network/given.ts";
import { buildNetwork, type Network } from "../network/network.ts";
import type { Identities, NameChoices } from "../people/identities.ts";

import type { AppState } from "./app-state.ts";
import type { Exploration } from "./exploration.ts";
import { identified } from "./late-rules.ts";
import { carriedOver, NO_FORMER_NAMES } from "./opened/carry-over.ts";
import { areSameChoices, isLong, type PeopleTask } from "./opened/identifying.ts";
import { choicesIn } from "./opened/known-people.ts";
import type { Opening } from "./opened/source.ts";
import { remember } from "./remember.ts";

/** What a network follows from. */
export type NetworkBasis = Pick<AppState, "source" | "exploration"> &
  Partial<Pick<AppState, "former">>;

const identitiesOf = remember(identified);

/**
 * Who is who; the same reference for the same papers and decisions. In a long list as it is known: what
 * was decided since is worked out aside, and until then people and network stay as they were.
 */
export function selectIdentities({ source, exploration }: NetworkBasis): Identities {
  const { naming } = exploration;
  const { bibliography, people, files } = source;
  return people !== undefined && (people.naming === naming || isLong(files))
    ? people.identities
    : identitiesOf(bibliography, naming);
}

const networkOf = remember(
  ({ papers }: Bibliography, identities: Identities, authorLimit: number): Network =>
    buildNetwork(papers, identities, authorLimit),
);

const givenNetworkOf = remember(networkOfGiven);

/** The network of everybody, before anything is left out. */
export function selectNetwork(opened: NetworkBasis): Network {
  const { source, exploration } = opened;
  if (source.network !== undefined) return givenNetworkOf(source.network);
  const { authorLimit } = exploration.filters;
  const { bibliography, people, files } = source;
  return people !== undefined && (areSameChoices(people, choicesIn(exploration)) || isLong(files))
    ? people.network
    : networkOf(bibliography, selectIdentities(opened), authorLimit);
}

/** What is shown, such that it stays until what follows from other choices is known. */
export function selectHeld(opened: NetworkBasis): AppState["source"] {
  const { source, exploration } = opened;
  if (source.people !== undefined || !isLong(source.files)) return source;
  const identities = selectIdentities(opened);
  const network = selectNetwork(opened);
  return { ...source, people: { ...choicesIn(exploration), identities, network } };
}

/** What is asked aside; nothing while what is shown is what was chosen. */
export function selectSought(state: AppState): PeopleTask | undefined {
  const { source, sought, exploration } = state;
  const { files, keptApart }: Opening = sought ?? source;
  const choices = choicesIn(exploration);
  if (sought === undefined) {
    const { people } = source;
    if (people === undefined || areSameChoices(people, choices) || !isLong(files)) return undefined;
  }
  return taskOf(files, keptApart, choices.naming, choices.authorLimit);
}

const taskOf = remember(
  (
    files: Opening["files"],
    keptApart: Opening["keptApart"],
    naming: NameChoices,
    authorLimit: number,
  ): PeopleTask => ({ files, keptApart, naming, authorLimit }),
);

const shownExploration = remember(carriedOver);

/** What was chosen, by the keys of the people shown: a step back may speak of people to come. */
export function selectExploration(opened: NetworkBasis): Exploration {
  const { exploration, former = NO_FORMER_NAMES } = opened;
  return shownExploration(exploration, former, selectNetwork(opened));
}
