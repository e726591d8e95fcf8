/** What a session may hold of choices that change what is made of its files. */

import {
  aCount,
  aFlag,
  aNumber,
  aNumberFrom,
  anObject,
  aText,
  listOf,
  oneOf,
  optional,
  pairOf,
  type Shape,
  wordOf,
} from "../../bibliography/shape.ts";
import { COLOURED_BY, type Look, SIZED_BY } from "../../figure/look.ts";
import type { Place } from "../../layout/problem.ts";
import { type LayoutSettings, LOOKS } from "../../layout/settings.ts";
import type { GivenName } from "../../network/clusters/cluster.ts";
import { CLUSTER_WEIGHTS, type ClusterSettings } from "../../network/clusters/communities.ts";
import { ALGORITHMS } from "../../network/clusters/leiden.ts";
import { type ChosenFilters, COUNTINGS, type YearRange } from "../../network/filters.ts";
import { aDecision } from "../../people/decisions/decision-shape.ts";
import type { NameChoices } from "../../people/identities.ts";

/** Choices as plain data: places by key are pairs. People are named by their keys. */
export interface SessionChoices {
  readonly hidden: readonly string[];
  readonly filters: ChosenFilters;
  /** Who is who. */
  readonly naming: NameChoices;
  readonly clustering: ClusterSettings;
  /** Absent in sessions of before clusters could be named. */
  readonly clusterNames?: readonly GivenName[] | undefined;
  readonly layout: LayoutSettings;
  /** What colours and sizes stand for. */
  readonly look: Look;
  readonly pins: readonly (readonly [key: string, place: Place])[];
}

const someFilters = anObject<ChosenFilters>({
  years: optional(anObject<YearRange>({ from: optional(aNumber), to: optional(aNumber) })),
  withoutKinds: listOf(aText),
  withoutTopics: optional(listOf(aText)),
  authorLimit: aCount(1),
  minPapers: aCount(),
  keepSolo: aFlag,
  minShared: aNumberFrom(0),
  minStrength: aNumberFrom(0),
  minComponent: aCount(),
  counting: wordOf(COUNTINGS),
});

/** More runs would never end. */
const MOST_RUNS = 1000;

const aClustering = anObject<ClusterSettings>({
  algorithm: wordOf(ALGORITHMS),
  resolution: aNumberFrom(Number.MIN_VALUE),
  seed: aCount(Number.MIN_SAFE_INTEGER),
  runs: (value): value is number => aCount(1)(value) && value <= MOST_RUNS,
  weights: wordOf(CLUSTER_WEIGHTS),
});

const aLayout = anObject<LayoutSettings>({
  look: wordOf(LOOKS),
  gravity: aNumberFrom(0),
  scaling: aNumberFrom(Number.MIN_VALUE),
  weightInfluence: (value): value is number =>
    aNumberFrom(0, 2)(value) && Number.isInteger(4 * value),
});

export const aPlace = anObject<Place>({ x: aNumber, y: aNumber });

/** Each of them; what else was chosen, somebody looked at. */
export const SESSION_CHOICES: {
  readonly [Key in keyof SessionChoices]-?: Shape<SessionChoices[Key]>;
} = {
  hidden: listOf(aText),
  filters: someFilters,
  naming: anObject<NameChoices>({
    names: oneOf<NameChoices["names"]>({ exact: true, safe: true }),
    groups: oneOf<NameChoices["groups"]>({ "leave-out": true, include: true }),
    decisions: listOf(aDecision),
  }),
  clustering: aClustering,
  clusterNames: optional(listOf(anObject<GivenName>({ name: aText, people: listOf(aText) }))),
  layout: aLayout,
  look: anObject<Look>({
    colourBy: wordOf(COLOURED_BY),
    sizeBy: wordOf(SIZED_BY),
  }),
  pins: listOf(pairOf(aText, aPlace)),
};
