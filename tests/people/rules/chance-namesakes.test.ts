import { describe, expect, test } from "vitest";

import { identify } from "../../../src/people/identify.ts";
import { aBibliography, aPaper } from "../../builders.ts";

/** The name of each person, on papers whose authors are given as "Ada Lovelace & Bob Byron". */
const namesBy = (...bylines: readonly string[]) =>
  identify(
    aBibliography(...bylines.map((byline) => aPaper({ authors: byline.split(" & ") }))),
  ).authors.map(({ name }) => name);

describe("a name written out that many are likely to have", () => {
  const families =
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Han Cao Deng Feng Xiao Cheng".split(
      " ",
    );
  const letters = [..."BCDFGHJKLMNPQRST"];
  /** Each family with each given name, once. */
  const many = families.flatMap((family) =>
    letters.slice(0, 10).flatMap((letter) => [`${letter}ei ${family}`, `${letter}uan ${family}`]),
  );

  test("joins nobody without a shared co-author, and everybody with one", () => {
    const people = namesBy(
      ...many,
      "Lei Wang & Ada Byron",
      "Lei Wang & A. Byron",
      "Lei Wang & Cem Can",
      "Nadja Klein",
      "Nadja Klein & Cem Can",
    );

    expect(people.filter((name) => name === "Lei Wang")).toHaveLength(3);
    expect(people.filter((name) => name === "Nadja Klein")).toHaveLength(1);
  });

  test("joins nobody with a middle initial for being the only other one", () => {
    const strangers = letters.flatMap((a) =>
      letters.flatMap((b) => [`${a}u${b}o ${b}i${a}en`, `${a}a${b}e ${b}o${a}en`]),
    );
    const relatives = ["Ada Born", "Bob Born", "Cem Born", "Eve Born"];
    const called = ["Lei Kahn", "Lei Lang", "Lei Moll", "Lei Nahm"];

    const [one, other] = ["Lei Born", "Lei K. Born"];

    expect(namesBy(...strangers, one, other)).not.toContain(one);
    expect(namesBy(...strangers, ...relatives, ...called, one, other)).toContain(one);
  });

  test("joins nobody by two initials of such a family, of which a long list may show no other", () => {
    const both = ["Y. M. Cheung", "Y. M. Cheung & Cem Can"];
    const asked = (...others: readonly string[]) =>
      namesBy(...others, ...both).filter((name) => name === "Y. M. Cheung");

    expect(asked(...many)).toHaveLength(2);
    expect(asked(...many.slice(0, 300))).toHaveLength(1);
  });

  test("joins everybody in a short list", () => {
    const people = namesBy(
      ...many.slice(0, 300),
      "Lei Wang & Ada Byron",
      "Lei Wang & A. Byron",
      "Lei Wang & Cem Can",
    );

    expect(people.filter((name) => name === "Lei Wang")).toHaveLength(1);
  });
});
