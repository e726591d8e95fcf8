import { expect, test } from "vitest";

import { openNetwork, openText } from "./opened.ts";

test.each([
  ["braces", "{"],
  ["braces that close", "{}"],
  ["nodes in braces", "a{"],
  ["edges of braces", "{a}--{"],
  ["brackets", "a["],
  ["quotes", '"\\'],
  ["comments", "/*"],
  ["HTML", "<"],
  ["edges", "a--"],
  ["equal signs", "a="],
])("DOT: a hundred thousand %s are read in one pass", (_, text) => {
  expect(openText(`graph {a;${text.repeat(100_000)}`)).toMatchObject({ format: "DOT" });
});

test("DOT: a chain of forty thousand groups is read in one pass", () => {
  expect(openNetwork(`graph {a${" -- {b}".repeat(40_000)}}`).ties).toEqual([["a", "b", 1]]);
});

test("DOT: braces with more nodes than fit on the stack are told of, not failed at", () => {
  expect(openNetwork(`graph {a -- {${"b ".repeat(600_000)}}}`).problems).toEqual([
    ["dot/too-many", 1],
  ]);
});

test("GDF: a hundred thousand quotes that never close are read in one pass", () => {
  for (const cell of ["'a,", "\"a,'b,", "\\'", "''", "' "]) {
    const { names } = openNetwork(`nodedef>name,label\na,${cell.repeat(100_000)}\nb,B\n`);

    expect(names).toHaveLength(2);
  }
});

test("matrices: quotes that never close and a row of a million cells hold nobody up", () => {
  openText(`,Ada,Bob\nAda,"0${",1".repeat(500_000)}\n${'"'.repeat(100_000)}\n`);
  openText(`,${"a,".repeat(50_000)}\n${"a,1,\n".repeat(50_000)}`);
  openText(`0 ,${"a,".repeat(50_000)}\n${"a,1,\n".repeat(1000)}`);
});

test("TGF and SIF: a hundred thousand marks or blanks hold nobody up", () => {
  for (const text of ["#\n", "a ", "\t", "a b ", "#"]) {
    openText(`a pp b\nb pp c\n${text.repeat(100_000)}`);
    openText(`1 a\n2 b\n#\n1 2\n${text.repeat(100_000)}`);
  }
});

test("DL: a hundred thousand quotes, words of the header or blanks are read in one pass", () => {
  for (const text of ['"', "'a", "data:", "labels:\n", "n= ", " ", "labels embedded\n", "\n "]) {
    expect(openText(`dl n=2\nlabels:\n${text.repeat(100_000)}`)).toMatchObject({ kind: "network" });
    expect(openText(`dl n=2\ndata:\n${text.repeat(100_000)}`)).toMatchObject({ kind: "network" });
  }
});
