/** Whether the browser can draw with WebGL 2. */

/** Tries a context, and gives it back at once: browsers allow only a few. */
export function hasWebGl(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
