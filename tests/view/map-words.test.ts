import { expect, test } from "vitest";

import { sayHidden } from "../../src/view/map/map-words.ts";

import { aNetworkOf, authorNamed } from "../builders.ts";

test("of the person whom everybody shares it is said on how many papers they are", () => {
  const all = aNetworkOf("Ada Bob", "Ada Cem");
  const nearly = aNetworkOf(
    "Dan Eve",
    ...new Array<string>(9).fill("Ada Bob"),
    "Ada",
    "Ada",
    "Ada",
  );

  expect(sayHidden(all, authorNamed(all, "Ada"))).toBe("Ada, who is on every paper, is hidden.");
  expect(sayHidden(nearly, authorNamed(nearly, "Ada"))).toBe(
    "Ada, who is on 12 of 13 papers, is hidden.",
  );
});

test("of others it is said that they are hidden", () => {
  const network = aNetworkOf("Ada Bob", "Ada Cem");

  expect(sayHidden(network, authorNamed(network, "Bob"))).toBe("Bob is hidden.");
});
