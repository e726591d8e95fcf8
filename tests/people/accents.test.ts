import { expect, test } from "vitest";

import { identify } from "../../src/people/identify.ts";
import { aBibliography } from "../builders.ts";

import { papersBy } from "./spellings.ts";

test.each([
  ["Nuria Bertomeu", "Núria Bertomeu"],
  ["Duc Thang Tran", "Đức Thắng Trần"],
  ["Stefan Benus", "Štefan Beňuš"],
  ["Soeren Sorensen & Ada Byron", "Søren Sørensen & Ada Byron"],
])("of two spellings as frequent, that with accents is the name: %s, %s", (one, other) => {
  const named = (...bylines: readonly string[]) =>
    identify(aBibliography(...papersBy(...bylines))).authors.map(({ name }) => name);
  const [name] = other.split(" & ");

  expect(named(one, other)).toContain(name);
  expect(named(other, one)).toContain(name);
});
