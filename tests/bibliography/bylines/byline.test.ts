import { expect, test } from "vitest";

import {
  isCut,
  isProse,
  readByline,
  withoutCutMark,
} from "../../../src/bibliography/bylines/byline.ts";

test.each([
  ["Ada, Bob et al."],
  ["Ada, Bob, et al"],
  ["Ada, Bob, et. al."],
  ["Ada, Bob et.al."],
  ["Ada, Bob, etal."],
  ["Ada, Bob et alii"],
  ["Ada, Bob & al."],
  ["Ada, Bob, al."],
  ["Ada, Bob, [et al.]"],
  ["Ada, Bob (et al.)"],
  ["Ada, Bob, [and others]"],
  ["Ada, Bob, 5 others"],
  ["Ada, Bob and 5 other authors"],
  ["Ada, Bob and others"],
  ["Ada, Bob, and 3 others"],
  ["Ada, Bob, +5 more"],
  ["Ada, Bob + 12 more"],
  ["Ada, Bob…"],
  ["Ada, Bob, ..."],
  ["Ada, Bob, . . ."],
  ["Ada, Bob, and 12 colleagues"],
  ["Ada, Bob, .."],
  ["Ada, Bob .."],
  ["Ada, Bob y cols."],
  ["Ada, Bob et coll."],
  ["Ada, Bob u. a."],
  ["Ada, Bob и др."],
  ["Ada, Bob vd."],
  ["Ada, Bob ve ark."],
  ["Ada, Bob i wsp."],
  ["Ada, Bob a kol."],
  ["Ada, Bob, 等"],
])("%s names Ada and Bob and is cut", (printed) => {
  expect(readByline(printed)).toEqual({ names: ["Ada", "Bob"], listComplete: false });
});

test.each([
  ["Ada,  Bob ", ["Ada", "Bob"]],
  ["Ada,, ;, Bob,", ["Ada", "Bob"]],
  ["Ada King, Jr., Bob", ["Ada King, Jr.", "Bob"]],
  ["Al Etal, Bo Etal", ["Al Etal", "Bo Etal"]],
  ["Al, Bob, Ada & Al", ["Al", "Bob", "Ada & Al"]],
  ["U. A., Bob U. A.", ["U. A.", "Bob U. A."]],
  ["李平等", ["李平等"]],
  ["", []],
])("%s is a complete list", (printed, names) => {
  expect(readByline(printed)).toEqual({ names, listComplete: true });
});

test("what is cut within a Chinese name of four letters or more is no name", () => {
  expect(readByline("埃伯哈德·蔡德勒等")).toEqual({
    names: ["埃伯哈德·蔡德勒"],
    listComplete: false,
  });
});

test.each([["al., et"], ["al, et."], ["et al.,"], ["Others, And"], ["others, and"]])(
  "%s is what programs make of the end of a cut list",
  (name) => {
    expect(isCut(name)).toBe(true);
    expect(withoutCutMark(name)).toBe("");
  },
);

test.each([["King, A.."], ["Etal, Bo"], ["Al, Etienne"], ["Others, Ada"], ["Lovelace Ltd.,"]])(
  "%s cuts no list",
  (name) => {
    expect(isCut(name)).toBe(false);
  },
);

test('"et al." alone names nobody and is cut', () => {
  expect(readByline("et al.")).toEqual({ names: [], listComplete: false });
});

test.each([
  ["We show that looms weave."],
  ["A loom is a device that weaves cloth and we show here how it counts as well"],
])("%s is running text", (line) => {
  expect(isProse(line)).toBe(true);
});

test.each([["Ada Lovelace, Bob et al."], ["Martin Luther King Jr."], ["Christian L. Müller"]])(
  "%s is a list of names",
  (line) => {
    expect(isProse(line)).toBe(false);
  },
);
