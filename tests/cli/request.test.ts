import { expect, test } from "vitest";

import { parseRequest } from "../../src/cli/request.ts";

const parsed = (line: string) => parseRequest(line.split(" ").filter((word) => word !== ""));
const messageOf = (line: string) => {
  const request = parsed(line);
  return request.kind === "mistake" ? request.message : request.kind;
};

test("a summary of one file joins duplicates, hides nobody and has an author limit of 100", () => {
  expect(parsed("summary a.bib")).toEqual({
    kind: "summary",
    files: ["a.bib"],
    asJson: false,
    duplicates: "join",
    authorLimit: 100,
    hide: [],
  });
});

test.each([
  "summary a.bib b.ris --json --duplicates keep --max-authors 25 --output out.json",
  "summary --json a.bib --duplicates=keep b.ris --max-authors=25 --output=out.json",
  "--json --names exact --duplicates keep --max-authors 25 --output out.json summary a.bib b.ris",
])("options may stand before, between and after the files: %s", (line) => {
  expect(parsed(line)).toEqual({
    kind: "summary",
    files: ["a.bib", "b.ris"],
    asJson: true,
    output: "out.json",
    duplicates: "keep",
    authorLimit: 25,
    hide: [],
  });
});

test("every --hide adds a person", () => {
  expect(parseRequest(["summary", "a", "--hide", "Ada Lovelace", "--hide=Bob"])).toMatchObject({
    hide: ["Ada Lovelace", "Bob"],
  });
});

test("what follows -- is a file, however it looks", () => {
  expect(parsed("summary --json -- --json -")).toMatchObject({
    asJson: true,
    files: ["--json", "-"],
  });
});

test.each(["--help", "summary --help", "summary a --help --json", "nonsense --help"])(
  "%s asks for help",
  (line) => {
    expect(parsed(line)).toEqual({ kind: "help" });
  },
);

test.each([
  ["", "A command is missing; there is: summary."],
  ["figure a", 'There is no command "figure"; there is: summary.'],
  ["summary", "summary needs a file to read, or - for standard input."],
  ["summary - a -", "Standard input (-) can be read only once."],
  ["summary a --duplicates drop", '--duplicates is "drop"; it can be join or keep.'],
  ["summary a --max-authors 0", '--max-authors is "0"; it must be a whole number from 1.'],
  ["summary a --max-authors 1e3", '--max-authors is "1e3"; it must be a whole number from 1.'],
  ["summary a --names folded", '--names is "folded"; it can be exact.'],
  ["summary a --output=", "--output needs the name of a file."],
  ["summary x/../a --output ./a", "--output would overwrite ./a, which is to be read."],
])("%j is a mistake", (line, message) => {
  expect(messageOf(line)).toBe(message);
});

test("--names safe is refused with the name of what works", () => {
  expect(messageOf("summary a --names safe")).toContain("--names exact");
});

test.each([
  ["summary a --colour", "--colour"],
  ["summary a --hide", "--hide"],
  ["summary a --hide --json", "--hide"],
  ["summary a --json=yes", "--json"],
])("%j is a mistake that names the option", (line, option) => {
  expect(parsed(line).kind).toBe("mistake");
  expect(messageOf(line)).toContain(option);
});
