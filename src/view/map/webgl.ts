/** A context of WebGL 2, and what stands there where the browser has none. */

import { html } from "lit";

import type { StillMap } from "./still-map.ts";

/** The browser does not draw with WebGL 2 here. */
class NoWebGl extends Error {}

/**
 * The context of a canvas that is as large as it will be: each later change of its size waits for the
 * graphics card.
 *
 * @throws NoWebGl
 */
export function openWebGl(
  canvas: HTMLCanvasElement,
  { offsetWidth, offsetHeight }: HTMLElement,
): WebGL2RenderingContext {
  canvas.width = offsetWidth * devicePixelRatio;
  canvas.height = offsetHeight * devicePixelRatio;
  const gl = canvas.getContext("webgl2", { antialias: false, depth: false });
  if (gl === null) throw new NoWebGl("map: there is no WebGL 2");
  return gl;
}

/** What needs a context; nothing where there is none. */
export function whereWebGlIs<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof NoWebGl) return undefined;
    throw error;
  }
}

/** What a map shows, and the places of its people. */
type Shown = Pick<StillMap, "view" | "feed" | "description">;

/** The words alone until the picture is there; one that is lost on its way is asked for again with the next change. */
export function withoutWebGl({ view, feed, description }: Shown) {
  void import("./still-map.ts").catch(() => undefined);
  return html`<still-map .view=${view} .feed=${feed} .description=${description}>
    <p class="missing">
      This browser offers no WebGL here: the map is a picture, which cannot be moved. Lists and exports work all the same.
    </p>
  </still-map>`;
}
