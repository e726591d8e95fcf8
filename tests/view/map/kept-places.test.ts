import { expect, test } from "vitest";

import { keptPlaces } from "../../../src/view/map/kept-places.ts";

const people = (...keys: readonly string[]) => keys.map((key) => ({ key }));

test("whoever is in both networks keeps their place, and who comes has none", () => {
  const places = Float32Array.of(1, 2, 3, 4, 5, 6);

  const kept = keptPlaces(people("ada", "bob", "cem"), places, people("aaron", "bob", "cem"));

  expect(kept).toEqual(Float32Array.of(Number.NaN, Number.NaN, 3, 4, 5, 6));
});

test("a list that grows tenfold, or shrinks again, is no other list", () => {
  const few = people("ada", "bob");
  const many = people(..."abcdefghijklmnopqr", "ada", "bob");

  expect(keptPlaces(few, new Float32Array(4), many)?.slice(36)).toEqual(new Float32Array(4));
  expect(keptPlaces(many, new Float32Array(40), few)).toEqual(new Float32Array(4));
});

test("with fewer than half of the people of the shorter list in both, nobody keeps a place", () => {
  const places = new Float32Array(6);

  expect(keptPlaces(people("ada", "bob", "cem"), places, people("ada", "dee", "eve"))).toBe(
    undefined,
  );
});

test("where nobody has been placed yet, there is no place to keep", () => {
  expect(keptPlaces(people("ada"), new Float32Array(), people("ada"))).toBe(undefined);
  expect(keptPlaces(people("ada"), new Float32Array(2).fill(Number.NaN), people("ada"))).toBe(
    undefined,
  );
});
