import { describe, expect, test } from "vitest";

import { persistTheme, preferredTheme } from "../../src/runtime/theme.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aState } from "../builders.ts";

import { FakeWindow } from "./fake-window.ts";

const aStore = () => createStore(aState(aBibliography()));

describe("the theme", () => {
  test.each([
    ["light", false],
    ["dark", true],
  ])("is %s where the system prefers it", (theme, prefersDark) => {
    expect(preferredTheme(new FakeWindow({ prefersDark }).asWindow())).toBe(theme);
  });

  test("that the reader chose wins over the system's", () => {
    const stored = new Map([["coterie-theme", "light"]]);

    expect(preferredTheme(new FakeWindow({ prefersDark: true, stored }).asWindow())).toBe("light");
  });

  test("that is stored and unknown is the system's", () => {
    const stored = new Map([["coterie-theme", "__proto__"]]);

    expect(preferredTheme(new FakeWindow({ prefersDark: true, stored }).asWindow())).toBe("dark");
  });

  test("is shown on the page from the start, and not remembered before it is chosen", () => {
    const stored = new Map<string, string>();
    const window = new FakeWindow({ stored });

    persistTheme(aStore(), window.asWindow());

    expect(window.document.documentElement.dataset["theme"]).toBe("light");
    expect(stored.size).toBe(0);
  });

  test("that is chosen is shown and remembered", () => {
    const stored = new Map<string, string>();
    const window = new FakeWindow({ stored });
    const store = aStore();
    persistTheme(store, window.asWindow());

    store.dispatch({ type: "theme-chosen", theme: "dark" });

    expect(window.document.documentElement.dataset["theme"]).toBe("dark");
    expect(preferredTheme(window.asWindow())).toBe("dark");
  });

  test("changes with the system's, and is not remembered for that", () => {
    const stored = new Map<string, string>();
    const window = new FakeWindow({ stored });
    const store = aStore();
    persistTheme(store, window.asWindow());

    window.preferDark();

    expect(store.get().theme).toBe("dark");
    expect(window.document.documentElement.dataset["theme"]).toBe("dark");
    expect(stored.size).toBe(0);
  });

  test("that was chosen stays when the system's changes", () => {
    const window = new FakeWindow({ stored: new Map() });
    const store = aStore();
    persistTheme(store, window.asWindow());
    store.dispatch({ type: "theme-chosen", theme: "dark" });
    store.dispatch({ type: "theme-chosen", theme: "light" });

    window.preferDark();

    expect(store.get().theme).toBe("light");
  });

  test("is chosen and shown also where nothing can be stored", () => {
    const window = new FakeWindow({ stored: undefined, prefersDark: true });
    const store = aStore();
    persistTheme(store, window.asWindow());

    store.dispatch({ type: "theme-chosen", theme: "dark" });

    expect(window.document.documentElement.dataset["theme"]).toBe("dark");
    expect(preferredTheme(window.asWindow())).toBe("dark");
  });
});
