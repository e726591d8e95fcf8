import { expect, test } from "vitest";

import {
  withoutDegreesAtEnd,
  withoutDegreesBehind,
} from "../../../../src/bibliography/formats/names/known-degrees.ts";

const parts = (list: string) => list.split(", ");

test.each([
  ["King, Ada, RN, PhD", "King, Ada"],
  ["King, Ada, M.D., Ph.D.", "King, Ada"],
  ["King, Ada, MD MPH, MA", "King, Ada"],
  ["King, A., Esq.", "King, A."],
  ["King, Jr., Bob, MD", "King, Jr., Bob"],
  ["King, Bob, Jr., MD", "King, Bob, Jr."],
  ["King, Ada, DNP, Byron, Bob, FRCP", "King, Ada, Byron, Bob"],
  ["Ada King, MD, MPH", "Ada King"],
  ["van der Berg, MD, PhD", "van der Berg, MD"],
])("degrees behind a given name are no names: %s", (list, kept) => {
  expect(withoutDegreesBehind(parts(list))).toEqual(parts(kept));
});

test.each([
  ["Rahman, MD"],
  ["King, A., Rahman, MD"],
  ["KING, A., MA, B."],
  ["LEE, K, MA, J, KIM, MA"],
  ["King, Ada, Byron, Bob"],
])("what may be a name is no degree: %s", (list) => {
  expect(withoutDegreesBehind(parts(list))).toEqual(parts(list));
});

test.each([
  ["Ada King RN PhD", "Ada King"],
  ["Rahman MD", "Rahman MD"],
  ["King A MD", "King A MD"],
  ["Anh Tuan DO", "Anh Tuan DO"],
])("%s is %s without the degrees at its end", (name, bare) => {
  expect(withoutDegreesAtEnd(name)).toBe(bare);
});
