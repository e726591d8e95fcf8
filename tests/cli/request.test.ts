import { expect, test } from "vitest";

import { version } from "../../package.json";
import { parseRequest } from "../../src/cli/request.ts";

const parsed = (line: string) => parseRequest(line.split(" ").filter((word) => word !== ""));
const mistakeOf = (line: string) => {
  const asked = parsed(line);
  return "mistake" in asked ? asked.mistake : undefined;
};
const helpOf = (line: string) => {
  const asked = parsed(line);
  return "help" in asked ? asked.help : undefined;
};

test("a summary of one file joins duplicates and safe names, hides nobody and counts in full", () => {
  expect(parsed("summary a.bib")).toMatchObject({
    files: ["a.bib"],
    choices: {
      duplicates: "join",
      names: "safe",
      hide: [],
      years: undefined,
      counting: "full",
      "max-authors": 100,
      "min-papers": 1,
      "min-strength": 0,
      resolution: 1,
      seed: 0,
    },
  });
});

test.each([
  "summary a.bib b.ris --json --duplicates keep --max-authors 25 --output out.json",
  "summary --json a.bib --duplicates=keep b.ris --max-authors=25 --output=out.json",
])("options may stand between and after the files: %s", (line) => {
  expect(parsed(line)).toMatchObject({
    files: ["a.bib", "b.ris"],
    output: "out.json",
    choices: { json: true, duplicates: "keep", "max-authors": 25 },
  });
});

test("every --hide adds a person", () => {
  expect(parseRequest(["summary", "a", "--hide", "Ada Lovelace", "--hide=Bob"])).toMatchObject({
    choices: { hide: ["Ada Lovelace", "Bob"] },
  });
});

test.each([
  ["2020-2026", { from: 2020, to: 2026 }],
  ["2020-", { from: 2020 }],
  ["-2026", { to: 2026 }],
  ["2024", { from: 2024, to: 2024 }],
])("--years=%s is %o", (text, years) => {
  expect(parsed(`summary a --years=${text}`)).toMatchObject({ choices: { years } });
});

test("strengths and resolutions may have decimals", () => {
  expect(parsed("summary a --min-strength 0.5 --resolution 1.25")).toMatchObject({
    choices: { "min-strength": 0.5, resolution: 1.25 },
  });
});

test("what follows -- is a file, however it looks", () => {
  expect(parsed("summary --json -- --json -")).toMatchObject({
    files: ["--json", "-"],
    choices: { json: true },
  });
  expect(parsed("summary -- --help")).toMatchObject({ files: ["--help"] });
});

test.each(["--help", "nonsense --help", "--help summary"])(
  "%s gives the manual of all commands",
  (line) => {
    expect(helpOf(line)).toContain("Usage: coterie COMMAND FILE… [options]");
  },
);

test.each(["summary --help", "summary a --help --json"])("%s gives the command's own", (line) => {
  expect(helpOf(line)).toContain("Usage: coterie summary FILE… [options]");
});

test("the manual keeps to lines of 100 characters", () => {
  const lines = [helpOf("--help"), helpOf("summary --help")].join("\n").split("\n");

  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});

test.each([
  ["", /^A command must come first; there is: summary\b/u],
  ["--json summary a", /^A command must come first;/u],
  ["dance a", /^There is no command "dance"; there is: summary\b/u],
  ["summary", /^summary needs a file to read, or - for standard input\.$/u],
  ["summary - a -", /^Standard input \(-\) can be read only once\.$/u],
  ["summary a --duplicates drop", /^--duplicates is "drop"; it can be join or keep\.$/u],
  ["summary a --names folded", /^--names is "folded"; it can be safe or exact\.$/u],
  ["summary a --max-authors 0", /^--max-authors is "0"; it must be a whole number from 1\.$/u],
  ["summary a --max-authors 1e3", /^--max-authors is "1e3"; it must be a whole number from 1\.$/u],
  ["summary a --resolution x", /^--resolution is "x"; it must be a number from 0\.$/u],
  ["figure a --width 20", /^--width is "20"; it must be a number from 40 to 420\.$/u],
  ["figure a --width 421", /^--width is "421"; it must be a number from 40 to 420\.$/u],
  ["figure a --width 88 --preset slide", /^--width is for figures on paper: leave it out, /u],
  ["summary a --years 99", /^--years is "99"; it must be two years, such as 2020-2026\.$/u],
  ["summary a --years=2026-2020", /; the first year must not come after the last\.$/u],
  ["summary a --output=", /^--output needs the name of a file\.$/u],
  ["summary x/../a --output ./a", /^--output would overwrite \.\/a, which is to be read\.$/u],
])("%j is a mistake", (line, message) => {
  expect(mistakeOf(line)).toMatch(message);
});

test.each([
  ["summary a --maxauthors 3", "Unknown option --maxauthors. Did you mean --max-authors?"],
  ["figure a --presett page", "Unknown option --presett. Did you mean --preset?"],
  ["summary a --xyz", "Unknown option --xyz; coterie summary --help lists the options."],
  ["summary a -x", "Unknown option -x; coterie summary --help lists the options."],
  ["summary a --hide", "--hide needs a value, as in --hide=NAME."],
  ["summary a --hide --json", "--hide needs a value, as in --hide=NAME."],
  ["summary a --seed", "--seed needs a value, as in --seed=N."],
  ["summary a --json=yes", "--json takes no value."],
])("%j is a mistake, told in our own words", (line, message) => {
  expect(mistakeOf(line)).toBe(message);
});

test.each(["--version", "summary a --version"])("%s gives the version alone", (line) => {
  expect(helpOf(line)).toBe(`${version}\n`);
});
