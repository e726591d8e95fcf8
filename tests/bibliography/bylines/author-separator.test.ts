import { expect, test } from "vitest";

import { described, split } from "../../../src/bibliography/bylines/author-separator.ts";
import { separatorOf } from "../../../src/bibliography/bylines/told-separator.ts";

const splitAlike = (...cells: readonly string[]) =>
  cells.map((cell) => split(cell, separatorOf(cells)));

test.each([
  ["semicolons", "Lovelace, Ada; Byron, Bob", ["Lovelace, Ada", "Byron, Bob"]],
  // JabRef's tables.
  [
    "semicolons and a last &",
    "King, Ada; Byron, Bob & Ay, Cem",
    ["King, Ada", "Byron, Bob", "Ay, Cem"],
  ],
  ["semicolons and a last e", "KING, A.; AY, B. e COSTA, C.", ["KING, A.", "AY, B.", "COSTA, C."]],
  [
    "semicolons and a last und",
    "King, Ada; Byron, Bob und Ay, Cem",
    ["King, Ada", "Byron, Bob", "Ay, Cem"],
  ],
  ["semicolons and ; and", "Ada King; Bob Byron; and Cem Ay", ["Ada King", "Bob Byron", "Cem Ay"]],
  [
    "semicolons, families that begin with a word of the kind",
    "King, Ada; e Silva, Ana; a Marca, Andrea; y Ay, Cem",
    ["King, Ada", "e Silva, Ana", "a Marca, Andrea", "Ay, Cem"],
  ],
  ["semicolons, & within one", "Ada King; Byron & Ay Ltd", ["Ada King", "Byron & Ay Ltd"]],
  ["bars", "Ada Lovelace|Bob Byron", ["Ada Lovelace", "Bob Byron"]],
  ["line ends", "Ada Lovelace\nBob Byron", ["Ada Lovelace", "Bob Byron"]],
  // Abstrackr's tables, seen in asreview/citation-file-formatting:Datasets/CSV/_baseline_abstrackr.csv.
  [
    "line ends, each before an and",
    "Lovelace, A.\n and Byron, B.\n and Ay, C.",
    ["Lovelace, A.", "Byron, B.", "Ay, C."],
  ],
  [
    "line ends, an and within one",
    "Ministry of Food, Agriculture and Fisheries, Oslo\nand Byron, Bob",
    ["Ministry of Food, Agriculture and Fisheries, Oslo", "Byron, Bob"],
  ],
  ["and", "Lovelace, Ada and Byron, Bob", ["Lovelace, Ada", "Byron, Bob"]],
  // BibTeX that became a table, seen in amchagas/open-hardware-supply:data/wos.csv.
  [
    "and, wrapped",
    "Lovelace, Ada and Byron,\nBob and\nAy, Cem",
    ["Lovelace, Ada", "Byron,\nBob", "Ay, Cem"],
  ],
  ["and alone", "Ada Lovelace and Bob Byron", ["Ada Lovelace", "Bob Byron"]],
  ["commas", "Ada Lovelace, Bob Byron", ["Ada Lovelace", "Bob Byron"]],
  ["commas and a last and", "Ada King, Bob Byron, and Cem Ay", ["Ada King", "Bob Byron", "Cem Ay"]],
  ["commas and &", "Ada King, Bob Byron & Cem Ay", ["Ada King", "Bob Byron", "Cem Ay"]],
  ["commas and a last und", "Ada King, Bob Byron und Cem Ay", ["Ada King", "Bob Byron", "Cem Ay"]],
  ["commas and a last et", "Ada King, Bob Byron et Cem Ay", ["Ada King", "Bob Byron", "Cem Ay"]],
  ["commas, also before et al.", "Ada King, Bob Byron et al.", ["Ada King", "Bob Byron et al."]],
  ["commas, also before a suffix", "King M.L., Jr., Byron B.", ["King M.L., Jr.", "Byron B."]],
  [
    "commas, degrees left out",
    "Ada King, PhD, Bob Byron, MD, MPH, Cem Ay, M.Sc.",
    ["Ada King", "Bob Byron", "Cem Ay"],
  ],
  [
    "commas, initials kept",
    "Jo de la Rosa, Bob Byron, Rahman, MD",
    ["Jo de la Rosa", "Bob Byron", "Rahman, MD"],
  ],
  ["commas within names, initials like degrees", "van Dam, RN, Hu, FB", ["van Dam, RN", "Hu, FB"]],
  ["commas and a last y", "Ada King, Bob Byron y Cem Ay", ["Ada King", "Bob Byron", "Cem Ay"]],
  [
    "y alone, not within a name",
    "Ada King y José Ortega y Gasset",
    ["Ada King", "José Ortega y Gasset"],
  ],
  [
    "commas, of which a double name has none",
    "Ana María Cruz y Pérez Soto, Bob Byron",
    ["Ana María Cruz y Pérez Soto", "Bob Byron"],
  ],
  ["y, also before et al.", "Ada King y Bob Byron, et al.", ["Ada King", "Bob Byron", "et al."]],
  ["commas of Chinese", "张三，李四、王五", ["张三", "李四", "王五"]],
  ["semicolons of Chinese", "张三；李四", ["张三", "李四"]],
  [
    "commas, also before a group with a slash",
    "King A, Byron B, CVD-COVID-UK/COVID-IMPACT Consortium",
    ["King A", "Byron B", "CVD-COVID-UK/COVID-IMPACT Consortium"],
  ],
  ["slashes with blanks", "Ada King / AC/DC Byron", ["Ada King", "AC/DC Byron"]],
  ["slashes without blanks", "Ada King/Bob Byron", ["Ada King", "Bob Byron"]],
  ["commas after initials", "Lovelace A., Byron B.C.", ["Lovelace A.", "Byron B.C."]],
  ["commas within names", "Lovelace, A., Byron, B. C.", ["Lovelace, A.", "Byron, B. C."]],
  ["commas within whole names", "Lovelace, Ada, Byron, Bob", ["Lovelace, Ada", "Byron, Bob"]],
  ["commas within names, &", "Lovelace, A., & Byron, B.", ["Lovelace, A.", "Byron, B."]],
  [
    "commas within names, institutions in brackets",
    "King, A. (Ely), Byron, B. (MIT, USA)",
    ["King, A. (Ely)", "Byron, B. (MIT, USA)"],
  ],
  ["nothing", "Lovelace, Ada", ["Lovelace, Ada"]],
])("names separated by %s are told apart", (_, cell, names) => {
  expect(splitAlike(cell)).toEqual([names]);
});

test.each([
  ["King, A., Byron, B., Looms Study Group", ["King, A.", "Byron, B.", "Looms Study Group"]],
  ["Suharto, King, A., Byron, B.", ["Suharto", "King, A.", "Byron, B."]],
  ["King, A., Suharto, Byron, B., Ay, C.", ["King, A.", "Suharto", "Byron, B.", "Ay, C."]],
])("one without initials is no reason to part families from theirs: %s", (cell, names) => {
  expect(splitAlike(cell)).toEqual([names]);
});

test("all cells of a column are separated alike", () => {
  expect(splitAlike("Lovelace, Ada", "Ada; Bob")).toEqual([["Lovelace, Ada"], ["Ada", "Bob"]]);
  expect(splitAlike("Ada, Bob", "Ada, Bob, Cem")).toEqual([
    ["Ada", "Bob"],
    ["Ada", "Bob", "Cem"],
  ]);
});

test("one stray mark among many cells, or the end of a reference, separates nothing", () => {
  const cells = [...Array.from({ length: 39 }, () => "Ada King, Bob Byron"), "Ada King; Bob Byron"];

  expect(separatorOf(cells)).toBe(",");
  expect(separatorOf(["Ada King, Bob O&#39;Brien"])).toBe(",");
});

test("a group or two families with a slash separate nothing where commas do", () => {
  const cells = ["Ada King, Bob Byron", "AC/DC Group", "Smith/Jones"];

  expect(separatorOf(cells)).toBe(",");
  expect(separatorOf(["Ada King and Bob Byron", "AC/DC Group"])).toBe("and");
});

// As Markdown's lists of literature have them.
test("families alone are parted at each comma where “and” or “et al.” shows that they are alone", () => {
  const lists = ["King, Byron, Ay, Dee", "King, Ay", "Dee, Ay, Byron, King"];

  expect(separatorOf([...lists, "King & Byron"])).toBe(",");
  expect(separatorOf([...lists, "Dee et al."])).toBe(",");
  expect(separatorOf([...lists, "Ada Dee"])).toBe("pairs");
  expect(separatorOf([...lists, ...lists, "King & Byron"])).toBe("pairs");
});

test("an and within a word separates nothing", () => {
  expect(splitAlike("Anders Sand; Andy Brand")).toEqual([["Anders Sand", "Andy Brand"]]);
});

// Seen in tewhey-lab/tewhey-lab.github.io:publications.tsv.
test("an and within the name of a group separates nothing where commas do", () => {
  const group = "Looms Initiative of Ely and Wells, Looms University, and Looms Institutes";
  const cells = [`${group}, King A, Byron B`, "King A, Byron B", "Byron B, Ay C, King A"];

  expect(separatorOf(cells)).toBe(",");
  expect(splitAlike("Lovelace, A., Byron, B. and Ay, C.")).toEqual([
    ["Lovelace, A.", "Byron, B.", "Ay, C."],
  ]);
});

// Seen in AdvancesInCognitiveSystems/acs2021:papers.csv.
test("a list with commas that is broken within its cell is separated as the others are", () => {
  const cells = ["Ada King, Bob Byron,\n  Cem Ay", "Ada King and Cem Ay", "Bob Byron, Cem Ay"];

  expect(splitAlike(...cells)[0]).toEqual(["Ada King", "Bob Byron", "Cem Ay"]);
});

test("what was found can be said in words", () => {
  expect(([";", "\n", "pairs", ""] as const).map(described)).toEqual([
    "split at semicolons",
    "split at line ends",
    "split at every second comma",
    "taken as one name in each cell",
  ]);
});

test("a family of two words and its given name in every cell are one name", () => {
  const cells = ["García Márquez, Gabriel José", "Vargas Llosa, Mario", "Pardo Bazán, Emilia M."];

  expect(splitAlike(...cells)).toEqual(cells.map((cell) => [cell]));
  expect(splitAlike(...cells, "Lovelace, Ada", "Voltaire")).toEqual(
    [...cells, "Lovelace, Ada", "Voltaire"].map((cell) => [cell]),
  );
});

test.each([
  ["beside a name as it is spoken", "Ada King, Hasu", "Bob Byron, Hasu", "Ada King"],
  ["with initials", "A. King, Hasu", "B. Byron, Hasu"],
  ["alone", "Ada King, Hasu"],
  ["in each of two cells", "Ada King, Hasu", "Bob Byron, Suharto"],
])("two names, the second of one word, are two %s", (_, ...cells) => {
  expect(splitAlike(...cells)).toEqual(cells.map((cell) => cell.split(", ")));
});

// As in BeMoBIL/EnvironBrainBase:data/papers.csv.
test("two families with & are two beside lists that are cut, or among such", () => {
  expect(splitAlike("Lovelace et al.", "King & Byron")[1]).toEqual(["King", "Byron"]);
  expect(splitAlike("King & Byron", "Ay & King")).toEqual([
    ["King", "Byron"],
    ["Ay", "King"],
  ]);
  expect(splitAlike("King & Byron")).toEqual([["King & Byron"]]);
});

test("in pairs, names that have lost their commas are names of their own", () => {
  expect(split("Auman, H. J., Woehler, E. J., Riddle M. J., Burton H.", "pairs")).toEqual([
    "Auman, H. J.",
    "Woehler, E. J.",
    "Riddle M. J.",
    "Burton H.",
  ]);
});

test("people between commas stand before a group behind a semicolon", () => {
  expect(split("King A, Byron BC; Looms Study Group", ";")).toEqual([
    "King A",
    "Byron BC",
    "Looms Study Group",
  ]);
  expect(split("King A, Byron BC Jr; Looms Study Network, Ay D, Low EF 2nd", ";")).toEqual([
    "King A",
    "Byron BC Jr",
    "Looms Study Network",
    "Ay D",
    "Low EF 2nd",
  ]);
  expect(split("King Low, Ada B; Byron, Bob C", ";")).toEqual(["King Low, Ada B", "Byron, Bob C"]);
  expect(split("King, A; Byron, Bob C; van Ay, Cem, Jr", ";")).toEqual([
    "King, A",
    "Byron, Bob C",
    "van Ay, Cem, Jr",
  ]);
});
