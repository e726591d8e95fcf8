/** What the first picture does without, fetched once it stands. */

/** Milliseconds from the first picture: the map has glided to its place. */
const REST_MS = 1500;

/** Once it is here, a reader may lose the network and go on. */
export function fetchRestSoon(): void {
  window.setTimeout(() => {
    void import("./later-panels.ts");
    void import("./open/open-dialog.ts");
    void import("./export/export-dialog.ts");
  }, REST_MS);
}
