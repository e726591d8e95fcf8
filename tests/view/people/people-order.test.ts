import { expect, test } from "vitest";

import { inOrder } from "../../../src/view/people/people-order.ts";
import { aNetwork, aNetworkOf, aPaper } from "../../builders.ts";

const network = aNetworkOf("Cem Bob Ada Dora");
const people = Uint32Array.of(0, 1, 2, 3);
const all = { network, needed: Number.POSITIVE_INFINITY } as const;

function named(order: Uint32Array): readonly string[] {
  return Array.from(order, (author) => network.authors[author]!.name);
}

test("the largest values come first, equals by name", () => {
  const values = network.authors.map(({ name }) => (name === "Dora" ? 2 : 1));

  const order = inOrder(people, values, { ...all, order: "descending" });

  expect(named(order)).toEqual(["Dora", "Ada", "Bob", "Cem"]);
});

test("turned round, the smallest come first, and equals still by name", () => {
  const values = network.authors.map(({ name }) => (name === "Ada" ? 2 : 1));

  const order = inOrder(people, values, { ...all, order: "ascending" });

  expect(named(order)).toEqual(["Bob", "Cem", "Dora", "Ada"]);
});

test("who has no value stands below everybody who has one", () => {
  const values = network.authors.map(({ name }) => (name === "Ada" ? Number.NaN : -1));

  const order = inOrder(people, values, { ...all, order: "descending" });

  expect(named(order)).toEqual(["Bob", "Cem", "Dora", "Ada"]);
});

test("without values people are ordered by name, either way", () => {
  expect(named(inOrder(people, undefined, { ...all, order: "ascending" }))[0]).toBe("Ada");
  expect(named(inOrder(people, undefined, { ...all, order: "descending" }))[0]).toBe("Dora");
});

test("people are ordered by their family names, whatever is read first", () => {
  const families = aNetwork(aPaper({ authors: ["Ada Zippel", "Zoe Aydin", "Bob Cox"] }));
  const order = inOrder(Uint32Array.of(0, 1, 2), undefined, {
    network: families,
    order: "ascending",
    needed: 3,
  });

  const names = Array.from(order, (author) => families.authors[author]!.name);
  expect(names).toEqual(["Zoe Aydin", "Bob Cox", "Ada Zippel"]);
});

test("the rows that are needed are the same as if all were", () => {
  const values = [1, 1, 1, 1];

  const some = inOrder(people, values, { network, order: "descending", needed: 1 });

  expect(named(some)[0]).toBe("Ada");
  expect(some.toSorted()).toEqual(people);
});
