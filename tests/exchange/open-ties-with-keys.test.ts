/** The table of ties that we write ourselves tells people of one name apart. */

import { expect, test } from "vitest";

import { openNetwork } from "./opened.ts";

const HEADER = "Source,Target,Strength,Source key,Target key\n";

test("two people of one name, who even wrote together, are two when our table of ties is opened again", () => {
  const { names, ties, problems } = openNetwork(
    `${HEADER}J. Jin,J. Jin,1,23496610500,56393547000\nJ. Jin,A. Key,2,56393547000,a key\n`,
  );

  expect(names).toEqual(["J. Jin", "J. Jin", "A. Key"]);
  expect(ties).toEqual([
    ["J. Jin", "J. Jin", 1],
    ["J. Jin", "A. Key", 2],
  ]);
  expect(problems).toEqual([]);
});

test("keys that a spreadsheet rounded, so that they are one for several names, join nobody", () => {
  const { names } = openNetwork(
    `${HEADER}Ada,Bob,1,2.34966E+10,2.34966E+10\nAda,Cem,1,2.34966E+10,\n`,
  );

  expect(names).toEqual(["Ada", "Bob", "Cem"]);
});
