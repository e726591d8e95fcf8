/** Writing JSON for VOSviewer Online and desktop: https://app.vosviewer.com/docs/file-types/json-file-type */

import { plainTitle } from "../../bibliography/title.ts";
import { xmlText } from "../../figure/writers/xml-text.ts";

import type { SharedPaper, Shown, ShownPerson, ShownTie } from "./shown.ts";

/** VOSviewer knows no more clusters. */
const MOST_CLUSTERS = 1000;
/** Of the papers of a tie, so many are named. */
const MOST_TITLES = 50;

/**
 * The network with places, clusters, colours and the papers of each tie. Everything that VOSviewer would
 * otherwise choose by itself is written. It opens three people or more.
 */
export function toVosviewer(shown: Shown): string {
  const { about, people, ties, style } = shown;
  const clusters = clustersOf(people);
  const network = {
    items: people.map((person) => itemOf(person, shown.hasPapers)),
    links: ties.map(linkOf),
    clusters: clusters.map(({ cluster, label }) => ({ cluster, label })),
  };
  const config = {
    ...(style.colourBy === "cluster" && {
      color_schemes: {
        cluster_colors: clusters.map(({ cluster, color }) => ({ cluster, color })),
      },
    }),
    parameters: parametersOf(shown),
    terminology: TERMINOLOGY,
  };
  const info = { title: about.title, description: `<p>${htmlOf(about.description)}</p>` };
  return `${JSON.stringify({ network, config, info }, undefined, 1)}\n`;
}

const TERMINOLOGY = {
  item: "person",
  items: "people",
  link: "tie",
  links: "ties",
  link_strength: "strength",
  total_link_strength: "total strength",
} as const;

const WEIGHTS = {
  coauthors: "Links",
  strength: "Total link strength",
  papers: "Documents",
} as const;

function itemOf(person: ShownPerson, hasPapers: boolean) {
  const { id, name, position, cluster, coauthors, strength } = person;
  const { papers, firstYear = null, lastYear = null } = person;
  return {
    id,
    label: name,
    ...position,
    ...(cluster !== undefined && cluster <= MOST_CLUSTERS && { cluster }),
    weights: {
      [WEIGHTS.coauthors]: coauthors,
      [WEIGHTS.strength]: strength,
      ...(hasPapers && { [WEIGHTS.papers]: papers }),
    },
    ...(hasPapers && { scores: { "First year": firstYear, "Last year": lastYear } }),
  };
}

function linkOf({ source, target, strength, papers }: ShownTie) {
  return {
    source_id: source,
    target_id: target,
    strength,
    ...(papers.length > 0 && { description: descriptionOf(papers) }),
  };
}

function descriptionOf(papers: readonly SharedPaper[]): string {
  const items = papers.slice(0, MOST_TITLES).map(({ paper, share }) => {
    const year = paper.year === undefined ? "" : ` (${paper.year})`;
    const counts = share === 1 ? "" : `, counts ${String(Number(share.toPrecision(3)))}`;
    return `<li>${htmlOf(plainTitle(paper.title))}${year}${counts}</li>`;
  });
  const more = papers.length - items.length;
  return `<ul>${items.join("")}${more > 0 ? `<li>and ${more} more</li>` : ""}</ul>`;
}

function htmlOf(text: string): string {
  return xmlText(text.replaceAll(/\s+/gu, " "));
}

interface ClusterRow {
  readonly cluster: number;
  readonly label: string;
  readonly color: string;
}

/** A cluster has the colour of its people, where those are coloured by cluster. */
function clustersOf(people: readonly ShownPerson[]): readonly ClusterRow[] {
  const rows = new Map<number, ClusterRow>();
  for (const { cluster, clusterName = "", colour } of people) {
    if (cluster === undefined || cluster > MOST_CLUSTERS || rows.has(cluster)) continue;
    rows.set(cluster, { cluster, label: clusterName, color: colour });
  }
  return [...rows.values()].sort((a, b) => a.cluster - b.cluster);
}

/** Layout and clustering have the values of VOSviewer Online, and are there in case it runs them again. */
function parametersOf({ ties, style: { colourBy, sizeBy, theme } }: Shown) {
  return {
    attraction: 2,
    repulsion: 1,
    largest_component: false,
    resolution: 1,
    min_cluster_size: 1,
    merge_small_clusters: false,
    item_size: 1 + Object.keys(WEIGHTS).indexOf(sizeBy),
    item_color: 1 + Math.max(0, ["cluster", "first-year", "last-year"].indexOf(colourBy)),
    min_link_strength: 0,
    max_n_links: ties.length,
    dark_ui: theme === "dark",
  };
}
