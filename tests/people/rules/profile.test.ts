import { expect, test } from "vitest";

import { profileMaker } from "../../../src/people/rules/profile.ts";

test("somebody writes about the words of all their papers, on as many as each is", () => {
  const { words, counts } = profileMaker()([
    Int32Array.of(2, 5),
    Int32Array.of(1, 5),
    Int32Array.of(5, 7),
  ]);

  expect([...words]).toEqual([1, 2, 5, 7]);
  expect([...counts!]).toEqual([1, 1, 3, 1]);
});

test("the words of one paper are its own, without a count", () => {
  const words = Int32Array.of(2, 5);

  expect(profileMaker()([words])).toEqual({ papers: [words], words });
});
