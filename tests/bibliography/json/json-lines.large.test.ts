import { expect, test } from "vitest";

import { objectLines } from "../../../src/bibliography/json/json-lines.ts";

// Each letter took some of the stack.
test("a text of twelve million letters among papers is passed over", () => {
  const text = `{"papers": [\n{"abstract": "${"x".repeat(12_000_000)}"}]}`;

  expect(objectLines(text, "papers")).toEqual([2]);
});
