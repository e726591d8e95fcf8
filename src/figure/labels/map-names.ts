/** The names on a figure's map as marks: of people, and if wanted of clusters. */

import type { Cluster } from "../../network/clusters/cluster-names.ts";
import type { Appearance } from "../appearance.ts";
import { holds } from "../box.ts";
import type { Content } from "../content.ts";
import { groupPeople } from "../groups.ts";
import type { Text } from "../mark.ts";
import { mix } from "../mix.ts";
import { mutedColours, PALETTES } from "../palette.ts";

import { type ClusterLabel, placeClusterNames } from "./cluster-labels.ts";
import { shortName } from "./cluster-short-name.ts";
import { placeBesideClusters } from "./clusters-beside.ts";
import { writtenName } from "./label-places.ts";
import { improveLabels } from "./label-swaps.ts";
import { type Candidate, FEW, labelLimit, placeLabels } from "./labels.ts";
import { withThoseLeft } from "./labels-left.ts";
import { isCrowded, type Scene } from "./scene.ts";
import { printable } from "./text.ts";

export interface NamesRequest {
  readonly content: Content;
  readonly appearance: Appearance;
  readonly clusters: readonly Cluster[];
  /** Whether clusters with a colour of their own are named, too. */
  readonly hasClusterNames: boolean;
  /** Of most names, px. */
  readonly textSize: number;
}

/** Names of leading people and of clusters are larger by this. */
const LEADING_TEXT = 1.15;
const CLUSTER_TEXT = 1.2;
/** Names of clusters are cut here, in ems, and hold so much of the colour that they stay readable. */
const LONGEST_CLUSTER = 20;
const CLUSTER_INK = 0.45;
/** Names of people that the name of a cluster stands for. */
const CLUSTER_ROOM = 4;

/** Names that find room: of people, then of clusters. */
export function writeNames(request: NamesRequest, scene: Scene): readonly Text[] {
  const named = request.hasClusterNames ? nameableClusters(request) : [];
  const clusters = placeClusters(request, scene, named);
  return [...writePeople(request, scene, clusters), ...writeClusters(request, named, clusters)];
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
  const place = isCrowded(scene) ? placeClusterNames : placeBesideClusters;
  return place(names, { scene, people, clusterOf: of }, style);
}

function isInView({ frame, x, y, radius }: Scene, author: number): boolean {
  return radius[author]! > 0 && holds(frame, x[author]!, y[author]!);
}

function writeClusters(
  { textSize }: NamesRequest,
  named: readonly NamedCluster[],
  labels: readonly ClusterLabel[],
): readonly Text[] {
  const colourOf = new Map(named.map(({ number, colour }) => [number, colour]));
  return labels.map(({ number, text, x, y }): Text => {
    const size = CLUSTER_TEXT * textSize;
    const colour = colourOf.get(number) ?? "";
    return { kind: "text", text, x, y, anchor: "middle", size, weight: 600, colour };
  });
}

/** A person after whom a cluster is called on the map is not named a second time. */
function writePeople(
  { content, appearance, textSize }: NamesRequest,
  scene: Scene,
  clusters: readonly ClusterLabel[],
): readonly Text[] {
  const written = new Set(clusters.map(({ text }) => text));
  const candidates = headsFirst(appearance)
    .filter((author) => isInView(scene, author))
    .map((author): Candidate => {
      const size = appearance.leading[author] ? LEADING_TEXT * textSize : textSize;
      const name = printable(content.network.authors[author]!.name);
      const text = writtenName(name, size);
      const forced = appearance.leading[author] === 1;
      return { author, text, size, weight: 400, forced };
    })
    .filter(({ text }) => !written.has(text));
  const limit = labelLimit(candidates.length, CLUSTER_ROOM * clusters.length);
  const boxes = clusters.map(({ box }) => box);
  const colour = PALETTES[appearance.theme].text;
  const placed = placeLabels(scene, candidates, limit, boxes);
  const improved = improveLabels(scene, placed, boxes);
  const isOfFew = candidates.length <= FEW;
  const labels = isOfFew ? withThoseLeft(scene, candidates, { labels: improved, boxes }) : improved;
  return labels.map(({ text, size, weight, anchor, x, y }) => {
    return { kind: "text", text, size, weight, anchor, x, y, colour };
  });
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
