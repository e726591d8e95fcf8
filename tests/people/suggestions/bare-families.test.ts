import { describe, expect, test } from "vitest";

import { identify } from "../../../src/people/identify.ts";
import { aBibliography } from "../../builders.ts";
import { papersBy } from "../spellings.ts";
import { pairsAmong, suggested } from "../suggested.ts";

describe("a bare family name is asked about", () => {
  test("beside the only person of the family, whose few papers do not hide how many change hands", () => {
    const papers = papersBy(
      "Nagler & Czado",
      "Nagler & Vatter",
      "Nagler & Kraus",
      "Thomas Nagler & David Kern",
    );

    expect(suggested(papers)).toMatchObject([
      { people: ["Nagler", "Thomas Nagler"], likeness: "family-only", papers: 3 },
    ]);
  });

  test("beside the one who has by far the most papers of the family", () => {
    const many = ["Ada", "Bob", "Cem"].map((given) => `Thomas Nagler & ${given} Kern`);

    expect(pairsAmong(...many, "Eva Nagler & Dora Roth", "Nagler & Czado")).toEqual([
      "Nagler = Thomas Nagler",
    ]);
  });

  test("beside whoever wrote with people of the families that stand with it", () => {
    const papers = papersBy(
      "Eva Nagler & Dora Roth",
      "Thomas Nagler & Claudia Czado & Ada Kern",
      "Nagler & Czado & Kern",
    );

    expect(suggested(papers)).toMatchObject([
      { people: ["Ada Kern", "Kern"] },
      { people: ["Claudia Czado", "Czado"] },
      {
        people: ["Nagler", "Thomas Nagler"],
        coauthors: [{ names: ["Czado", "Claudia Czado"] }, { names: ["Kern", "Ada Kern"] }],
      },
    ]);
  });

  test("beside nobody where several of the family could be meant", () => {
    expect(
      pairsAmong("Thomas Nagler & Ada Kern", "Eva Nagler & Dora Roth", "Nagler & Czado"),
    ).toEqual([]);
  });
});

test("two papers of a bare family name are joined for that, not for initials", () => {
  const { authors } = identify(aBibliography(...papersBy("Nagler & Czado", "Nagler & Vatter")));
  const nagler = authors.find(({ name }) => name === "Nagler");

  expect(nagler?.reasons).toMatchObject([{ rule: "family-name" }]);
});
