import { describe, expect, test } from "vitest";

import { familyFirst, givenFirst } from "../../src/bibliography/author-name.ts";
import { readName } from "../../src/people/name.ts";
import { compatibility } from "../../src/people/names/compatible.ts";
import { isFamilyAlike } from "../../src/people/names/places.ts";

const nameOf = (printed: string) => readName(givenFirst(printed));
const compared = (one: string, other: string) => compatibility(nameOf(one), nameOf(other));

describe("the key of a name", () => {
  test.each([
    ["case", "DAVID RÜGAMER"],
    ["accents", "David Rugamer"],
    ["composition", "David Rügamer".normalize("NFD")],
    ["blanks", " David   Rügamer "],
  ])("ignores %s", (_, other) => {
    expect(nameOf(other).key).toBe(nameOf("David Rügamer").key);
  });

  test.each([
    ["Jun-Wei Wang", "Jun Wei Wang"],
    ["Jun-Wei Wang", "Junwei Wang"],
    ["K.-R. Müller", "K. R. Müller"],
    ["KR Müller", "K.R. Müller"],
    ["Connor O’Brien", "Connor O'Brien"],
    ["eds. Nixon Apcin", "Nixon Apcin"],
    ["Md. Saiful Karim", "Md Saiful Karim"],
    ["trans A. Iga", "A. Iga"],
  ])("is the same for %s and %s", (one, other) => {
    expect(nameOf(one).key).toBe(nameOf(other).key);
  });

  test.each([
    ["Dan A. Smith", "Dana Smith"],
    ["Jun Wang", "Jun-Wei Wang"],
    ["David Müller", "David Mueller"],
    ["王伟", "王芳"],
    ["Jan Berg", "Jan van den Berg"],
    ["Ed Kern", "Kern"],
  ])("tells %s from %s", (one, other) => {
    expect(nameOf(one).key).not.toBe(nameOf(other).key);
  });

  test("finds a particle behind the given name", () => {
    expect(readName(familyFirst("Berg, Jan van den")).key).toBe(nameOf("Jan van den Berg").key);
  });
});

describe("two names", () => {
  test.each([
    ["D. Rügamer", "David Rügamer", "initials"],
    ["D. Rügamer", "Daniel Rügamer", "initials"],
    ["David Rügamer", "Daniel Rügamer", "different"],
    ["D. A. Rügamer", "David Rügamer", "initials"],
    ["D. B. Rügamer", "David A. Rügamer", "different"],
    ["Raymond Ng", "Raymond W. M. Ng", "middle-initial"],
    ["David Alan Smith", "David A. Smith", "middle-initial"],
    ["Anil Singh", "Anil Kumar Singh", "middle-name"],
    ["Jun Wang", "Jun-Wei Wang", "different"],
    ["J. W. Wang", "Jun-Wei Wang", "initials"],
    ["J. M. Müller", "Jean-Pierre Müller", "different"],
    ["Chr. Müller", "Christian Müller", "initials"],
    ["Chr. Müller", "Samuel Müller", "different"],
    ["Martin King Jr.", "Martin King Sr.", "different"],
  ])("%s and %s are %s", (one, other, expected) => {
    expect(compared(one, other)).toBe(expected);
    expect(compared(other, one)).toBe(expected);
  });

  test("are unknown to each other where one has no given name", () => {
    expect(compatibility(readName(familyFirst("Müller")), nameOf("Samuel Müller"))).toBe("unknown");
  });
});

describe("families", () => {
  test.each([
    ["Jan Müller", "Jan Mueller"],
    ["Jan Berg", "Jan van den Berg"],
    ["Jan Åberg", "Jan Aaberg"],
    ["Jan Sørensen", "Jan Soerensen"],
    ["Jan Saint-Pierre", "Jan St-Pierre"],
    ["Jan Sainte-Marie", "Jan Ste-Marie"],
    ["Min Lü", "Min Lyu"],
    ["Min Lv", "Min Lyu"],
  ])("of %s and %s are spellings of one", (one, other) => {
    expect(isFamilyAlike(nameOf(one), nameOf(other))).toBe(true);
  });

  test.each([
    ["Jan Saint", "Jan St"],
    ["Jan MacDonald", "Jan McDonald"],
    ["Jan Saint-Pierre", "Jan Pierre"],
    ["Min Lu", "Min Lyu"],
    ["Min Lu", "Min Lv"],
  ])("of %s and %s are two", (one, other) => {
    expect(isFamilyAlike(nameOf(one), nameOf(other))).toBe(false);
  });

  test("that an e makes different are two", () => {
    expect(isFamilyAlike(nameOf("Jan Muller"), nameOf("Jan Mueller"))).toBe(false);
  });
});
