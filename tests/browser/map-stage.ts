/** A map of five people in a page, what is drawn on it, and what a pointer does to it. */

import { expect } from "vitest";
import { page } from "vitest/browser";

import type { PositionFeed } from "../../src/layout/feed.ts";
import { selectView } from "../../src/state/select.ts";
import type { GraphCanvas } from "../../src/view/map/graph-canvas.ts";
import "../../src/view/map/graph-canvas.ts";

import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms } from "./looms.ts";
import { mount } from "./stage.ts";

export const view = selectView(looms);

/** Ada at the origin, the others around her, on a map of 40 by 20. */
export const PLACES = Float32Array.of(0, 0, -20, 0, 20, 0, 0, 10, 0, -10);

/**
 * Px per unit of it. From the rim of Bob's disc to that of Cem's the map is 42.41 units wide. Sigma takes 36 px
 * off each side of the shorter edge and keeps the proportions: (300 − 72) · 4 / 3 = 304 px.
 */
export const UNIT = 304 / 42.41;

export const feed: PositionFeed = {
  subscribe(listener) {
    listener({ positions: PLACES, phase: "settled", iterations: 1 });
    return () => undefined;
  },
  pin: () => undefined,
};

/** The same, but that Aaron has come, and Ada wrote with Fay instead of Cem. */
export const withoutCem = aState(
  aBibliography(
    aPaper({ title: "On Looms", authors: ["Ada", "Bob"], year: 2021 }),
    aPaper({ title: "On $n$ Cards", authors: ["Ada", "Bob"], year: 2023 }),
    aPaper({ title: "On Numbers", authors: ["Ada", "Fay"], year: 2022 }),
    aPaper({ title: "On Silk", authors: ["Dee", "Eve"], year: 2023 }),
    aPaper({ title: "On Shuttles", authors: ["Aaron"], year: 2024 }),
  ),
);

export async function mountMap(positions = feed): Promise<GraphCanvas> {
  const description = "5 people, 3 ties";
  const map = await mount("graph-canvas", { view, feed: positions, description });
  map.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 400px; height: 300px";
  return map;
}

/** Whether anything but the background is drawn around a point, in pixels of the map. */
export async function hasInkAt(x: number, y: number): Promise<boolean> {
  const base64 = await page.screenshot({ save: false });
  const picture = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${base64}`)).blob(),
  );
  const context = new OffscreenCanvas(3, 3).getContext("2d");
  if (context === null) throw new Error("This browser draws on no canvas off the page.");
  context.drawImage(picture, 1 - x, 1 - y);
  const { data } = context.getImageData(0, 0, 3, 3);
  return Math.max(...data.slice(16, 19)) - Math.min(...data.slice(16, 19)) > 60;
}

/** Whether somebody in colour is at the places of the first three, with the camera so far away. */
export async function inkOfThree(ratio = 1): Promise<Record<string, boolean>> {
  const seen: Record<string, boolean> = {};
  for (const [author, name] of ["ada", "bob", "cem"].entries()) {
    const [x, y] = [PLACES[2 * author]!, PLACES[2 * author + 1]!];
    seen[name] = await hasInkAt(
      200 + Math.round((x * UNIT) / ratio),
      150 - Math.round((y * UNIT) / ratio),
    );
  }
  return seen;
}

/** A screenshot of the map, once it has been drawn. */
export async function pictureOf(map: GraphCanvas): Promise<string> {
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  await document.fonts.ready;
  await nextFrames(5);
  return page.screenshot({ element: map, save: false });
}

/** Whether anything is written over the map. */
export function hasNames(map: GraphCanvas): boolean {
  const canvas = map.shadowRoot?.querySelector<HTMLCanvasElement>(".overlay");
  const context = canvas?.getContext("2d");
  if (!canvas || !context) throw new Error("There is no canvas over the map.");
  if (canvas.width === 0) return false;
  return context.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
}

export async function nextFrames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

export function middleOfName(map: GraphCanvas, name: string): Point {
  const box = map.layers.names.people.find(({ text }) => text === name)?.box;
  if (box === undefined) throw new Error(`${name} is not named.`);
  return { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 };
}

/** Presses the mouse, moves it in two steps, and lets go. */
export async function drag(from: Point, to: Point): Promise<void> {
  const { move, drop } = grasp(from);
  move({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  move(to);
  drop(to);
  await nextFrames(2);
}

/** Presses the mouse. */
export function grasp(from: Point) {
  const canvas = document.querySelector("graph-canvas")?.shadowRoot?.querySelector(".sigma-mouse");
  const send = (type: string, { x, y }: Point, buttons: number) =>
    canvas?.dispatchEvent(
      new MouseEvent(type, { clientX: x, clientY: y, buttons, bubbles: true, composed: true }),
    );
  send("mousedown", from, 1);
  return {
    move: (to: Point) => send("mousemove", to, 1),
    drop: (to: Point) => send("mouseup", to, 0),
  };
}

/** @param deltaY - below 0 the map comes nearer. */
export function turnWheel({ x, y }: Point, deltaY: number): void {
  const canvas = document.querySelector("graph-canvas")?.shadowRoot?.querySelector(".sigma-mouse");
  canvas?.dispatchEvent(
    new WheelEvent("wheel", { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true }),
  );
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
