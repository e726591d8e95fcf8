/** Names of clusters on a map of few people: over, under or between their discs, which they leave free. */

import { type Box, contains, overlap, squaredDistance } from "../box.ts";

import { heartOf } from "./cluster-ground.ts";
import {
  boxOfCluster,
  type ClusterLabel,
  type ClusterLabelStyle,
  type ClusterName,
  type Crowd,
} from "./cluster-labels.ts";
import { shorterNames, shortName } from "./cluster-short-name.ts";
import type { Scene } from "./scene.ts";
import { textWidth } from "./text.ts";
import { createTieCost } from "./tie-cost.ts";

/** For each disc that the name hides. */
const HIDES_DISC = 14;
/** When somebody of another cluster is nearer than all of the own. */
const OF_OTHERS = 24;
/** For each height of a name from the nearest of the own people, and from the middle of them. */
const FAR_FROM_OWN = 2;
const FAR_FROM_HEART = 0.2;
/** A name that hides two discs says less than it takes away. */
const MOST = 24;
/** What a name has left of its width where that saves more than so much. */
const SHORTER = 0.6;
const SHORTENED = 6;
/** Between two places that are tried, in heights of a name. */
const STEP = 0.5;
/** Heights of a name above and below the people of a cluster. */
const AROUND = 1.5;
/** Px that a name keeps from discs. */
const GAP = 2;

/** Places up to `most` names, in their order, each where it hides least of what is near its people. */
export function placeBesideClusters(
  names: readonly ClusterName[],
  { scene, people, clusterOf }: Crowd,
  { size, most }: ClusterLabelStyle,
): readonly ClusterLabel[] {
  const costOfTies = createTieCost(scene);
  const labels: ClusterLabel[] = [];
  const isFree = (box: Box) =>
    contains(scene.frame, box) && !labels.some((label) => overlap(label.box, box));
  const cheaper = ({ number, text, people: own }: ClusterName, than: number) => {
    let best: { readonly label: ClusterLabel; readonly cost: number } | undefined;
    let bestCost = than;
    const { box } = boxOfCluster(text, size, { x: 0, y: 0 });
    for (const { away, ...middle } of placesAround(own, scene, box)) {
      let cost = FAR_FROM_HEART * away;
      // All that follow are further away.
      if (cost >= bestCost) break;
      const label = boxOfCluster(text, size, middle);
      if (!isFree(label.box)) continue;
      cost += costOfDiscs(label.box, number, { scene, people, clusterOf });
      if (cost < bestCost) cost += costOfTies(NOBODY, label.box, bestCost - cost);
      if (cost >= bestCost) continue;
      best = { label: { number, text, ...label }, cost };
      bestCost = cost;
    }
    return best;
  };
  for (const name of names.slice(0, most)) {
    const width = SHORTER * textWidth(name.text, size, 600);
    const fewer = shorterNames(name.text);
    const fitting = fewer.find((text) => textWidth(text, size, 600) <= width) ?? fewer.at(-1);
    const cut = { ...name, text: shortName(name.text, width, size, 600) };
    const whole = cheaper(name, MOST);
    // A word that is cut is better than no name, and not than one that is whole.
    const best =
      cheaper({ ...name, text: fitting ?? cut.text }, (whole?.cost ?? MOST) - SHORTENED) ??
      whole ??
      cheaper(cut, MOST - SHORTENED);
    if (best !== undefined) labels.push(best.label);
  }
  return labels;
}

/** No tie is the own one of a cluster. */
const NOBODY = -1;

/** A middle of a name, and how far it is from the heart of its people, in heights of the name. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly away: number;
}

/** Places of a name in steps, wherever it touches the box around some people, the nearest first. */
function placesAround(people: readonly number[], scene: Scene, name: Box): readonly Place[] {
  const [xs, ys] = [people.map((i) => scene.x[i]!), people.map((i) => scene.y[i]!)];
  const heart = heartOf(people, scene);
  const height = name.maxY - name.minY;
  const [halfWidth, step] = [(name.maxX - name.minX) / 2, STEP * height];
  const [toX, toY] = [Math.max(...xs) + halfWidth, Math.max(...ys) + AROUND * height];
  const places: Place[] = [];
  for (let y = Math.min(...ys) - AROUND * height; y <= toY; y += step)
    for (let x = Math.min(...xs) - halfWidth; x <= toX; x += step)
      places.push({ x, y, away: Math.hypot(x - heart.x, y - heart.y) / height });
  return places.sort((one, other) => one.away - other.away);
}

function costOfDiscs(box: Box, cluster: number, { scene, people, clusterOf }: Crowd): number {
  const { x, y, radius } = scene;
  let hidden = 0;
  let [own, others] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const i of people) {
    const away = Math.sqrt(squaredDistance(box, x[i]!, y[i]!)) - radius[i]!;
    if (away < GAP) hidden += 1;
    if (clusterOf[i] === cluster) own = Math.min(own, away);
    else others = Math.min(others, away);
  }
  const far = Math.max(0, own) / (box.maxY - box.minY);
  return HIDES_DISC * hidden + FAR_FROM_OWN * far + (others < own ? OF_OTHERS : 0);
}
