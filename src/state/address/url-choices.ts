/**
 * Filters, clustering, layout and look ⇄ query parameters. What the command line can choose too has
 * the name of its option (years, counting, max-authors, min-papers, min-strength, resolution, seed,
 * look, colour, size), and the same words but one: colour=category is `--colour topic` there.
 */

import { COLOURED_BY, type Look, SIZED_BY } from "../../figure/look.ts";
import { type LayoutSettings, LOOKS } from "../../layout/settings.ts";
import { CLUSTER_WEIGHTS, type ClusterSettings } from "../../network/clusters/communities.ts";
import { ALGORITHMS } from "../../network/clusters/leiden.ts";
import { type ChosenFilters, COUNTINGS, type YearRange } from "../../network/filters.ts";
import { initialExploration } from "../exploration.ts";

const {
  clustering: USUAL_CLUSTERING,
  filters: USUAL_FILTERS,
  layout: USUAL_LAYOUT,
  look: USUAL_LOOK,
} = initialExploration(undefined);

const THRESHOLDS = {
  "max-authors": "authorLimit",
  "min-papers": "minPapers",
  "min-shared": "minShared",
  "min-strength": "minStrength",
  "min-component": "minComponent",
} as const satisfies Record<string, keyof ChosenFilters>;
type Threshold = (typeof THRESHOLDS)[keyof typeof THRESHOLDS];

/** Adds what is not as usual. */
export function addFilters(query: URLSearchParams, filters: ChosenFilters): void {
  const { years, counting, keepSolo, withoutKinds, withoutTopics = [] } = filters;
  if (years !== undefined) query.set("years", `${years.from}-${years.to}`);
  if (counting !== USUAL_FILTERS.counting) query.set("counting", counting);
  if (keepSolo !== USUAL_FILTERS.keepSolo) query.set("solo", keepSolo ? "keep" : "hide");
  for (const kind of withoutKinds) query.append("without", kind);
  for (const topic of withoutTopics) query.append("without-topic", topic);
  for (const [name, threshold] of Object.entries(THRESHOLDS)) {
    const value = filters[threshold];
    if (value !== USUAL_FILTERS[threshold]) query.set(name, String(value));
  }
}

/** What cannot be understood is as usual. */
export function readFilters(query: URLSearchParams): ChosenFilters {
  const years = readYears(query.get("years") ?? "");
  const counting = readWord(query, "counting", COUNTINGS);
  const solo = query.get("solo");
  const thresholds = Object.entries(THRESHOLDS).map(([name, threshold]) => [
    threshold,
    readThreshold(query.get(name), threshold),
  ]);
  return {
    ...USUAL_FILTERS,
    ...(years !== undefined && { years }),
    ...(counting !== undefined && { counting }),
    ...(solo === "keep" || solo === "hide" ? { keepSolo: solo === "keep" } : {}),
    withoutKinds: [...new Set(query.getAll("without"))],
    ...(query.has("without-topic") && {
      withoutTopics: [...new Set(query.getAll("without-topic"))],
    }),
    ...Object.fromEntries(thresholds),
  };
}

/** Adds what is not as usual. */
export function addClustering(query: URLSearchParams, clustering: ClusterSettings): void {
  const { algorithm, weights } = clustering;
  if (algorithm !== USUAL_CLUSTERING.algorithm) query.set("clusters", algorithm);
  if (weights !== USUAL_CLUSTERING.weights) query.set("cluster-weights", weights);
  for (const name of ["resolution", "seed", "runs"] as const) {
    if (clustering[name] !== USUAL_CLUSTERING[name]) query.set(name, String(clustering[name]));
  }
}

/** What cannot be understood, or is out of range, is as usual. */
export function readClustering(query: URLSearchParams): ClusterSettings {
  const { algorithm, weights, resolution, seed, runs } = USUAL_CLUSTERING;
  return {
    algorithm: readWord(query, "clusters", ALGORITHMS) ?? algorithm,
    resolution: readWithin(query, "resolution", [0.01, 100]) ?? resolution,
    seed: Math.round(readWithin(query, "seed", [0, 999_999]) ?? seed),
    runs: Math.round(readWithin(query, "runs", [1, 100]) ?? runs),
    weights: readWord(query, "cluster-weights", CLUSTER_WEIGHTS) ?? weights,
  };
}

/** Adds what is not as usual. */
export function addLayout(query: URLSearchParams, layout: LayoutSettings): void {
  if (layout.look !== USUAL_LAYOUT.look) query.set("look", layout.look);
  for (const name of ["gravity", "scaling", "weightInfluence"] as const) {
    if (layout[name] !== USUAL_LAYOUT[name]) query.set(name, String(layout[name]));
  }
}

/** What cannot be understood, or is out of range, is as usual. */
export function readLayout(query: URLSearchParams): LayoutSettings {
  const { look, gravity, scaling, weightInfluence } = USUAL_LAYOUT;
  return {
    look: readWord(query, "look", LOOKS) ?? look,
    gravity: readWithin(query, "gravity", [0, 10]) ?? gravity,
    scaling: readWithin(query, "scaling", [0.1, 10]) ?? scaling,
    weightInfluence:
      Math.round(4 * (readWithin(query, "weightInfluence", [0, 2]) ?? weightInfluence)) / 4,
  };
}

/** Adds what is not as usual. */
export function addLook(query: URLSearchParams, { colourBy, sizeBy }: Look): void {
  if (colourBy !== USUAL_LOOK.colourBy) query.set("colour", colourBy);
  if (sizeBy !== USUAL_LOOK.sizeBy) query.set("size", sizeBy);
}

/** What cannot be understood is as usual. */
export function readLook(query: URLSearchParams): Look {
  return {
    colourBy: readWord(query, "colour", COLOURED_BY) ?? USUAL_LOOK.colourBy,
    sizeBy: readWord(query, "size", SIZED_BY) ?? USUAL_LOOK.sizeBy,
  };
}

function readYears(text: string): YearRange | undefined {
  const [, from, to] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  return from === undefined || Number(from) > Number(to)
    ? undefined
    : { from: Number(from), to: Number(to) };
}

function readWord<Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
): Word | undefined {
  return words.find((word) => word === query.get(name));
}

function readWithin(
  query: URLSearchParams,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const value = readNumber(query.get(name));
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

/** Ties may be as strong as a file says, or as weak; all else is counted. */
function readThreshold(text: string | null, threshold: Threshold): number {
  const value = readNumber(text) ?? USUAL_FILTERS[threshold];
  if (threshold === "minStrength" || threshold === "minShared") return value;
  return Math.max(threshold === "authorLimit" ? 1 : 0, Math.round(value));
}

/** "0.5", "1e-7": as numbers are written out. */
function readNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}(?:\.\d+)?(?:e-\d+)?$/.test(text) ? Number(text) : undefined;
}
