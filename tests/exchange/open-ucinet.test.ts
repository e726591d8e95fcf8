import { expect, test } from "vitest";

import { openNetwork } from "./opened.ts";

test.each([
  [
    "a full matrix",
    "dl n=3\nformat = fullmatrix\nlabels:\nAda,Bob,Cem\ndata:\n0 2 0.5\n2 0 0\n0.5 0 0\n",
  ],
  ["cells that go on", "DL N = 3\nlabels:\nAda\nBob\nCem\nData:\n0 2\n0.5 2 0 0 0.5\n0 0\n"],
  ["no diagonal", "dl n=3 diagonal = absent\nlabels: Ada Bob Cem\ndata:\n2 0.5\n2 0\n0.5 0\n"],
  ["the lower half", "dl n=3 format=lowerhalf\nlabels:\nAda Bob Cem\ndata:\n0\n2 0\n0.5 0 0\n"],
  [
    "the lower half alone",
    "dl n=3 format=lowerhalf, diagonal absent\nlabels:\nAda Bob Cem\ndata:\n2\n0.5 0\n",
  ],
  [
    "the upper half alone",
    "dl n=3 format=uh diagonal=absent\nlabels:\nAda Bob Cem\ndata:\n2 0.5\n0\n",
  ],
  [
    "labels around the matrix",
    "dl n=3\nlabels embedded\ndata:\nAda Bob Cem\nAda 0 2 0.5\nBob 2 0 0\nCem 0.5 0 0\n",
  ],
  [
    "edges by number",
    "dl n=3 format=el1\r\nlabels:\r\nAda, Bob,\r\nCem\r\ndata:\r\n1 2 2\r\n3 1 0.5\r\n",
  ],
  [
    "edges by label",
    "DL n=3\nformat=edgelist1\nlabels:\nAda,Bob,Cem\ndata:\nAda Bob 2\nCem Ada 0.5\n",
  ],
  [
    "edges with labels embedded",
    "dl n=3, format=edgelist1\nlabels embedded:\ndata:\nAda Bob 2\nAda Cem 0.5\n",
  ],
])("a network of UCINET is read: %s", (_, text) => {
  const { format, names, ties, problems } = openNetwork(text);

  expect(format).toBe("UCINET DL");
  expect(names).toEqual(["Ada", "Bob", "Cem"]);
  expect(new Set(ties.map(([a, b, strength]) => `${a}${b} ${strength}`))).toEqual(
    new Set(["AdaBob 2", "AdaCem 0.5"]),
  );
  expect(problems).toEqual([]);
});

test("lists of neighbours are read, by number and by label", () => {
  const ties = [
    ["a b", "c", 1],
    ["a b", "d", 1],
  ];

  expect(openNetwork('dl n=3 format=nodelist1\nlabels:\n"a b" c d\ndata:\n1 2 3\n').ties).toEqual(
    ties,
  );
  expect(
    openNetwork('dl n=3 format = nodelist1\nlabels embedded\n\ndata:\n"a b" c d\nc\n').ties,
  ).toEqual(ties);
});

test("somebody among the labels is there without a tie, also where labels are embedded", () => {
  expect(
    openNetwork("DL n=3\nformat = edgelist1\nlabels:\na, b, c\nlabels embedded:\ndata:\na b\n")
      .names,
  ).toEqual(["a", "b", "c"]);
});

test("titles may be labels, also with the word that begins the data", () => {
  expect(
    openNetwork(
      "DL\nN=2\nFORMAT = edgelist \nLABELS:\nOn data:Salton's cosine, and more\nWhat and where?\nDATA:\n1 2 5",
    ).ties,
  ).toEqual([["On data:Salton's cosine, and more", "What and where?", 5]]);
});

test("people without labels have their numbers for names", () => {
  expect(openNetwork("DL N = 2\nData:\n0 1\n1 0\n").ties).toEqual([["1", "2", 1]]);
});

test("data and labels may begin within a line", () => {
  for (const text of [
    "dl n=2 format=fullmatrix labels: Ada Bob data: 0 3\n3 0",
    "dl n=2\nlabels: Ada Bob, data: 0 3\n3 0",
  ]) {
    expect(openNetwork(text)).toMatchObject({ ties: [["Ada", "Bob", 3]], problems: [] });
  }
  expect(openNetwork("dl n=2 format=fullmatrix data: 0 1\n1 0")).toMatchObject({
    ties: [["1", "2", 1]],
    problems: [],
  });
});

test("what is missing, of another kind or too much is told", () => {
  expect(openNetwork("dl n=3\ndata:\n0 1\n").problems).toEqual([["dl/cut-short", undefined]]);
  expect(openNetwork("dl n=2\ndata:\n0 1\n1 0\n0 1\n1 0\n").problems).toEqual([
    ["dl/other-matrix", 5],
  ]);
  expect(openNetwork("dl nr=2 nc=3\ndata:\n0 1 1\n1 0 1\n").problems).toEqual([
    ["dl/two-modes", 1],
  ]);
  expect(openNetwork("dl n=2 format=blockmatrix\ndata:\n").problems).toEqual([
    ["dl/other-format", 1],
  ]);
  expect(openNetwork("dl n=2 format=el1\ndata:\n1 2\n1\n1 9\n").problems).toEqual([
    ["dl/no-ends", 4],
    ["dl/not-listed", 5],
  ]);
});

test("a header that counts a billion people does not make them", () => {
  expect(openNetwork("dl n=1000000000\ndata:\n0 1 1\n").names).toHaveLength(100_000);
});
