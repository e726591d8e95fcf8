import { describe, expect, test } from "vitest";

import { aPaper, withIds } from "../builders.ts";

import { papersBy, peopleBy, peopleOf, strangers } from "./spellings.ts";

describe("initials", () => {
  test("join the one person whom a shared co-author points to", () => {
    const people = peopleBy(
      "David Smith & Ada Byron",
      "Dora Smith & Cem Can",
      "D. Smith & A. Byron",
    );

    expect(people).toContain("D. Smith = David Smith");
  });

  test("join nobody when a co-author points to two", () => {
    const people = peopleBy(
      "David Smith & Ada Byron",
      "Dora Smith & Ada Byron",
      "D. Smith & Ada Byron",
    );

    expect(people).toContain("D. Smith");
  });

  test("join the only person of a rare family", () => {
    expect(peopleBy("Nadja Klein", "N. Klein")).toEqual(["N. Klein = Nadja Klein"]);
  });

  test("join nobody where others of the family are known by their initials alone", () => {
    const kleins = ["A. Klein", "B. Klein", "C. Klein", "D. Klein", "E. Klein"];

    expect(peopleBy("Nadja Klein", "N. Klein", ...kleins)).toContain("N. Klein");
  });

  test("of one of the commonest families join nobody without co-authors", () => {
    expect(peopleBy("Jing Wang", "J. Wang", "J. Wang")).toEqual([
      "J. Wang",
      "J. Wang",
      "Jing Wang",
    ]);
  });

  test("of one of the commonest families need two shared co-authors, or one who wrote with few", () => {
    const crowd = `Ada Byron & ${strangers.slice(0, 12).join(" & ")}`;

    expect(peopleBy("Jing Wang & Ada Byron", "J. Wang & Ada Byron", crowd)).toContain("J. Wang");
    expect(
      peopleBy("Jing Wang & Ada Byron & Cem Can", "J. Wang & A. Byron & C. Can", crowd),
    ).toContain("J. Wang = Jing Wang");
    expect(peopleBy("Jing Wang & Ada Byron", "J. Wang & Ada Byron")).toContain(
      "J. Wang = Jing Wang",
    );
  });

  test("of one of the commonest families are not told by one co-author of whom as little is printed", () => {
    expect(peopleBy("Y. Li & L. Zhang", "Y. Li & L. Zhang")).toEqual([
      "L. Zhang",
      "L. Zhang",
      "Y. Li",
      "Y. Li",
    ]);
    expect(peopleBy("Y. Li & J. Smith", "Yan Li & J. Smith")).toContain("Y. Li");
    expect(peopleBy("Y. Li & Lei Zhang", "Y. Li & Lei Zhang")).toEqual(["Lei Zhang", "Y. Li"]);
  });

  test("of one of the commonest families need two where only one name has a second initial", () => {
    expect(peopleBy("Jing Wang & Ada Byron", "J. Q. Wang & Ada Byron")).toContain("J. Q. Wang");
  });

  test("of a family that strangers share need two where only they have a second initial", () => {
    const silvas = ["João Silva", "Rui Silva"];

    expect(peopleBy("Maria Silva & Ada Byron", "M. J. Silva & A. Byron", ...silvas)).toContain(
      "M. J. Silva",
    );
    expect(
      peopleBy("Maria Silva & Ada Byron & Cem Can", "M. J. Silva & A. Byron & C. Can", ...silvas),
    ).toContain("M. J. Silva = Maria Silva");
  });

  test("of a family that strangers share join nobody of another circle, with a particle or without", () => {
    const circles = (full: string, short: string) =>
      peopleBy(`${full} & Ada Byron`, `${short} & Cem Can`);

    expect(circles("Mohammed Umar", "M. Umar")).toContain("M. Umar");
    expect(circles("Maria da Silva", "M. da Silva")).toContain("M. da Silva");
    expect(circles("László Kovács", "L. Kovács")).toContain("L. Kovács");
    expect(circles("Hanna de Vries", "H. de Vries")).toContain("H. de Vries");
    expect(circles("Fahad Al-Ghamdi", "F. Al-Ghamdi")).toContain("F. Al-Ghamdi");
    expect(circles("Mohammed Klein", "M. Klein")).toContain("M. Klein = Mohammed Klein");
  });

  test("of a family that strangers share are those of whose papers the list is full", () => {
    const papersOf = (author: string, count: number) =>
      strangers.slice(0, count).map((byline) => `${author} & ${byline}`);
    const strays = ["M. Umar", "M. Umar & Cem Can"];

    expect(peopleBy(...papersOf("Mohammed Umar", 8), ...strays)).toContain(
      "M. Umar = Mohammed Umar",
    );
    expect(peopleBy(...papersOf("Mohammed Umar", 2), ...strays)).toContain("M. Umar");
    expect(peopleBy(...papersOf("Mohammed Umar", 8), ...strays, "Maria Umar")).toContain("M. Umar");
    expect(peopleBy(...papersOf("Jing Wang", 8), "J. Wang & Cem Can")).toContain("J. Wang");
  });

  test("are of whom they spell out, not of a relative who lacks the second and shares a co-author", () => {
    const people = peopleBy(
      "Hilda Klein & Ada Byron",
      "Hugo Simon Klein & Cem Can",
      "H. S. Klein & A. Byron",
    );

    expect(people).not.toContain("H. S. Klein = Hilda Klein");
  });

  test("join the one of two namesakes whom a shared co-author points to", () => {
    const [one, other, third] = papersBy(
      "Jing Wang & Cem Can & Ada Byron",
      "Jing Wang",
      "J. Wang & C. Can & A. Byron",
    );
    const people = peopleOf(
      withIds(one!, { orcid: "0000-0002-1825-0097" }),
      withIds(other!, { orcid: "0000-0001-5109-3700" }),
      third!,
    );

    expect(people).toEqual([
      "A. Byron = Ada Byron",
      "C. Can = Cem Can",
      "J. Wang = Jing Wang",
      "Jing Wang",
    ]);
  });

  test("join nobody when one has a second initial and the other has not, and the family has others", () => {
    expect(peopleBy("Todd Hudson", "T. E. Hudson", "Ada Hudson")).toHaveLength(3);
  });

  test("join whoever is printed now with a second initial and now without", () => {
    const ritters = ["Helge Ritter", "Helge J. Ritter", "Karl Ritter"];

    expect(peopleBy(...strangers, ...ritters, "H. Ritter")).toContain(
      "H. Ritter = Helge J. Ritter = Helge Ritter",
    );
    expect(peopleBy(...strangers, "Helge J. Ritter", "Karl Ritter", "H. Ritter")).toContain(
      "H. Ritter",
    );
  });

  test("join whoever has written much sooner than who has not", () => {
    const kolbs = ["Doro Kolb", "Eva Kolb", "Karl Kolb", "K. Kolb"];
    const papers = Array.from({ length: 9 }, () => "Karl Kolb");

    expect(peopleBy(...strangers, ...kolbs)).toContain("K. Kolb");
    expect(peopleBy(...strangers, ...kolbs, ...papers)).toContain("K. Kolb = Karl Kolb");
  });

  test("with a hyphen are those of one name, and of no other", () => {
    expect(peopleBy("Jun Zurbriggen", "J.-W. Zurbriggen")).toHaveLength(2);
    expect(peopleBy("Junwei Zurbriggen", "J.-W. Zurbriggen")).toHaveLength(1);
    expect(peopleBy("Karl Heinz Horváth", "K.-H. Horváth")).toHaveLength(1);
    expect(peopleBy("Katarzyna Horváth", "K.-H. Horváth")).toHaveLength(2);
  });

  test("that agree twice join in a family that has others", () => {
    expect(peopleBy("Todd Ebert Hudson", "T. E. Hudson", "Ada Hudson", "Bob Hudson")).toContain(
      "T. E. Hudson = Todd Ebert Hudson",
    );
  });

  test("of siblings join neither", () => {
    expect(peopleBy("Ada Byron", "Alan Byron", "A. Byron")).toHaveLength(3);
  });

  test("that contradict each other do not meet in one person", () => {
    const people = peopleBy(
      "J. A. Kern & Ada Byron",
      "J. B. Kern & Ada Byron",
      "J. Kern & Ada Byron",
    );

    expect(people).toEqual(["Ada Byron", "J. A. Kern", "J. B. Kern", "J. Kern"]);
  });

  test("join the person when two papers in different ways say the same of one paper", () => {
    const full = aPaper({ authors: ["David Smith", "Ada Byron"] });
    const short = aPaper({ authors: ["D. Smith", "A. Byron"] });
    const joined = {
      ...full,
      records: [
        { file: "a", index: 0, line: 1, byline: full.byline },
        { file: "b", index: 0, line: 1, byline: short.byline },
      ],
    };

    expect(peopleOf(joined)).toEqual(["A. Byron = Ada Byron", "D. Smith = David Smith"]);
  });
});
