/** What a benchmark sees of a page with a map. */

/**
 * Runs in the page, before its own scripts: counts frames of the screen, and those with drawing, and
 * says through `watched` how far the layout is.
 */
export function watch() {
  const now = {
    shown: 0,
    drawn: 0,
    drawnAt: 0,
    isDirty: false,
    long: /** @type {number[]} */ ([]),
  };
  for (const name of /** @type {const} */ (["drawElements", "drawArrays", "drawArraysInstanced"])) {
    const draw = WebGL2RenderingContext.prototype[name];
    Object.defineProperty(WebGL2RenderingContext.prototype, name, {
      value(/** @type {unknown[]} */ ...args) {
        now.isDirty = true;
        now.drawnAt = performance.now();
        return Reflect.apply(draw, this, args);
      },
    });
  }
  const count = () => {
    now.shown += 1;
    now.drawn += Number(now.isDirty);
    now.isDirty = false;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new PerformanceObserver((list) => {
    now.long.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask" });
  const status = (/** @type {Document | ShadowRoot} */ root) => {
    /** @type {string | undefined} */
    let text;
    for (const element of root.querySelectorAll("*")) {
      if (element.getAttribute("aria-label") === "Map status") text = element.textContent ?? "";
      else if (element.shadowRoot !== null) text ??= status(element.shadowRoot);
    }
    return text;
  };
  const said = () => {
    const text = status(document) ?? document.body?.dataset.phase ?? "";
    return /^\s*(0|73) people/u.test(text) ? "" : text;
  };
  let begun = { at: 0, ...now };
  Object.assign(globalThis, {
    watched: {
      /** What the map says it is busy with, once there are people on it. */
      phase: () => said().split(" · ").at(-1) ?? "",
      /** What the map says of its layout, whatever else it is busy with. */
      layout: () => /lay(?:ing )?out[^·]*/u.exec(said())?.[0].trim() ?? "",
      /** "23,133 people", as the map says. */
      people: () => status(document)?.split(" · ")[0]?.trim(),
      isDrawn: () => now.drawn > 1,
      /** When something was drawn last, in milliseconds after the navigation. */
      drawnAt: () => now.drawnAt,
      begin: () => {
        now.long = [];
        begun = { at: performance.now(), ...now };
      },
      end: () => ({
        ms: performance.now() - begun.at,
        shown: now.shown - begun.shown,
        drawn: now.drawn - begun.drawn,
        long: now.long,
      }),
    },
  });
}
