import { describe, expect, test } from "vitest";

import { caption, type CaptionFacts } from "../../src/figure/caption.ts";
import { fileName } from "../../src/figure/file-name.ts";

const ofTheExample: CaptionFacts = {
  people: 73,
  ties: 79,
  papers: 50,
  source: "David Rügamer's author page, captured 2026",
  hidden: ["David Rügamer"],
  incompleteBylines: 35,
  version: "0.1",
};

describe("caption", () => {
  test("says what is shown, of what, who is hidden and what is cut", () => {
    expect(caption(ofTheExample)).toBe(
      "73 people, 79 ties (papers written together), 50 papers of David Rügamer's author page, " +
        "captured 2026. David Rügamer hidden. 35 of 50 author lists are incomplete: counts are " +
        "lower bounds. Made with Coterie 0.1.",
    );
  });

  test("keeps silent about what is not the case, and counts one in the singular", () => {
    const facts = {
      ...ofTheExample,
      people: 1,
      ties: 1,
      papers: 1,
      hidden: [],
      incompleteBylines: 0,
    };

    expect(caption(facts)).toBe(
      "1 person, 1 tie (papers written together), 1 paper of David Rügamer's author page, " +
        "captured 2026. Made with Coterie 0.1.",
    );
  });

  test("groups the digits of large numbers", () => {
    expect(caption({ ...ofTheExample, people: 1234567 })).toMatch(/^1,234,567 people/);
  });

  test.each([
    [["Ada", "Bob"], "Ada and Bob hidden."],
    [["Ada", "Bob", "Cem"], "Ada, Bob and Cem hidden."],
    [["Ada", "Bob", "Cem", "Dan"], "Ada, Bob and 2 others hidden."],
  ])("names %j briefly", (hidden, sentence) => {
    expect(caption({ ...ofTheExample, hidden })).toContain(sentence);
  });
});

describe("fileName", () => {
  test.each([
    ["David Rügamer", "coterie-david-ruegamer.png"],
    ["../../etc/passwd", "coterie-etc-passwd.png"],
    ["Łukasz & Ørsted: 2026?", "coterie-lukasz-oersted-2026.png"],
    ["", "coterie.png"],
    ["…", "coterie.png"],
    ["李明", "coterie-李明.png"],
    ["Ada ".repeat(30), `coterie-${"ada-".repeat(13).slice(0, -1)}.png`],
  ])("of %j is %s", (title, name) => {
    expect(fileName(title, "png")).toBe(name);
  });
});
