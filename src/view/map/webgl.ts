/** Whether the browser can draw with WebGL 2, and what stands there where it cannot. */

import { html } from "lit";

/** Tries a context, and gives it back at once: browsers allow only a few. */
export function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

export const withoutWebGl = html`<div class="missing">
  <p>
    The map is drawn with WebGL, which this browser does not offer here.<br />
    The tables of people, ties and papers work all the same.
  </p>
</div>`;
