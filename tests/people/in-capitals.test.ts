import { expect, test } from "vitest";

import { peopleBy } from "./spellings.ts";

test("a short given name in capitals is one, where others of the paper are written out", () => {
  expect(peopleBy("Yue Cao & Ada Byron", "YUE CAO & CHARLES BABBAGE")).toContain(
    "YUE CAO = Yue Cao",
  );
});

test("and is initials where others of the paper have initials", () => {
  expect(peopleBy("Yue Cao & Ada Byron", "YUE CAO & CP BABBAGE")).toContain("YUE CAO");
});

test("what cannot be spoken is initials", () => {
  expect(
    peopleBy("Jane Wilma Klein & Ada Byron", "JW KLEIN & ADA BYRON & CHARLES BABBAGE"),
  ).toContain("JW KLEIN = Jane Wilma Klein");
});
