import { expect, test } from "vitest";

import { openNetwork, openText } from "../opened.ts";

test.each([
  ["years for strengths", "Cards,King A,2015\nLooms,King A,2016\nWheels,Byron B,2017\n"],
  [
    "several people in a cell",
    'What,Who,Seen\nCards,"King, A.; Byron, B.",5\nLooms,"King, A.",3\n',
  ],
  ["titles", "Cards for the looms of London;King A;5\nOn the weaving of wheels;King A;3\n"],
  ["Korean names", 'X,Y,Z\n카드,"김철수, 이영희",2010\n바퀴,"김철수",2011\n직기,"이영희",2012\n'],
])("a table of papers with %s is no list of ties", (_, text) => {
  const opened = openText(text);

  expect(opened.kind).toBe("papers");
  expect(opened.diagnostics.map(({ code }) => code)).toEqual(["read/unknown-columns"]);
});

test("ties of names may have years for strengths where somebody stands in both columns", () => {
  expect(openNetwork("Ada,Bob,1843\nBob,Cem,1844\n").ties).toHaveLength(2);
});
