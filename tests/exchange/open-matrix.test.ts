import { expect, test } from "vitest";

import { openNetwork, openText } from "./opened.ts";

test.each([
  ["commas, as pandas saves it", ",Ada,Bob,Cem\nAda,0,2,0.5\nBob,2,0,0\nCem,0.5,0,0\n"],
  [
    "quotes, as R saves it",
    '"","Ada","Bob","Cem"\r\n"Ada",0,2,0.5\r\n"Bob",2,0,0\r\n"Cem",0.5,0,0',
  ],
  ["R's table without a corner", '"Ada" "Bob" "Cem"\n"Ada" 0 2 0.5\n"Bob" 2 0 0\n"Cem" 0.5 0 0\n'],
  ["names above only", '"Ada","Bob","Cem"\n0,2,0.5\n2,0,0\n0.5,0,0\n'],
  ["semicolons and commas for points", "Name;Ada;Bob;Cem\nAda;1;2;0,5\nBob;2;1;0\nCem;0,5;0;1\n"],
  ["tabs and blanks for nothing", "\tAda\tBob\tCem\nAda\tx\t2\t0.5\nBob\t2\t\t\nCem\t0.5\t\t\n"],
  ["one half of it", ",Ada,Bob,Cem\nAda,,2,0.5\nBob,,,\nCem,,,\n"],
  ["the other half", ",Ada,Bob,Cem\nAda\nBob,2\nCem,0.5,0\n"],
  ["rows in another order", ",Ada,Bob,Cem\nCem,0.5,0,0\nBob,2,0,0\nAda,0,2,0.5\n"],
  ["a delimiter behind every row", ",Ada,Bob,Cem,\nAda,0,2,0.5,\nBob,2,0,0,\nCem,0.5,0,0,\n"],
  ["not available", ",Ada,Bob,Cem\nAda,NA,2,0.5\nBob,2,NaN,-\nCem,0.5,NA,NA\n"],
])("a matrix of strengths is a network: %s", (_, text) => {
  const { format, names, ties, problems } = openNetwork(text);

  expect(format).toBe("adjacency matrix");
  expect(names).toEqual(["Ada", "Bob", "Cem"]);
  expect(new Set(ties.map(([a, b, strength]) => `${[a, b].sort().join("–")} ${strength}`))).toEqual(
    new Set(["Ada–Bob 2", "Ada–Cem 0.5"]),
  );
  expect(problems).toEqual([]);
});

test("of two cells for one pair the stronger counts", () => {
  expect(openNetwork(",a,b\na,0,1\nb,3,0\n").ties).toEqual([["a", "b", 3]]);
});

test("two people of one name stay two", () => {
  const { names, ties } = openNetwork(",Li,Bo,Li\nLi,0,1,0\nBo,1,0,2\nLi,0,2,0\n");

  expect(names).toEqual(["Li", "Bo", "Li"]);
  expect(ties.map(([, , strength]) => strength)).toEqual([1, 2]);
});

test("numbers may be names where the corner is none", () => {
  expect(openNetwork(",1,2,3\n1,0,1,0\n2,1,0,4\n3,0,4,0\n").ties).toEqual([
    ["1", "2", 1],
    ["2", "3", 4],
  ]);
});

test("rows that are missing or too long, and cells that are no strengths, are told", () => {
  const rows = Array.from({ length: 300 }, (_, i) => `n${i}${",0".repeat(300)}`);
  rows[250] = `n250,many${",0".repeat(300)}`;
  const header = `,${Array.from({ length: 300 }, (_, i) => `n${i}`).join(",")}`;

  const { problems, ties } = openNetwork([header, ...rows.slice(0, 299)].join("\n"));

  expect(ties).toEqual([["n0", "n250", 1]]);
  expect(problems).toEqual([
    ["matrix/long-row", 252],
    ["matrix/not-square", undefined],
    ["matrix/no-strength", 252],
  ]);
});

test("edge lists of numbers, tables of numbers and tables of papers are no matrices", () => {
  expect(openNetwork("1 2 3\n2 3 4\n3 1 2\n").format).toBe("edge list");
  expect(openNetwork("a,b,2\nb,c,3\n").format).toBe("edge list");
  expect(openText(`u,v,x,y,z\n${"1,2,3,4,5\n".repeat(5)}`)).not.toHaveProperty("format");
  expect(openText("Authors,Title,Year\nAda,On,2020\nBob,Off,2021\n").kind).toBe("papers");
});
