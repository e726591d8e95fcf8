import { expect, test } from "vitest";

import { runToEnd } from "../../src/bibliography/reading.ts";
import { open } from "../../src/exchange/open.ts";

test.each([
  ["a list 100,000 deep", `{"nodes": ${"[".repeat(100_000)}`],
  ["XML 100,000 deep", `<gexf>${"<node>".repeat(100_000)}`],
  ["an endless GML", `graph [ ${"node [ ".repeat(20_000)}`],
  ["a name of 100,000 characters", `a ${"b".repeat(100_000)} 1`],
])("%s harms nothing and throws nothing", (_, text) => {
  const opened = runToEnd(open({ file: "test", text }));

  expect(opened.kind).toBe("network");
});
