import { expect, test } from "vitest";

import { familyOrder } from "../../src/people/family-order.ts";
import { aNetwork, aPaper } from "../builders.ts";

const inOrder = (...authors: readonly string[]) =>
  aNetwork(aPaper({ authors }))
    .authors.toSorted(familyOrder())
    .map(({ name }) => name);

test("people stand under their family name, those of one family by the whole name", () => {
  const names = inOrder("Cem Aydin", "Ada Zippel", "Bob Aydin", "Ada Aydin");

  expect(names).toEqual(["Ada Aydin", "Bob Aydin", "Cem Aydin", "Ada Zippel"]);
});

test("a family with small particles stands under its main word", () => {
  const names = inOrder("Jan van der Aart", "Bob Bell", "Ulrike von Luxburg", "Zoe Meyer");

  expect(names).toEqual(["Jan van der Aart", "Bob Bell", "Ulrike von Luxburg", "Zoe Meyer"]);
});

test("an accent or a letter of another size moves nobody", () => {
  expect(inOrder("Ada Zippel", "Émile Émond", "Bob eck")).toEqual([
    "Bob eck",
    "Émile Émond",
    "Ada Zippel",
  ]);
});

test("a group stands under the first word of its name", () => {
  const atlas = { name: "ATLAS Collaboration", family: "Collaboration", isGroup: true };
  const bob = { name: "Bob Bell", family: "Bell", isGroup: false };

  expect([bob, atlas].toSorted(familyOrder())[0]).toBe(atlas);
});

test("whose family is not known stands under the last word, or under what a comma follows", () => {
  const named = (name: string) => ({ name, isGroup: false });
  const names = ["rousseau, r", "Ada Zippel", "Bob Aydin"].map(named).toSorted(familyOrder());

  expect(names.map(({ name }) => name)).toEqual(["Bob Aydin", "rousseau, r", "Ada Zippel"]);
});
