import { expect, test } from "vitest";

import { openNetwork, openText } from "./opened.ts";

test("interactions of Cytoscape are ties, and who stands alone is there", () => {
  const { format, names, ties, problems } = openNetwork(
    "a pp b\na pp c d\nb pd a\nalone\nc pp d\nd pd c\n",
  );

  expect(format).toBe("SIF");
  expect(new Set(names)).toEqual(new Set(["a", "b", "c", "d", "alone"]));
  expect(ties.map(([one, other]) => one + other)).toEqual(["ab", "ac", "ad", "cd"]);
  expect(problems).toEqual([]);
});

test("kinds that are known may be many, others two", () => {
  expect(
    openNetwork("a activates b c\na inhibits c\nb activates d\nc pp d\nd pp a\na inhibits d")
      .format,
  ).toBe("SIF");
  expect(openNetwork("Ada wrote-with Bob Cem\nBob wrote-with Dan").format).toBe("SIF");
  expect(openText("a sees b\na hears c\na hits d\na sees e\na hears f\na hits g").kind).toBe(
    "papers",
  );
});

test("where tabs part interactions, names have blanks", () => {
  expect(openNetwork("Ada Byron\twrote with\tBob\tCem Öz\nBob\twrote with\tCem Öz").ties).toEqual([
    ["Ada Byron", "Bob", 1],
    ["Ada Byron", "Cem Öz", 1],
    ["Bob", "Cem Öz", 1],
  ]);
});

test("interactions in which nobody has two are no network", () => {
  expect(openText("Ada wrote-with Bob\nCem wrote-with Dan").kind).toBe("papers");
});

test.each([
  "the cat sat\nthe dog ran\nthe cow ate",
  "I am here\nYou are there\nWe are young\nThey are old and grey",
  "a b c\nd e f",
  "a b",
  "This is a cat\nThat is the dog",
  "the cat sat\nthe cat ran",
  "Ada M. Lovelace\nBob M. Byron\nCem M. Lovelace\nDan M. Ay",
  "Ada M Lovelace\nBob M Byron\nCem M Lovelace\nDan M Ay",
  "Jan van Dijk\nAda van Dijk",
  "Ada\tNature\tOn engines\nAda\tNature\tOn looms\nBob\tScience\tOn cats\nBob\tScience\tOn dogs",
])("prose is no network: %j", (text) => {
  expect(openText(text).kind).toBe("papers");
});

test("an edge list whose ties are all with one person stays one", () => {
  expect(openNetwork("a x 1\nb x 2\nc x 3\n").format).toBe("edge list");
  expect(openNetwork("source\tinteraction\ttarget\na\tpp\tb\nb\tpp\tc\n").format).toBe("edge list");
});

test("a list with two lines of one mark is no TGF", () => {
  expect(openText("1 Ada\n2 Bob\n#\n1 2\n#\n2 1\n")).not.toMatchObject({ format: "TGF" });
});

test("nodes and edges of TGF are read, with labels and numbers for strengths", () => {
  const { format, names, ties, problems } = openNetwork(
    "1 Ada Byron\n2\tBob\n3\n#\n1 2 2.5\n2 3 1\n",
  );

  expect(format).toBe("TGF");
  expect(names).toEqual(["Ada Byron", "Bob", "3"]);
  expect(ties).toEqual([
    ["Ada Byron", "Bob", 2.5],
    ["Bob", "3", 1],
  ]);
  expect(problems).toEqual([]);
});

test("what edges of TGF are called is no strength", () => {
  expect(openNetwork("a A\nb B\nc C\n#\na b 7\nb c wrote with\n").ties).toEqual([
    ["A", "B", 1],
    ["B", "C", 1],
  ]);
});

test("edge lists with comments are no TGF", () => {
  expect(openNetwork("# a\n#\n1 2\n2 3\n3 4\n").format).toBe("edge list");
  expect(openNetwork("1 2\n2 3\n#\n1 4\n").format).toBe("edge list");
});
