/** The options that every command takes, in the words of the interface. */

import { type LayoutLook, LOOKS } from "../layout/settings.ts";
import { COUNTINGS } from "../network/filters.ts";
import { AUTHOR_LIMIT, type Network } from "../network/network.ts";

import type { Values } from "./option.ts";

/** What is read, who is who, and which network is made of it. */
export const CHOICES = {
  duplicates: {
    kind: "choice",
    of: ["join", "keep"],
    usual: "join",
    help: "records of one paper become one paper, or every record stays a paper of its own",
  },
  names: {
    kind: "choice",
    of: ["safe", "exact"],
    usual: "safe",
    help: "which names are one person: exact, when family and given names are equal; safe, also when initials, accents and ids leave no doubt",
  },
  decisions: {
    kind: "text",
    value: "FILE",
    help: "who is who as decided in the app: a file of decisions or a thesaurus of VOSviewer",
  },
  hide: {
    kind: "texts",
    value: "NAME",
    help: "leave out a person, named as printed, or so that case and accents alone differ; may be given several times",
  },
  years: { kind: "years", help: "only papers of these years, such as 2020-2026" },
  counting: {
    kind: "choice",
    of: COUNTINGS,
    usual: "full",
    help: "a paper adds to each of its ties 1, 1/(authors − 1), or 1/(pairs of its authors)",
  },
  "max-authors": {
    kind: "count",
    least: 1,
    usual: AUTHOR_LIMIT,
    help: "papers with more authors make no ties",
  },
  "min-papers": { kind: "count", least: 0, usual: 1, help: "only people with so many papers" },
  "min-strength": {
    kind: "number",
    least: 0,
    usual: 0,
    help: "only ties of at least this strength",
  },
  resolution: {
    kind: "number",
    least: 0,
    usual: 1,
    help: "of the clusters: more makes more and smaller ones",
  },
  seed: { kind: "count", least: 0, usual: 0, help: "of everything that is drawn by lot" },
} as const;

/** Of commands that draw or say where people stand; a session has its own. */
export const LAYOUT_LOOK = {
  kind: "choice",
  of: LOOKS,
  help: "distances as faithful as can be, groups as far apart as can be, or the places that a network file gives (forceatlas2, or the session's)",
} as const;

/** What of it the data cannot give. */
export function unmetLook(
  { givenPlaces }: Network,
  look: LayoutLook | undefined,
): readonly string[] {
  return look === "file" && givenPlaces === undefined
    ? ["The file does not say where everybody stands: they are laid out by ForceAtlas2."]
    : [];
}

/** What the user chose. */
export type Choices = Values<typeof CHOICES>;

/** Options that choose among papers, or say how these are counted. */
const OF_PAPERS = ["duplicates", "names", "years", "counting", "max-authors", "min-papers"];

/** What was asked of papers where a network has none. */
export function unmetWithoutPapers(
  { givenStrength }: Network,
  given: ReadonlySet<string>,
): readonly string[] {
  if (givenStrength === undefined) return [];
  return OF_PAPERS.filter((option) => given.has(option)).map(
    (option) => `The network has no papers, and --${option} changes nothing.`,
  );
}
