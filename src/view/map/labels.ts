/** Which names stand on the map, of people and of clusters, and where. */

import { type Box, holds } from "../../figure/box.ts";
import type { SeenNames } from "../../figure/figure-request.ts";
import { type ClusterLabel, placeClusterNames } from "../../figure/labels/cluster-labels.ts";
import { shortName } from "../../figure/labels/cluster-short-name.ts";
import type { Candidate } from "../../figure/labels/label-places.ts";
import { writtenName } from "../../figure/labels/label-places.ts";
import { type Label, labelLimit, labelsInSteps } from "../../figure/labels/labels.ts";
import { isCrowded, type Scene } from "../../figure/labels/scene.ts";
import { PALETTES } from "../../figure/palette.ts";
import type { View } from "../../state/select.ts";

import type { DrawnMap } from "./drawn-map.ts";

/** What is drawn over the discs. */
export interface Overlay {
  readonly view: View;
  /** Indices of people who are named first: selected, hovered, and their co-authors. */
  readonly named: readonly number[];
  /** Indices of people with a ring: selected, under the pointer, or under the keyboard's cursor. */
  readonly ringed: readonly number[];
  /** Indices of people who stay where they were put. */
  readonly pinned: readonly number[];
  /** 1 per author whose name may be drawn; everybody when undefined. */
  readonly people: Uint8Array | undefined;
}

/** Px from the rim of a disc to the outer edge of its ring. */
export const RING = 5;
/** So many clusters, the largest, have a colour of their own. */
const COLOURED = PALETTES.light.clusters.length;
const CLUSTER_SIZE = 15;
const SIZE = 12.5;
const LEADER_SIZE = 14;
/** Px around the frame where no label begins. */
const MARGIN = 4;
/** Px at the foot of the map that are the legend's, where it has one row; for a second, the page asks for more. */
const LEGEND = 36;
/** From so many people in view on, clusters are named. */
const MANY_PEOPLE = 1500;
/** From here on, one person of each cluster is named besides. */
const CROWD = 5000;
/** Px² of the map for each name in a crowd, of people and clusters: under more, one would see names alone. */
const ROOM_OF_NAME = 12_000;
/** From here on, only clusters are. */
const MULTITUDE = 100_000;
const MOST_CLUSTERS = 30;
/** A cluster's words give way where its name would be longer, in ems and as a share of the map. */
const LONGEST_CLUSTER = 20;
const LARGEST_WIDTH = 0.28;
/** Share of the people in view without which a cluster is not named. */
const SMALLEST_SHARE = 1 / 100;
/** The same of one whose leading person is not named in a crowd: pairs and trios at the rim say little. */
const SMALLEST_LED_SHARE = 1 / 500;
/** Candidates for each name that can be drawn: enough that others find room where some have none. */
const CHOICE = 4;
/** More ties than this hinder no name, because they are faint. */
const MOST_TIES = 2000;

/**
 * Yields where a crowd takes a while: who is in view is known; clusters are named; discs under names are indexed.
 *
 * @param previous - names drawn last, which keep their places if they can.
 */
export function* placeNames(
  map: DrawnMap,
  overlay: Overlay,
  previous: readonly Label[],
): Generator<void, SeenNames> {
  const scene = sceneOf(map, overlay);
  const inView = authorsIn(scene);
  yield;
  const clusters =
    inView.length < MANY_PEOPLE || overlay.ringed.length > 0
      ? []
      : clusterLabels(scene, overlay.view, inView);
  yield;
  const limit = mostNames(inView.length, clusters.length, scene);
  const order = orderOf(overlay, scene, {
    inView: inView.length,
    most: CHOICE * limit + overlay.named.length,
  });
  // Somebody after whom a cluster is called is not named a second time.
  const written = new Set(clusters.map(({ text }) => text));
  const candidates = order
    .map((author) => candidateFor(author, overlay, { scene, previous }))
    .filter(({ text }) => !written.has(text));
  const people = yield* labelsInSteps(scene, candidates, limit, [
    ...clusters.map(({ box }) => box),
    ...overlay.ringed.map((author) => boxIn(scene, author)),
  ]);
  return { people, clusters };
}

function mostNames(inView: number, clusters: number, { frame }: Scene): number {
  if (inView > MULTITUDE) return 0;
  const most = labelLimit(inView, clusters);
  if (inView <= CROWD) return most;
  const area = (frame.maxX - frame.minX) * (frame.maxY - frame.minY);
  return Math.max(0, Math.min(most, Math.floor(area / ROOM_OF_NAME) - clusters));
}

/** Within a disc, so that its own name finds room at all sides. */
function boxIn({ x, y, radius }: Scene, author: number): Box {
  const half = Math.SQRT1_2 * radius[author]!;
  const [cx, cy] = [x[author]!, y[author]!];
  return { minX: cx - half, minY: cy - half, maxX: cx + half, maxY: cy + half };
}

/** Discs and ties as they are on the screen; a ring makes a disc larger, and names may hide dimmed ones. */
function sceneOf(map: DrawnMap, { view, ringed, people }: Overlay): Scene {
  const { width, height } = map.sigma.getDimensions();
  const { x, y, radius } = map.discs;
  const grown = radius.slice();
  if (people !== undefined) for (let i = 0; i < grown.length; i++) grown[i]! *= people[i]!;
  for (const author of ringed) if (grown[author]! > 0) grown[author]! += RING;
  const { source, target } = view.network;
  const drawn = map.drawnTies.length > MOST_TIES ? [] : [...map.drawnTies];
  const ties = drawn.map((tie) => [source[tie]!, target[tie]!] as const);
  const foot = LEGEND + map.sigma.room.below;
  const frame = { minX: MARGIN, minY: MARGIN, maxX: width - MARGIN, maxY: height - foot };
  return { frame, x, y, radius: grown, ties };
}

function isIn({ frame, x, y }: Scene, author: number): boolean {
  return holds(frame, x[author]!, y[author]!);
}

function authorsIn(scene: Scene): Uint32Array {
  const inView = new Uint32Array(scene.x.length);
  let count = 0;
  for (let author = 0; author < inView.length; author++) {
    if (isIn(scene, author)) inView[count++] = author;
  }
  return inView.subarray(0, count);
}

/** The clusters with most people in view. */
function clusterLabels(
  scene: Scene,
  { clusters, communities }: View,
  inView: Uint32Array,
): readonly ClusterLabel[] {
  const { minX, maxX } = scene.frame;
  const longest = Math.min(LONGEST_CLUSTER * CLUSTER_SIZE, LARGEST_WIDTH * (maxX - minX));
  const fewest = SMALLEST_SHARE * inView.length;
  const names = clusters
    .filter(({ people }) => people.length >= fewest)
    .map(({ number, name, people }) => {
      return { number, name, people: people.filter((author) => isIn(scene, author)) };
    })
    .filter(({ people }) => people.length >= fewest)
    .sort((a, b) => b.people.length - a.people.length || a.number - b.number)
    .map(({ number, name, people }) => ({
      number,
      text: shortName(name, longest, CLUSTER_SIZE, 600),
      people,
    }));
  const crowd = { scene, people: inView, clusterOf: communities.of };
  return placeClusterNames(names, crowd, { size: CLUSTER_SIZE, most: MOST_CLUSTERS });
}

interface Choice {
  readonly inView: number;
  readonly most: number;
}

/**
 * Whose names are tried, the most important first; in a crowd, the leading person of each
 * cluster that is not small, as soon as clusters are known.
 */
function orderOf(
  { view, people, named }: Overlay,
  scene: Scene,
  { inView, most }: Choice,
): readonly number[] {
  const isNamed = new Set(named);
  const mayBeNamed = (author: number) => (people?.[author] ?? 1) === 1 && !isNamed.has(author);
  const order = named.filter((author) => isIn(scene, author));
  const isCrowd = inView > CROWD && people === undefined;
  const led = view.clusters.filter(
    (cluster) => cluster.people.length >= SMALLEST_LED_SHARE * inView,
  );
  const leading = isCrowd ? led.flatMap((cluster) => cluster.people[0] ?? []) : [];
  const others = leading.length > 0 ? leading : view.appearance.labelOrder;
  // Finding room in a crowd takes long, and these names stay only until clusters are known.
  const enough = isCrowd && leading.length === 0 ? MOST_CLUSTERS : most;
  for (const author of others) {
    if (order.length >= enough) break;
    if (mayBeNamed(author) && isIn(scene, author)) order.push(author);
  }
  return order;
}

function candidateFor(
  author: number,
  { view: { network, appearance, clusters }, named, ringed, people }: Overlay,
  { scene, previous }: { readonly scene: Scene; readonly previous: readonly Label[] },
): Candidate {
  const isRinged = ringed.includes(author);
  const isLeading = appearance.leading[author] === 1;
  const slot = previous.find((label) => label.author === author)?.slot;
  const size = isLeading || isRinged ? LEADER_SIZE : SIZE;
  return {
    author,
    text: writtenName(network.authors[author]!.name, size),
    size,
    weight: isRinged ? 600 : 400,
    forced: isLeading || named.includes(author),
    // In a crowd a name hides discs wherever it stands, unless all but a few are dimmed.
    mayBeLed: people !== undefined || !isCrowded(scene),
    isFirst: isRinged,
    // Clusters with a colour of their own are called after two people, beside the map, too.
    isSought: clusters
      .slice(0, COLOURED)
      .some((cluster) => cluster.people.slice(0, 2).includes(author)),
    previous: slot,
  };
}
