/** The text under a figure: how it was made, what is shown, of what, and what to beware of. */

import { englishCount } from "../../bibliography/english-count.ts";
import { gravityOf } from "../../layout/settings.ts";
import type { Counting } from "../../network/filters.ts";
import { REACH } from "../density.ts";
import { printable } from "../labels/text.ts";
import type { ColourBy, SizeBy } from "../look.ts";

import { counted, listed } from "./count-words.ts";
import type { Facts } from "./facts.ts";
import { filterWords } from "./filter-words.ts";

/** Names and sources are cut here: a caption is for reading. */
const LONGEST_NAME = 80;

/** The caption, on one line. */
export function caption(facts: Facts): string {
  const { hidden, incompleteBylines, source, version } = facts;
  const filters = filterWords(facts);
  return [
    // An empty picture has no discs to tell the meaning of.
    ...(facts.people === 0 ? [] : [method(facts)]),
    `${counts(facts)}.`,
    ...(facts.excerpt === undefined ? [] : [excerptWords(facts.excerpt)]),
    ...(source === "" ? [] : [`Source: ${sentenceOf(source)}`]),
    ...(filters.length > 0 ? [`Only ${listed(filters, filters.length)}.`] : []),
    ...(hidden.length > 0 ? [`${listed(hidden.map(brief))} hidden.`] : []),
    ...(facts.papersOverLimit > 0 ? [overLimit(facts)] : []),
    ...(incompleteBylines > 0 ? [incompleteness(facts)] : []),
    `Made with Coterie ${version}.`,
  ].join(" ");
}

const SIZES: Readonly<Record<SizeBy, string>> = {
  papers: "papers",
  coauthors: "co-authors",
  strength: "the strength of their ties",
};
const COLOURS: Readonly<Record<ColourBy, string>> = {
  cluster: "cluster",
  component: "component",
  category: "what most of their papers are filed under",
  "first-year": "the year of their first paper",
  "last-year": "the year of their last paper",
};

/** Everything that somebody would need to make the same figure. */
function method(facts: Facts): string {
  const { look, clustering, layout } = facts;
  const isByCluster = look.colourBy === "cluster";
  const isOfFile = facts.papers === 0 && look.colourBy === "category";
  const group = isOfFile ? "the clusters of the file" : COLOURS[look.colourBy];
  const colours = isByCluster ? "" : `, coloured by ${group}`;
  return [
    `Nodes are people, sized by ${SIZES[look.sizeBy]}${colours}`,
    tieWords(facts),
    ...(isByCluster ? [`clusters by ${clusterWords(clustering)}`] : []),
    `${[`layout ${layoutWords(layout)}`, ...handWords(facts)].join(", ")}.`,
  ].join("; ");
}

function tieWords({ papers, filters, hasDensity = false }: Facts): string {
  const counting = `co-authored papers, ${COUNTING_WORDS[filters.counting]}`;
  const ties = `ties are ${papers === 0 ? "those of the file" : counting}`;
  if (!hasDensity) return ties;
  return `${ties}, and not drawn: shades tell how many connected people are within ${REACH}`;
}

const COUNTING_WORDS: Readonly<Record<Counting, string>> = {
  full: "full counting",
  fractional: "fractional counting (Perianes-Rodriguez et al., 2016)",
  refined: "refined fractional counting (Leydesdorff and Park, 2017)",
};

const WEIGHTS = {
  strength: [],
  ties: ["every tie alike"],
  association: ["association strength (van Eck and Waltman, 2009)"],
} as const;

function clusterWords({ algorithm, weights, resolution, seed }: Facts["clustering"]): string {
  const name = algorithm === "leiden" ? "Leiden" : "Louvain";
  return [name, ...WEIGHTS[weights], `resolution ${resolution}`, `seed ${seed}`].join(", ");
}

/** Settings are named where they are not the usual ones. */
function layoutWords(layout: Facts["layout"]): string {
  const { look, scaling, weightInfluence } = layout;
  if (look === "file") return "as in the file";
  const gravity = gravityOf(layout);
  return [
    look === "clusters" ? "ForceAtlas2 (Clusters)" : "ForceAtlas2",
    ...(gravity === 1 ? [] : [`gravity ${gravity}`]),
    ...(scaling === 1 ? [] : [`scaling ${scaling}`]),
    ...(weightInfluence === 1 ? [] : [`weight influence ${weightInfluence}`]),
    // Nobody chooses it: to the generator, 0 is the seed that every layout has.
    "seed 0",
  ].join(", ");
}

/** No settings lead to a place that somebody was dragged to. */
function handWords({ placedByHand = 0 }: Facts): readonly string[] {
  return placedByHand === 0 ? [] : [`${counted(placedByHand, "person", "people")} placed by hand`];
}

function counts({ papers, people, ties }: Facts): string {
  return [
    ...(papers === 0 ? [] : [counted(papers, "paper", "papers")]),
    counted(people, "person", "people"),
    counted(ties, "tie", "ties"),
  ].join(", ");
}

function excerptWords({ what, drawn }: NonNullable<Facts["excerpt"]>): string {
  if (drawn === undefined) return `Excerpt: ${brief(what)}.`;
  const people = counted(drawn.people, "person", "people");
  return `Excerpt: ${brief(what)}, ${people}, ${counted(drawn.ties, "tie", "ties")}.`;
}

function overLimit({ papersOverLimit, authorLimit }: Facts): string {
  const papers = counted(papersOverLimit, "paper", "papers");
  const makes = papersOverLimit === 1 ? "makes" : "make";
  return `${papers} by more than ${counted(authorLimit, "person", "people")} ${makes} no ties.`;
}

function incompleteness({ incompleteBylines, papers }: Facts): string {
  const lists = counted(papers, "author list", "author lists");
  const verb = incompleteBylines === 1 ? "is" : "are";
  return `${englishCount(incompleteBylines)} of ${lists} ${verb} incomplete: counts are lower bounds.`;
}

/** What is cut has its dots already. */
function sentenceOf(name: string): string {
  const words = brief(name);
  return words.endsWith("…") ? words : `${words}.`;
}

function brief(name: string): string {
  const letters = [...printable(name)];
  return letters.length <= LONGEST_NAME
    ? letters.join("")
    : `${letters.slice(0, LONGEST_NAME).join("")}…`;
}
