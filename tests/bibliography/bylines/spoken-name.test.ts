import { expect, test } from "vitest";

import { sortedName, spokenName } from "../../../src/bibliography/bylines/spoken-name.ts";

test.each<[string, object]>([
  ["Ada Lovelace", { given: "Ada", family: "Lovelace" }],
  ["D.E.Knuth", { printed: "D.E. Knuth", given: "D.E.", family: "Knuth" }],
  ["Donald E.Knuth", { printed: "Donald E. Knuth", given: "Donald E.", family: "Knuth" }],
  ["J.-P.Serre", { given: "J.-P.", family: "Serre" }],
  ["Ada St.John", { given: "Ada", family: "St.John" }],
  ["Lovelace, Ada", { given: "Ada", family: "Lovelace" }],
  ["Martin Luther King, Jr.", { given: "Martin Luther", family: "King", suffix: "Jr." }],
  // A citation report of Web of Science.
  ["da Silva, Antonio Carlos, Jr.", { given: "Antonio Carlos", family: "da Silva", suffix: "Jr." }],
])("%s has its parts", (printed, parts) => {
  expect(spokenName(printed)).toMatchObject(parts);
});

test.each<[string, object]>([
  ["Lovelace, Ada", { given: "Ada", family: "Lovelace" }],
  ["King Jr., Martin Luther", { given: "Martin Luther", family: "King", suffix: "Jr." }],
  ["Boyd III, Richard H.", { given: "Richard H.", family: "Boyd", suffix: "III" }],
  ["King, Jr., Martin Luther", { family: "King", suffix: "Jr." }],
  ["KIM II, H.", { given: "H.", family: "KIM II" }],
])("%s, sorted, has its parts", (printed, parts) => {
  expect(sortedName(printed)).toMatchObject(parts);
});
