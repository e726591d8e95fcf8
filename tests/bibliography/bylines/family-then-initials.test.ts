import { describe, expect, test } from "vitest";

import { familyThenInitials } from "../../../src/bibliography/bylines/family-then-initials.ts";

describe("a name with initials behind the family", () => {
  test.each<[string, object]>([
    ["Kathiria P.", { given: "P.", family: "Kathiria" }],
    ["Müller KR", { given: "KR", family: "Müller" }],
    ["van der Berg J-P", { given: "J-P", family: "van der Berg" }],
    ["Smith JA Jr", { given: "JA", family: "Smith", suffix: "Jr" }],
    ["King Jr. M.L.", { given: "M.L.", family: "King", suffix: "Jr." }],
    ["van der Berg J. P. A.", { given: "J. P. A.", family: "van der Berg" }],
    ["Garcia Lopez M J", { given: "M J", family: "Garcia Lopez" }],
    ["DE LA CRUZ A", { given: "A", family: "DE LA CRUZ" }],
    ["Garcia Lopez M.", { given: "M.", family: "Garcia Lopez" }],
    ["Петров И.", { given: "И.", family: "Петров" }],
    ["Petrov Yu.V.", { given: "Yu.V.", family: "Petrov" }],
    ["Kim S.-y.", { given: "S.-y.", family: "Kim" }],
    ["Lovelace, Ada", { given: "Ada", family: "Lovelace" }],
  ])("%s has its parts", (printed, parts) => {
    expect(familyThenInitials(printed)).toMatchObject(parts);
  });

  test.each(["Plato", "Plato Athenian", "Plato Co.", "王小明"])(
    "%s has no given name",
    (printed) => {
      expect(familyThenInitials(printed)).toEqual({ printed, family: printed });
    },
  );
});

test("ids stay with their person", () => {
  const ids = { scopus: "57190000000" };

  expect(familyThenInitials("Lovelace A.", ids).ids).toBe(ids);
});
