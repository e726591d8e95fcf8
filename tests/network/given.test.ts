import { expect, test } from "vitest";

import { type GivenPerson, networkOfGiven } from "../../src/network/given.ts";
import { tieBetween } from "../../src/network/network.ts";

test("what the file calls a person's cluster is theirs, where it tells people apart", () => {
  const bob = { id: "1", name: "Bob", cluster: "7" };
  const ada = { id: "2", name: "Ada" };

  expect(networkOfGiven({ people: [bob, ada], ties: [] }).givenClusters).toEqual([undefined, "7"]);
  expect(networkOfGiven({ people: [bob], ties: [] })).not.toHaveProperty("givenClusters");
});

test("people with one label are people of their own, with keys of their own", () => {
  const network = networkOfGiven({
    people: [
      { id: "9", name: "Wei Li" },
      { id: "1", name: "Ada" },
      { id: "4", name: "wei li" },
      { id: "5", name: "Wei Li 2" },
      { id: "6", name: "\u200B" },
    ],
    ties: [{ between: [0, 2], strength: 2.5 }],
  });

  expect(network.authors.map(({ key }) => key)).toEqual([
    "6",
    "ada",
    "wei li",
    "wei li 2",
    "wei li 3",
  ]);
  expect(network.authors.map(({ name }) => name)).toEqual([
    "\u200B",
    "Ada",
    "Wei Li",
    "Wei Li 2",
    "wei li",
  ]);
  expect(network.givenStrength?.[tieBetween(network, 2, 4)]).toBe(2.5);
  expect(network.papers).toEqual([]);
});

test("the places of a file are those of its people, where everybody has one, and not all the same", () => {
  const at = (name: string, x: number, y: number) => ({ id: name, name, position: { x, y } });
  const placesOf = (...people: readonly GivenPerson[]) =>
    networkOfGiven({ people, ties: [] }).givenPlaces;

  expect(placesOf(at("Bob", 3, 4), at("Ada", 1, 2))).toEqual(Float64Array.of(1, 2, 3, 4));
  expect(placesOf(at("Bob", 3, 4), { id: "Ada", name: "Ada" })).toBeUndefined();
  expect(placesOf(at("Bob", 3, 4), at("Ada", 3, 4))).toBeUndefined();
});
