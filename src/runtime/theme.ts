/** The theme: the system's, whenever that changes, until the reader chooses; then the reader's, also after a reload. */

import type { Theme } from "../figure/palette.ts";
import type { Store } from "../state/store.ts";

const KEY = "coterie-theme";
const systemIn = (window: Window) => window.matchMedia("(prefers-color-scheme: dark)");

/** What the reader chose last time on this device, else what the system prefers. */
export function preferredTheme(window: Window): Theme {
  const chosen = attempt(() => window.localStorage.getItem(KEY));
  if (chosen === "light" || chosen === "dark") return chosen;
  return systemIn(window).matches ? "dark" : "light";
}

/** Shows the theme on the page, remembers one that was chosen, and follows the system's until then. */
export function persistTheme(store: Store, window: Window): void {
  const show = (theme: Theme) => {
    window.document.documentElement.dataset["theme"] = theme;
  };
  show(store.get().theme);
  store.subscribe(({ theme }, { type }) => {
    if (type === "theme-followed" || type === "theme-chosen") show(theme);
    if (type === "theme-chosen") attempt(() => window.localStorage.setItem(KEY, theme));
  });
  systemIn(window).addEventListener("change", () =>
    store.dispatch({ type: "theme-followed", theme: preferredTheme(window) }),
  );
}

/** Storage may be forbidden or full (private windows, embedding pages): nothing is remembered then. */
function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
