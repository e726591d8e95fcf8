import { expect, test } from "vitest";

import { namesIn } from "../plain-tables.ts";

// As in Jupyter4Science/network-visualization-dashboard:publications.csv.
test("brackets around a list without quotes are no part of names", () => {
  expect(namesIn("[Ada King, Bob Byron, Cem Ay]", "[Ada King]")).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Ada King"],
  ]);
});

// As in MichiganNLP/michigannlp.github.io:data/publications.csv.
test("what is said of stars, in brackets behind a list, is no part of its last name", () => {
  expect(
    namesIn(
      "Ada King*, Bob Byron*, Cem Ay (* = equal contributions)",
      "Ada King (corresponding author), Bob Byron",
    ),
  ).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Ada King", "Bob Byron"],
  ]);
});

test.each(["*", "†", "#", "^"])(
  "%s behind names changes neither their parts nor their order",
  (mark) => {
    expect(namesIn(`King A${mark}, Byron B${mark}, Ay C`)).toEqual([["A King", "B Byron", "C Ay"]]);
    expect(namesIn(`King, A.${mark}, Byron, B.${mark}, Ay, C.`)).toEqual([
      ["A. King", "B. Byron", "C. Ay"],
    ]);
    expect(namesIn(`**Ada King**, Bob Byron${mark}`)).toEqual([["Ada King", "Bob Byron"]]);
  },
);
