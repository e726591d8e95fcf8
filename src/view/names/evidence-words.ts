/** What speaks for two names being one person, and what against it, in sentences. */

import { type CommonCoauthor, isOnePerson } from "../../people/suggestions/common-coauthors.ts";
import type { Likeness } from "../../people/suggestions/likeness.ts";
import type { InCommon } from "../../state/in-common.ts";
import { formatCount } from "../parts/format.ts";

import { listedNames } from "./listed-names.ts";

interface Evidence {
  readonly words: string;
  readonly isAgainst: boolean;
}

const LIKENESSES: Readonly<Record<Likeness, string>> = {
  "one-id": "They have one id, and names that differ",
  "same-place": "They stand at one place in two lists of a paper's authors, in two scripts",
  same: "Their names are the same but for case, accents and hyphens",
  "middle-initial": "One name has a middle initial that the other leaves out",
  transliteration: "The family is written in two ways",
  "parted-otherwise": "The same words, parted otherwise into given and family name",
  particles: "The family names are the same but for small words, such as de, van der or von",
  called: "Beside one name stands, in brackets or quotation marks, what the person is called",
  nickname: "One given name may be a form of the other, or short for it",
  reordered: "The same given names, in another order",
  suffix:
    "One name has a suffix, such as Jr., that the other leaves out; it may tell son from father",
  "middle-name": "One name has a middle name that the other leaves out",
  "middle-name-used": "The second given name of one is the first of the other",
  initials: "Initials that fit the other name",
  "other-initials": "One initial is left out, or they stand in another order",
  misspelt: "One letter differs",
  romanized: "Both may be one name of another script, written in Latin letters by different rules",
  "given-misspelt": "The given names differ in one letter, or have two swapped",
  "half-family": "One name is a part of the other",
  "family-only": "Only the family name is printed",
  swapped: "Given and family name may be swapped",
};

/** Fewer years between two papers are nothing unusual. */
const LONG_GAP_YEARS = 5;
/** So many co-authors who may be two are named each. */
const MOST_DOUBTED = 4;

/** @param sharedByAll - names of co-authors of both who are on nearly every paper. */
export function evidenceOf(
  facts: InCommon,
  sharedByAll: readonly string[] = [],
): readonly Evidence[] {
  const { likeness, coauthors, venues, yearsApart, rivals } = facts;
  return [
    ...(likeness === undefined
      ? []
      : [{ words: `${LIKENESSES[likeness]}.`, isAgainst: likeness === "family-only" }]),
    ...(facts.areNamesUnlike
      ? [{ words: "Their names have no word in common.", isAgainst: true }]
      : []),
    ...(coauthors.length > 0
      ? wordsFor(coauthors)
      : [{ words: `No co-author in common${besides(sharedByAll)}.`, isAgainst: true }]),
    ...(venues.length > 0
      ? [{ words: ended(`Both published in ${listedNames(venues)}`), isAgainst: false }]
      : []),
    ...(yearsApart >= LONG_GAP_YEARS
      ? [{ words: `${formatCount(yearsApart)} years lie between their papers.`, isAgainst: true }]
      : []),
    ...(rivals > 0
      ? [
          {
            words: `The shorter name fits ${rivals === 1 ? "somebody else" : `${formatCount(rivals)} others`}, too.`,
            isAgainst: true,
          },
        ]
      : []),
  ];
}

/** The cards below show them, too: that they tell nothing has to be said. */
function besides(names: readonly string[]): string {
  if (names.length === 0) return "";
  const are = names.length === 1 ? "is" : "are";
  return ` besides ${listedNames(names)}, who ${are} on nearly every paper`;
}

/** Who surely wrote with both stands first; of two who may be one it is said that they may be two. */
function wordsFor(coauthors: readonly CommonCoauthor[]): readonly Evidence[] {
  const surely = coauthors.filter(isOnePerson);
  const maybe = coauthors.filter((common) => !isOnePerson(common));
  const many = maybe.length > MOST_DOUBTED ? maybe.length - MOST_DOUBTED + 1 : 0;
  return [
    ...(surely.length > 0 ? [`Both wrote with ${listedNames(surely.map(nameOfOne))}.`] : []),
    ...maybe.slice(0, maybe.length - many).map(wordsForTwo),
    ...(many > 0 ? [`So with ${formatCount(many)} others who may be one person or two.`] : []),
  ].map((words) => ({ words, isAgainst: false }));
}

function nameOfOne({ names: [name], namesakes }: CommonCoauthor): string {
  return namesakes < 2 ? name : `${name} (one of ${formatCount(namesakes)} people of this name)`;
}

function wordsForTwo({ names: [one, other] }: CommonCoauthor): string {
  return one === other
    ? `Each wrote with somebody called ${one}, who may be one person or two.`
    : `One wrote with ${one}, the other with ${other}, who may be one person or two.`;
}

/** Abbreviated venues bring their own full stop. */
function ended(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}
