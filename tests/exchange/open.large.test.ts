import { expect, test } from "vitest";

import { openNetwork } from "./opened.ts";

// The 100,000 people whom a file may leave out are made.
test("a first line that counts ten billion people does not make them", () => {
  expect(openNetwork("*Vertices 9999999999\n*Edges\n1 2").names.length).toBeLessThan(1_000_000);
});
