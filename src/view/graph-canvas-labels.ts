/** Names and rings over the map, on a canvas of our own: Sigma lets labels collide. */

import { PALETTES } from "../figure/palette.ts";
import { type Candidate, type Label, labelLimit, placeLabels } from "../figure/labels.ts";
import { FONT_FAMILY } from "../figure/text.ts";
import type { View } from "../state/select.ts";

import type { SigmaMap } from "./graph-canvas-sigma.ts";

/** What is drawn over the discs. */
export interface Overlay {
  readonly view: View;
  /** Indices of people who are named first: selected, hovered, and their co-authors. */
  readonly named: readonly number[];
  /** Indices of people with a ring: selected, under the pointer, or under the keyboard's cursor. */
  readonly ringed: readonly number[];
  /** 1 per author whose name may be drawn; everybody when undefined. */
  readonly people: Uint8Array | undefined;
}

const SIZE = 12.5;
const LEADER_SIZE = 14;
/** Px from the rim of a disc to the outer edge of its ring. */
const RING = 5;
/** Px around the frame where no label begins. */
const MARGIN = 4;

/** Draws an overlay; returns the labels, so that the next one can keep their places. */
export function drawOverlay(
  canvas: HTMLCanvasElement,
  map: SigmaMap,
  overlay: Overlay,
  previous: readonly Label[],
): readonly Label[] {
  const context = canvas.getContext("2d");
  if (context === null) return previous;
  const { width, height } = map.sigma.getDimensions();
  fitToScreen(canvas, context, { width, height });
  const scene = sceneOf(map, overlay, { width, height });
  const labels = placeLabels(
    scene,
    candidates(scene, overlay, previous),
    labelLimit(countIn(scene)),
  );
  drawRings(context, scene, overlay);
  drawLabels(context, labels, overlay.view);
  return labels;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function fitToScreen(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  size: Size,
): void {
  const ratio = globalThis.devicePixelRatio;
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
}

type Scene = Parameters<typeof placeLabels>[0];

/** Discs and ties as they are on the screen; a ring makes a disc larger. */
function sceneOf(map: SigmaMap, { view, ringed }: Overlay, { width, height }: Size): Scene {
  const { network, slice } = view;
  const x = new Float64Array(network.authors.length).fill(Number.NaN);
  const y = x.slice();
  const radius = new Float64Array(network.authors.length);
  for (let author = 0; author < x.length; author++) {
    if (!slice.authorShown[author]) continue;
    const point = map.toScreen(author);
    x[author] = point.x;
    y[author] = point.y;
    radius[author] = map.radiusOnScreen(author);
  }
  for (const author of ringed) if (radius[author]! > 0) radius[author]! += RING;
  const ties = [...slice.tieShown.keys()]
    .filter((tie) => slice.tieShown[tie] === 1)
    .map((tie) => [network.source[tie]!, network.target[tie]!] as const);
  const frame = { minX: MARGIN, minY: MARGIN, maxX: width - MARGIN, maxY: height - MARGIN };
  return { frame, x, y, radius, ties };
}

function isIn({ frame, x, y }: Scene, author: number): boolean {
  return (
    x[author]! > frame.minX &&
    x[author]! < frame.maxX &&
    y[author]! > frame.minY &&
    y[author]! < frame.maxY
  );
}

function countIn(scene: Scene): number {
  return scene.x.reduce((count, _, author) => count + Number(isIn(scene, author)), 0);
}

function candidates(
  scene: Scene,
  overlay: Overlay,
  previous: readonly Label[],
): readonly Candidate[] {
  const { network, appearance } = overlay.view;
  const slotOf = new Map(previous.map(({ author, slot }) => [author, slot]));
  const named = new Set(overlay.named);
  const mayBeNamed = (author: number) => named.has(author) || (overlay.people?.[author] ?? 1) === 1;
  const order = [...overlay.named, ...appearance.labelOrder.filter((author) => !named.has(author))];
  return order
    .filter((author) => isIn(scene, author) && mayBeNamed(author))
    .map((author) => {
      const isRinged = overlay.ringed.includes(author);
      const isLeading = appearance.leading[author] === 1;
      const slot = slotOf.get(author);
      return {
        author,
        text: network.authors[author]!.name,
        size: isLeading || isRinged ? LEADER_SIZE : SIZE,
        weight: isRinged ? 600 : 400,
        forced: isLeading || named.has(author),
        ...(slot === undefined ? {} : { previous: slot }),
      };
    });
}

function drawRings(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { view, ringed }: Overlay,
): void {
  const palette = PALETTES[view.appearance.theme];
  for (const author of ringed) {
    if (!isIn(scene, author)) continue;
    context.beginPath();
    context.arc(scene.x[author]!, scene.y[author]!, scene.radius[author]! - 1, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = palette.text;
    context.stroke();
  }
}

function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  { appearance }: View,
): void {
  const palette = PALETTES[appearance.theme];
  context.lineJoin = "round";
  context.textBaseline = "alphabetic";
  for (const label of labels) {
    context.font = `${label.weight} ${label.size}px ${FONT_FAMILY}`;
    context.textAlign = label.anchor === "middle" ? "center" : label.anchor;
    context.lineWidth = 4;
    context.strokeStyle = palette.background;
    context.strokeText(label.text, label.x, label.y);
    context.fillStyle = palette.text;
    context.fillText(label.text, label.x, label.y);
  }
}
