import { expect, test, vi } from "vitest";

import { aLibrary } from "./a-library.ts";
import { anInput } from "./reading-room.ts";

/** As where the page is offline, or a newer version has other names for its parts. */
vi.mock(import("../../src/runtime/kept-session.ts"), () => {
  throw new Error("Failed to fetch dynamically imported module");
});

test("where the part that keeps decisions cannot be loaded, the files stay kept, and nothing says that all is", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { library, store, readLast, kept } = aLibrary();
  const file = anInput("b.csv", "Title,Authors\nOn Gears,Dan\n");
  await readLast(library.open([file], "replace"));
  await expect.poll(() => store.get().areFilesKept).toBe(true);

  // Nobody waits for a timer: a reload may follow.
  store.dispatch({ type: "person-pinned", key: "dan", x: 3, y: 4 });

  // The runner takes a second to refuse the part.
  await expect.poll(() => store.get().areFilesKept, { timeout: 4000 }).toBe(false);
  expect(kept()).toEqual([file]);
  vi.useRealTimers();
});
