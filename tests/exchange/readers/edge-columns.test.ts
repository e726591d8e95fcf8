import { expect, test } from "vitest";

import { openNetwork, openText } from "../opened.ts";

test("numbers for people leave a header what it is", () => {
  expect(openNetwork("author1,author2\nP1,P2\nP2,P3\n").names).toEqual(["P1", "P2", "P3"]);
  expect(openNetwork("V1,V2,weight\nP1,P2,3\nP2,P3,1\n").names).toEqual(["P1", "P2", "P3"]);
});

test.each([
  ["from,to,n,weight\nAda,Bob,7,2\n"],
  ["source,target,count,weight\nAda,Bob,7,2\n"],
  ["Count,Strength,Source,Target\n7,2,Ada,Bob\n"],
])("a strength is the best of several columns: %j", (text) => {
  expect(openNetwork(text).ties).toEqual([["Ada", "Bob", 2]]);
});

test.each([
  ["author1_id,author2_id,first_year,pub_count\n167,414,2016,1\n414,526,2015,3\n"],
  ["author_a,author_b,pub_count\n167,414,1\n414,526,3\n"],
  ["Author 1,Author 2,Year,Number of papers\n167,414,2016,1\n414,526,2015,3\n"],
  ["id_1,id_2,author1_papers,n_papers\n167,414,9,1\n414,526,8,3\n"],
  ["167,414,2016,1\n414,526,2015,3\n"],
])("what counts papers is the strength, a year is none: %j", (text) => {
  expect(openNetwork(text).ties).toEqual([
    ["167", "414", 1],
    ["414", "526", 3],
  ]);
});

test("lists of numbers are no people", () => {
  const text = '17,"[17, 4, 9]",0,1\n18,"[3, 18]",1,1\n19,"[5, 6, 19]",0,1\n';

  expect(openText(text).kind).toBe("papers");
});
