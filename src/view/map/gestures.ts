/** What the pointer does on the map, in our words. */

import type { MouseCoords, TouchCoords } from "sigma/types";

import { listenToFingers } from "./fingers.ts";
import type { Point, Pointer } from "./pick.ts";
import type { SigmaMap } from "./sigma.ts";

export interface Gestures {
  readonly pointed: (point: Point) => void;
  readonly left: () => void;
  /** The map moves under the pointer. */
  readonly zoomed: () => void;
  readonly chosen: (point: Point, pointer: Pointer, isAdding: boolean) => void;
  /** Chosen twice; `true` when that means something, else the map is zoomed. */
  readonly opened: (point: Point, pointer: Pointer) => boolean;
  /** The pointer was pressed; `true` when there is somebody to drag. */
  readonly grasped: (point: Point) => boolean;
  readonly dragged: (point: Point) => void;
  /** Let go, if there was a drag. */
  readonly dropped: () => void;
}

/** Px that the pointer may move in a click. */
const CLICK_REACH = 3;

/** Listens to a map until it is killed. Fingers do not drag people: they move the map. */
export function listenTo({ sigma }: SigmaMap, gestures: Gestures): void {
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  let grasp: Point | undefined;
  let isDragging = false;
  let last: Point = { x: Number.NaN, y: Number.NaN };

  mouse.on("mousedown", (event) => {
    const { button, shiftKey } = mouseOf(event);
    isDragging = false;
    grasp = button === 0 && !shiftKey && gestures.grasped(event) ? event : undefined;
  });
  mouse.on("mousemovebody", (event) => {
    if (grasp === undefined) return;
    event.preventSigmaDefault();
    isDragging ||= Math.hypot(event.x - grasp.x, event.y - grasp.y) > CLICK_REACH;
    if (isDragging) gestures.dragged(event);
  });
  mouse.on("mousemove", (event) => {
    // Where the map is zoomed under a pointer at rest, browsers tell of a move that was none.
    const hasMoved = event.x !== last.x || event.y !== last.y;
    last = { x: event.x, y: event.y };
    if (hasMoved && mouseOf(event).buttons === 0) gestures.pointed(event);
  });
  mouse.on("mouseup", () => {
    if (isDragging) gestures.dropped();
    grasp = undefined;
  });
  mouse.on("wheel", () => gestures.zoomed());
  mouse.on("mouseleave", () => {
    last = { x: Number.NaN, y: Number.NaN };
    gestures.left();
  });
  mouse.on("click", (event) => {
    // A drag ends in what the browser takes for a click.
    if (!isDragging) gestures.chosen(event, "fine", mouseOf(event).shiftKey);
  });
  mouse.on("doubleClick", (event) => {
    if (gestures.opened(event, "fine")) event.preventSigmaDefault();
  });
  const areSeveral = listenToFingers(sigma);
  touch.on("tap", (event) => {
    if (!areSeveral()) gestures.chosen(fingerOf(event), "coarse", false);
  });
  touch.on("doubletap", (event) => {
    if (gestures.opened(fingerOf(event), "coarse")) event.preventSigmaDefault();
  });
}

const NO_BUTTON = { button: -1, buttons: 0, shiftKey: false };

function mouseOf({ original }: MouseCoords): Pick<MouseEvent, "button" | "buttons" | "shiftKey"> {
  return original instanceof MouseEvent ? original : NO_BUTTON;
}

/** Where the only finger is or was. */
function fingerOf({ touches, previousTouches }: TouchCoords): Point {
  return touches[0] ?? previousTouches[0] ?? { x: Number.NaN, y: Number.NaN };
}
