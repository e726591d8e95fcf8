/** The names on a figure's map as marks: of people, and if wanted of clusters. */

import type { Cluster } from "../../network/clusters/cluster.ts";
import type { Appearance } from "../appearance.ts";
import { holds } from "../box.ts";
import type { Content } from "../content.ts";
import type { Frame } from "../figure-request.ts";
import { groupPeople } from "../groups.ts";
import type { Line, Text } from "../mark.ts";
import { mix } from "../mix.ts";
import { mutedColours, PALETTES } from "../palette.ts";
import type { Projection } from "../projection.ts";

import { type ClusterLabel, placeClusterNames } from "./cluster-labels.ts";
import { shortName } from "./cluster-short-name.ts";
import { placeBesideClusters } from "./clusters-beside.ts";
import type { Candidate } from "./label-places.ts";
import { writtenName } from "./label-places.ts";
import { improveLabels } from "./label-swaps.ts";
import { type Label, labelLimit, placeLabels } from "./labels.ts";
import { withThoseLeft } from "./labels-left.ts";
import { drawnIn, isCrowded, type Scene } from "./scene.ts";
import { beside, namesInPlace, seenIn } from "./seen-names.ts";
import { printable } from "./text.ts";

export interface NamesRequest {
  readonly content: Content;
  readonly appearance: Appearance;
  readonly clusters: readonly Cluster[];
  /** Whether clusters with a colour of their own are named, too. */
  readonly hasClusterNames: boolean;
  /** Of most names, px. */
  readonly textSize: number;
  readonly frame?: Frame;
  readonly projection: Projection;
}

/** Names of leading people and of clusters are larger by this. */
const LEADING_TEXT = 1.15;
const CLUSTER_TEXT = 1.2;
/** So many people are named whatever that takes. */
const MOST_FIRST = 12;
/** Radius of discs to which no name is led, in ems. */
const LARGEST_LED = 1.2;
/** Of more people, names at ends of lines would hide the map. */
const MOST_TRIED = 150;
/** Width of a line from a name to its disc, in ems. */
const LEADER = 0.06;
/** Names of clusters are cut here, in ems, and hold so much of the colour that they stay readable. */
const LONGEST_CLUSTER = 20;
const CLUSTER_INK = 0.45;
/** Of more people, clusters are named where they lie: beside them there is no room for all. */
const MOST_BESIDE = 200;
/** Names of people that the name of a cluster stands for. */
const CLUSTER_ROOM = 4;

/** Names that find room: of people, then of clusters. */
export function writeNames(request: NamesRequest, scene: Scene): Names {
  const seen = namesInPlace(request.frame, request.projection);
  const isInPlace = request.hasClusterNames && (seen?.clusters.length ?? 0) > 0;
  const named = request.hasClusterNames && !isInPlace ? nameableClusters(request) : [];
  const clusters = isInPlace ? seen!.clusters : placeClusters(request, scene, named);
  const people =
    seen === undefined
      ? placePeople(request, scene, clusters)
      : beside(
          seen.people,
          clusters.map(({ box }) => box),
        );
  return {
    labels: [...writePeople(request, people), ...writeClusters(request, named, clusters)],
    leaders: drawLeaders(request, people),
  };
}

interface Names {
  /** Of people, then of clusters. */
  readonly labels: readonly Text[];
  /** From names to discs that they have no room beside. */
  readonly leaders: readonly Line[];
}

interface NamedCluster {
  readonly number: number;
  readonly text: string;
  readonly people: readonly number[];
  readonly colour: string;
}

/** Written in their colour where colours mean clusters. */
function nameableClusters(request: NamesRequest): readonly NamedCluster[] {
  const { content, appearance, clusters, textSize } = request;
  const { text: ink, clusters: own } = PALETTES[appearance.theme];
  const { groups } = groupPeople(content, { theme: appearance.theme, colourBy: "cluster" });
  const size = CLUSTER_TEXT * textSize;
  return clusters.flatMap(({ number, name, people }) => {
    const colour = groups[number]?.colour;
    if (colour === undefined || number >= own.length) return [];
    const text = shortName(printable(name), LONGEST_CLUSTER * size, size, 600);
    const isColoured = appearance.colourBy === "cluster";
    return [{ number, text, people, colour: isColoured ? mix(ink, colour, CLUSTER_INK) : ink }];
  });
}

function placeClusters(
  { content, textSize }: NamesRequest,
  scene: Scene,
  named: readonly NamedCluster[],
): readonly ClusterLabel[] {
  const { of } = content.communities;
  const inView = (people: readonly number[]) => people.filter((author) => isInView(scene, author));
  const names = named.map(({ number, text, people }) => {
    return { number, text, people: inView(people) };
  });
  const people = Uint32Array.from(inView([...of.keys()]));
  const style = { size: CLUSTER_TEXT * textSize, most: names.length };
  const place = drawnIn(scene) > MOST_BESIDE ? placeClusterNames : placeBesideClusters;
  return place(names, { scene, people, clusterOf: of }, style);
}

function isInView({ frame, x, y, radius }: Scene, author: number): boolean {
  return radius[author]! > 0 && holds(frame, x[author]!, y[author]!);
}

function writeClusters(
  { appearance }: NamesRequest,
  named: readonly NamedCluster[],
  labels: readonly ClusterLabel[],
): readonly Text[] {
  const colourOf = new Map(named.map(({ number, colour }) => [number, colour]));
  return labels.map(({ number, text, size, x, y }): Text => {
    const colour = colourOf.get(number) ?? PALETTES[appearance.theme].text;
    return { kind: "text", text, x, y, anchor: "middle", size, weight: 600, colour };
  });
}

/** A person after whom a cluster is called on the map is not named a second time. */
function placePeople(
  { content, appearance, textSize, frame }: NamesRequest,
  scene: Scene,
  clusters: readonly ClusterLabel[],
): readonly Label[] {
  const first = new Set(appearance.labelOrder.subarray(0, MOST_FIRST));
  const written = new Set(clusters.map(({ text }) => text));
  const seen = seenIn(frame)?.people.map(({ author }) => author);
  const candidates = headsFirst(appearance)
    .filter((author) => isInView(scene, author) && (seen?.includes(author) ?? true))
    .map((author): Candidate => {
      const size = appearance.leading[author] ? LEADING_TEXT * textSize : textSize;
      const name = printable(content.network.authors[author]!.name);
      const text = writtenName(name, size);
      // Nobody looks elsewhere for the name of a disc that is much larger than the name.
      const mayBeLed = scene.radius[author]! < LARGEST_LED * size && !isCrowded(scene);
      const forced = appearance.leading[author] === 1 || (mayBeLed && first.has(author));
      return { author, text, size, weight: 400, forced, mayBeLed };
    })
    .filter(({ text }) => !written.has(text));
  const limit = labelLimit(candidates.length, CLUSTER_ROOM * clusters.length);
  const boxes = clusters.map(({ box }) => box);
  const placed = placeLabels(scene, candidates, limit, boxes);
  const labels = improveLabels(scene, placed, boxes);
  return candidates.length > MOST_TRIED
    ? labels
    : withThoseLeft(scene, candidates, { labels, boxes });
}

function writePeople({ appearance }: NamesRequest, labels: readonly Label[]): readonly Text[] {
  const colour = PALETTES[appearance.theme].text;
  return labels.map(({ text, size, weight, anchor, x, y }) => {
    return { kind: "text", text, size, weight, anchor, x, y, colour };
  });
}

function drawLeaders(
  { appearance, textSize }: NamesRequest,
  labels: readonly Label[],
): readonly Line[] {
  const colour = PALETTES[appearance.theme].text;
  const width = LEADER * textSize;
  return labels.flatMap(({ leader }) =>
    leader === undefined ? [] : [{ kind: "line", ...leader, width, colour, opacity: 1 }],
  );
}
/** Leading people, then the first of each colour that is not muted, so that no large group has no name. */
function headsFirst({ labelOrder, leading, colour, theme }: Appearance): readonly number[] {
  const palette = PALETTES[theme];
  const named = new Set<string | undefined>([palette.other, ...mutedColours(palette)]);
  const isHead = new Set<number>();
  for (const author of labelOrder) {
    if (!leading[author] && named.has(colour[author])) continue;
    named.add(colour[author]);
    isHead.add(author);
  }
  return [...isHead, ...labelOrder.filter((author) => !isHead.has(author))];
}
