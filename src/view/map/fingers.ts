/** What two fingers and more do on the map: it keeps to them, and never turns. */

import type Sigma from "sigma";
import type { TouchCoords } from "sigma/types";

import type { Point } from "./pick.ts";

type Touches = Pick<TouchCoords, "touches" | "previousTouches">;

/**
 * Listens to a map until it is killed. Sigma alone would turn the map, which is drawn upright, and forget the finger
 * that stays when another is lifted.
 *
 * @returns whether more than one finger has been there since the first was put down: what ends then is no tap.
 */
export function listenToFingers(sigma: Sigma): () => boolean {
  const touch = sigma.getTouchCaptor();
  let areSeveral = false;
  touch.on("touchdown", ({ original: { type }, touches }) => {
    if (type === "touchstart") areSeveral = touches.length > 1;
  });
  touch.on("touchmove", (event) => {
    if (event.touches.length < 2) return;
    event.preventSigmaDefault();
    follow(sigma, event);
  });
  touch.on("touchup", ({ original, touches }) => {
    // Once Sigma is done with the one that was lifted.
    if (touches.length > 0 && original instanceof TouchEvent)
      queueMicrotask(() => touch.handleStart(original));
  });
  return () => areSeveral;
}

/** What was in the middle between two fingers stays there, and comes nearer as they part. */
function follow(sigma: Sigma, { touches, previousTouches }: Touches): void {
  const [from, to] = [pairOf(previousTouches), pairOf(touches)];
  const camera = sigma.getCamera();
  const state = camera.getState();
  const ratio = camera.getBoundedRatio((state.ratio * from.apart) / to.apart);
  const held = sigma.viewportToFramedGraph(from.middle);
  const there = sigma.viewportToFramedGraph(to.middle, { cameraState: { ...state, ratio } });
  camera.setState({ ratio, x: state.x + held.x - there.x, y: state.y + held.y - there.y });
}

function pairOf([one = NOWHERE, other = one]: readonly Point[]) {
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  return { middle, apart: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)) };
}

const NOWHERE: Point = { x: 0, y: 0 };
