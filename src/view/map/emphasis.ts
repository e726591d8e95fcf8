/** What stands out on the map, given what is pointed at, selected, and narrowed to. */

import { closestCoauthors } from "../../network/coauthors.ts";
import { onesIn } from "../../network/mask.ts";
import { otherEnd, tieBetween } from "../../network/network.ts";
import { rowsOf } from "../../people/grouped.ts";
import { chainsBetween } from "../../state/known-chain.ts";
import type { View } from "../../state/select.ts";

import type { Overlay } from "./labels.ts";
import type { Picked } from "./pick.ts";

/** What stands out; everything else is dimmed. */
export interface Emphasis {
  /** 1 per author. */
  readonly people: Uint8Array;
  /** 1 per tie. */
  readonly ties: Uint8Array;
}

export interface Attention {
  /** Under the pointer or the keyboard's cursor. */
  readonly pointed: Picked | undefined;
  /** Indices of one or two people. */
  readonly selected: readonly number[];
  /** 1 per author; undefined when nothing is narrowed. */
  readonly narrowed: Uint8Array | undefined;
  /** Key of the person whose ego network is what is narrowed to; "" when it is none. */
  readonly ego: string;
  /** Indices of people who stay where they were put. */
  readonly pinned: readonly number[];
}

/**
 * What is pointed at wins over what is selected, and that over the narrowing; but for an ego network, which whom it is
 * around leaves as it is: the pointer that opened it rests on them.
 */
export function emphasisOf(view: View, attention: Attention): Emphasis | undefined {
  const { selected, ego, narrowed } = attention;
  const [one, other] = attendedPeople(view, attention);
  if (one === undefined || (other === undefined && view.network.authors[one]!.key === ego))
    return narrowed && among(view, narrowed);
  const emphasis = other === undefined ? aroundPerson(view, one) : ofPair(view, one, other);
  // Whoever is selected wears a ring, and stays so while others are looked at.
  for (const author of selected) {
    if (emphasis !== undefined && view.slice.authorShown[author]) emphasis.people[author] = 1;
  }
  return emphasis;
}

/**
 * Whose names and rings are drawn over the map: those attended to, and the people around them.
 *
 * @param emphasis - by {@link emphasisOf}; handed in because a map is drawn more often than it changes.
 */
export function overlayOf(
  view: View,
  attention: Attention,
  emphasis: Emphasis | undefined,
): Overlay {
  const ringed = [...new Set([...attendedPeople(view, attention), ...attention.selected])];
  const people = emphasis?.people;
  const around = ringed.length > 0 && people !== undefined ? onesIn(people) : [];
  return {
    view,
    named: [...new Set([...ringed, ...around])],
    ringed,
    pinned: attention.pinned,
    people,
  };
}

/** The one or two people that attention is on. */
function attendedPeople({ network }: View, { pointed, selected }: Attention): readonly number[] {
  if (pointed?.kind === "person") return [pointed.author];
  if (pointed?.kind === "tie") return [network.source[pointed.tie]!, network.target[pointed.tie]!];
  return selected;
}

function aroundPerson(view: View, person: number): Emphasis | undefined {
  const { network, slice } = view;
  if (!slice.authorShown[person]) return aroundHidden(view, person);
  const people = new Uint8Array(network.authors.length);
  const ties = new Uint8Array(network.source.length);
  people[person] = 1;
  for (const tie of rowsOf(network.tiesOfAuthor, person)) {
    if (!slice.tieShown[tie]) continue;
    people[otherEnd(network, tie, person)] = 1;
    ties[tie] = 1;
  }
  return { people, ties };
}

/** Those whom somebody who is not on the map wrote with; nobody is dimmed if that is everybody. */
function aroundHidden(view: View, person: number): Emphasis | undefined {
  const people = new Uint8Array(view.network.authors.length);
  const coauthors = closestCoauthors(view, person);
  if (coauthors.length === view.slice.authorCount) return undefined;
  for (const { author } of coauthors) people[author] = 1;
  return among(view, people);
}

/** Their tie; without a shared paper, the chains that connect them. */
function ofPair(view: View, one: number, other: number): Emphasis {
  const { network } = view;
  const people = new Uint8Array(network.authors.length);
  const ties = new Uint8Array(network.source.length);
  people[one] = 1;
  people[other] = 1;
  const tie = tieBetween(network, one, other);
  const chains = tie >= 0 ? [[one, other]] : chainsBetween(view, [one, other]).first;
  for (const chain of chains) {
    for (const [step, person] of chain.entries()) {
      people[person] = 1;
      if (step > 0) ties[tieBetween(network, chain[step - 1]!, person)] = 1;
    }
  }
  return { people, ties };
}

function among({ network }: View, people: Uint8Array): Emphasis {
  const ties = network.source.map((source, tie) => people[source]! & people[network.target[tie]!]!);
  return { people, ties: Uint8Array.from(ties) };
}
