/** What the first picture does without, fetched once it stands. */

/** Milliseconds from the first picture: the map has glided to its place. */
const REST_MS = 1500;

/** Once it is here, a reader may lose the network and go on. One who saves data gets the controls, and what is asked for, when it is. */
export function fetchRestSoon(): void {
  const { connection }: Navigator & { connection?: { saveData?: boolean } } = navigator;
  window.setTimeout(whenIdle, REST_MS, connection?.saveData ? fetchControls : fetchRest);
}

function fetchControls(): void {
  void import("./late-controls.ts");
}

function fetchRest(): void {
  fetchPanels();
  void import("./open/open-dialog.ts");
  void import("./export/export-dialog.ts");
}

/** Panels that are looked at sooner do not wait for the rest. */
export function fetchPanels(): void {
  void import("./later-panels.ts");
}

/** Safari does not say when it is. */
function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run);
  else run();
}
