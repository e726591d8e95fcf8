/** What keeps names from being one person that otherwise are. */

import { describe, expect, test } from "vitest";

import { familyFirst } from "../../../src/bibliography/author-name.ts";
import { aPaper, withIds } from "../../builders.ts";
import { papersBy, peopleBy, peopleOf, strangers } from "../spellings.ts";

test("a bare family name is one person's, unless the family has others of several first letters", () => {
  const bare = ["Müller & Ada Byron", "Müller & Ada Byron"];

  expect(peopleBy(...bare, "Jan Müller").filter((name) => name === "Müller")).toHaveLength(1);
  expect(
    peopleBy(...bare, "Jan Müller", "Karl Müller").filter((name) => name === "Müller"),
  ).toHaveLength(2);
});

test("a middle initial is no doubt where a family has two such names alone", () => {
  const names = ["Ada King & Bob Low", "Ada M. King & Cem Can"];

  expect(peopleBy(...names)).toContain("Ada King = Ada M. King");
  expect(peopleBy(...names, "Anna King & Dan Dee")).toContain("Ada M. King");
});

test("one initial of one of the commonest families is nobody's, though all wrote alone", () => {
  expect(peopleBy("Y. Li", "Y. Li")).toEqual(["Y. Li", "Y. Li"]);
});

test("two initials are one person's, unless a name written out with one may be theirs", () => {
  const names = ["A. B. King & Bob Low", "A. B. King & Cem Can", "Zoe King & Eva Eck"];

  expect(peopleBy(...names).filter((name) => name === "A. B. King")).toHaveLength(1);
  expect(
    peopleBy(...names, "Ada King & Dan Dee").filter((name) => name === "A. B. King"),
  ).toHaveLength(2);
});

test("in a short list, who has an umlaut in the family is not who has none, without a co-author", () => {
  expect(peopleBy("Jan Müller & Bob Low", "J. Muller & Cem Can")).toHaveLength(4);
  expect(peopleBy("Jan Müller & Bob Low", "J. Muller & Bob Low")).toHaveLength(2);
});

test("an initial that one spelling of a person has is no initial more", () => {
  const both = ["Maria Silva & Bob Low", "Maria J. Silva & Bob Low"];
  const others = ["M. J. Silva & Bob Low", "Ana Silva & Cem Can"];

  expect(peopleBy(...both, ...others)).toContain("M. J. Silva = Maria J. Silva = Maria Silva");
  expect(peopleBy("Maria Silva & Bob Low", ...others)).toContain("M. J. Silva");
});

test("papers without a year are as near as any", () => {
  const ofYear = (year: number | undefined, name: string) =>
    aPaper({ authors: [name], ...(year !== undefined && { year }) });

  expect(peopleOf(ofYear(1859, "Charles Darwin"), ofYear(undefined, "C. Darwin"))).toHaveLength(1);
  expect(peopleOf(ofYear(1859, "Charles Darwin"), ofYear(1899, "C. Darwin"))).toHaveLength(1);
  expect(peopleOf(ofYear(1859, "Charles Darwin"), ofYear(1900, "C. Darwin"))).toHaveLength(2);
});

describe("whom a co-author points to", () => {
  const crowd = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `Zed Author${String.fromCodePoint(97 + (i % 26), 97 + Math.floor(i / 26))}`,
    ).join(" & ");
  const meantOn = (others: string) =>
    peopleBy(`D. Smith & ${others}`, `David Smith & ${others}`, "Dora Smith & Cem Can");

  test("is not told by a list of more than fifty", () => {
    expect(meantOn(crowd(49))).toContain("D. Smith = David Smith");
    expect(meantOn(crowd(50))).toContain("D. Smith");
  });

  test.each([
    ["in a short list", [] as readonly string[]],
    ["in a long one", strangers],
  ])("is nobody where that is another of the same letter, %s", (_, others) => {
    const kings = ["A. King & Bob Low", "Alan King & Cem Can"];

    expect(peopleBy(...kings, "Ada King & Bob Low", ...others)).toContain("A. King = Ada King");
    expect(peopleBy(...kings, "Ada King & Bill Low", ...others)).toContain("A. King");
  });

  test("is who fits all initials, beside a relative who does not", () => {
    const low = ["Ada B. King & Bob Low", "Anna C. King & Bob Low"];

    expect(peopleBy("A. B. King & Bob Low", ...low)).toContain("A. B. King = Ada B. King");
  });

  test("is neither of two whom their ids part", () => {
    const [one, other, written] = papersBy(
      "A. King & Bob Low",
      "A. King & Bob Low",
      "Ada King & Bob Low",
    );

    expect(
      peopleOf(
        withIds(one!, { orcid: "0000-0002-1825-0097" }),
        withIds(other!, { orcid: "0000-0001-5109-3700" }),
        written!,
      ),
    ).toEqual(["A. King", "A. King", "Ada King", "Bob Low"]);
  });
});

test("one id is one person's where the families have a word in common", () => {
  const orcid = "0000-0002-1825-0097";
  const by = (name: string) =>
    withIds(
      { ...aPaper(), byline: { authors: [familyFirst(name)], listComplete: true } },
      { orcid },
    );

  expect(peopleOf(by("King Byron, Ada"), by("Byron Low, Ada"))).toHaveLength(1);
  expect(peopleOf(by("King Byron, Ada"), by("Low, Ada"))).toHaveLength(2);
});

describe("whose list it is has the initials of a family that strangers share, unless", () => {
  const writtenBy = (author: string, count: number) =>
    strangers.slice(0, count).map((byline) => `${author} & ${byline}`);
  /** In so many circles. */
  const strays = (count: number) =>
    strangers.slice(-count).map((byline) => `M. Umar & ${byline.split(" & ")[0]}`);
  const JOINED = "M. Umar = Mohammed Umar";

  test("that is five papers", () => {
    expect(peopleBy(...writtenBy("Mohammed Umar", 6), ...strays(1))).toContain(JOINED);
    expect(peopleBy(...strays(1), ...writtenBy("Mohammed Umar", 6))).toContain(JOINED);
    expect(peopleBy(...writtenBy("Mohammed Umar", 5), ...strays(1))).not.toContain(JOINED);
  });

  test("the others are more", () => {
    expect(peopleBy(...writtenBy("Mohammed Umar", 7), ...strays(7))).toContain(JOINED);
    expect(peopleBy(...writtenBy("Mohammed Umar", 6), ...strays(7))).not.toContain(JOINED);
  });

  test("another has a circle of as many papers", () => {
    const circle = Array.from({ length: 6 }, () => "M. Umar & Cem Can");

    expect(peopleBy(...writtenBy("Mohammed Umar", 8), ...circle.slice(1))).toContain(JOINED);
    expect(peopleBy(...writtenBy("Mohammed Umar", 8), ...circle)).not.toContain(JOINED);
    expect(peopleBy(...writtenBy("Mohammed Umar", 8), ...circle, ...strays(1))).not.toContain(
      JOINED,
    );
  });

  test("a name written out may be meant, too", () => {
    const papers = [...writtenBy("Mohammed Umar", 6), ...strays(1)];

    expect(peopleBy(...papers, "Musa A. Umar & Cem Can")).not.toContain(JOINED);
  });

  test("it is a twentieth of the list", () => {
    const others = strangers.slice(20, 180);

    expect(
      peopleBy(...writtenBy("Mohammed Umar", 8), ...others.slice(0, 100), ...strays(1)),
    ).toContain(JOINED);
    expect(peopleBy(...writtenBy("Mohammed Umar", 8), ...others, ...strays(1))).not.toContain(
      JOINED,
    );
  });

  test("it is one of the commonest families", () => {
    const papers = [...writtenBy("Jing Hua Wang", 40), ...strangers];

    expect(peopleBy(...papers, "J. H. Wang & Cem Can")).toContain("J. H. Wang");
  });
});

test("who shares no co-author with another is not their misprint", () => {
  const usual = Array.from({ length: 4 }, () => "Keh-Jiann Berg & Ada Byron");
  const initials = "K.-J. Berg & Ada Byron & Cem Can";

  expect(peopleBy(...usual, "Ke-Jiann Berg & Cem Can", initials)).toContain("K.-J. Berg");
  expect(peopleBy(...usual, "Ke-Jiann Berg & Cem Can & Ada Byron", initials)).toContain(
    "K.-J. Berg = Keh-Jiann Berg",
  );
});

test("a name twice on one paper is a slip, but for initials of one of the commonest families", () => {
  expect(peopleBy("A. Byron & A. Byron & Cem Can")).toEqual(["A. Byron", "Cem Can"]);
  expect(peopleBy("W. Zhang & W. Zhang & Cem Can")).toEqual(["Cem Can", "W. Zhang", "W. Zhang"]);
  expect(peopleBy("S. Kumar & A. K. Singh & A. K. Singh")).toHaveLength(3);
  expect(peopleBy("Wei Zhang & Wei Zhang & Cem Can")).toEqual(["Cem Can", "Wei Zhang"]);
});
