import { expect, test } from "vitest";

import { shortName } from "../../src/figure/labels/cluster-short-name.ts";
import { textWidth } from "../../src/figure/labels/text.ts";

const name = "graph drawing, layout, force (Purchase, Kobourov)";
const fittedTo = (room: string) => shortName(name, textWidth(room, 10), 10);

test.each([
  ["graph drawing, layout, force (Purchase, Kobourov)"],
  ["graph drawing, layout (Purchase, Kobourov)"],
  ["graph drawing (Purchase, Kobourov)"],
  ["Purchase, Kobourov"],
])("where there is room for %s, that is the name", (room) => {
  expect(fittedTo(room)).toBe(room);
});

test("people without room are cut, too", () => {
  expect(fittedTo("Purchase")).toMatch(/^Purch\S*…$/);
});

test("a name without people is cut", () => {
  expect(shortName("Purchase, Kobourov", textWidth("Purchase,", 10), 10)).toMatch(/^Purch\S*…$/);
});
