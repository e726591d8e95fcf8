/** The theme: the system's until the reader chooses, then the reader's, also after a reload. */

import type { Theme } from "../figure/palette.ts";
import type { Store } from "../state/store.ts";

const KEY = "coterie-theme";

/** What the reader chose last time on this device, else what the system prefers. */
export function preferredTheme(window: Window): Theme {
  const chosen = attempt(() => window.localStorage.getItem(KEY));
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Shows the theme on the page, and remembers one that was chosen. */
export function persistTheme(store: Store, window: Window): void {
  const show = (theme: Theme) => {
    window.document.documentElement.dataset["theme"] = theme;
  };
  show(store.get().theme);
  store.subscribe(({ theme }, action) => {
    if (action.type !== "theme-chosen") return;
    show(theme);
    attempt(() => window.localStorage.setItem(KEY, theme));
  });
}

/** Storage may be forbidden or full (private windows, embedding pages): nothing is remembered then. */
function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
