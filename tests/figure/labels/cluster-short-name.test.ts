import { expect, test } from "vitest";

import { shortName } from "../../../src/figure/labels/cluster-short-name.ts";
import { textWidth } from "../../../src/figure/labels/text.ts";

const name = "graph drawing, layout, force (Purchase, Kobourov)";
const fittedTo = (room: string) => shortName(name, textWidth(room, 10), 10);

test.each([
  ["graph drawing, layout, force (Purchase, Kobourov)"],
  ["graph drawing, layout (Purchase, Kobourov)"],
  ["graph drawing (Purchase, Kobourov)"],
  ["Purchase, Kobourov"],
  ["Purchase"],
])("where there is room for %s, that is the name", (room) => {
  expect(fittedTo(room)).toBe(room);
});

test("a name without words for its papers loses its last people first", () => {
  expect(shortName("Purchase, Kobourov", textWidth("Purchase, Kob", 10), 10)).toBe("Purchase");
});

test.each([[name], ["Purchase, Kobourov"]])("of %s what has no room at all is cut", (whole) => {
  expect(shortName(whole, textWidth("Purch…", 10), 10)).toMatch(/^Purc\S?…$/u);
});
