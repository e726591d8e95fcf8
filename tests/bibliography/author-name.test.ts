import { describe, expect, test } from "vitest";

import {
  authorFromParts,
  familyFirst,
  givenFirst,
  groupAuthor,
} from "../../src/bibliography/author-name.ts";

describe("a name that is read aloud in its printed order", () => {
  test.each<[string, object]>([
    ["Ada Lovelace", { given: "Ada", family: "Lovelace" }],
    ["  Ada   Lovelace ", { given: "Ada", family: "Lovelace" }],
    ["D. E. Knuth", { given: "D. E.", family: "Knuth" }],
    ["Karl-Robert Müller", { given: "Karl-Robert", family: "Müller" }],
    ["Ludwig van Beethoven", { given: "Ludwig", family: "van Beethoven" }],
    ["Jan den Berg", { given: "Jan", family: "den Berg" }],
    ["Charles Louis Xavier Joseph de la Vallée Poussin", { family: "de la Vallée Poussin" }],
    ["Maria da Costa e Silva", { given: "Maria", family: "da Costa e Silva" }],
    ["José Ortega y Gasset", { given: "José", family: "Ortega y Gasset" }],
    ["van Gogh", { family: "van Gogh" }],
    ["Robert W. Mc Gaffey", { given: "Robert W.", family: "Mc Gaffey" }],
    ["Vincent Van Gogh", { given: "Vincent", family: "Van Gogh" }],
    ["Bart De Win", { given: "Bart", family: "De Win" }],
    ["W. E. B. Du Bois", { given: "W. E. B.", family: "Du Bois" }],
    ["Liesbet Van der Perre", { given: "Liesbet", family: "Van der Perre" }],
    ["C. G. Van De Walle", { given: "C. G.", family: "Van De Walle" }],
    ["Rosa Del Carmen Ay", { given: "Rosa Del Carmen", family: "Ay" }],
    ["Meng Di Jiang", { given: "Meng Di", family: "Jiang" }],
    ["Yu De Huang", { given: "Yu De", family: "Huang" }],
    ["Hung Van Nguyen", { given: "Hung Van", family: "Nguyen" }],
    ["Chi Van Đặng", { given: "Chi Van", family: "Đặng" }],
    ["Duc Le Anh", { given: "Duc Le", family: "Anh" }],
    ["Yann Le Cun", { given: "Yann", family: "Le Cun" }],
    ["Y. Le Gat", { given: "Y.", family: "Le Gat" }],
    ["Peter Lo Wong", { given: "Peter Lo", family: "Wong" }],
    ["Nguyễn Văn Hùng", { given: "Nguyễn Văn", family: "Hùng" }],
    ["Van Gogh", { given: "Van", family: "Gogh" }],
    ["Martin Luther King, Jr.", { given: "Martin Luther", family: "King", suffix: "Jr." }],
    ["Martin Luther King Jr", { given: "Martin Luther", family: "King", suffix: "Jr" }],
    ["Bob Anthony Jnr.", { given: "Bob", family: "Anthony", suffix: "Jnr." }],
    ["Henry Gates III", { given: "Henry", family: "Gates", suffix: "III" }],
    ["Ada King Lovelace PhD", { printed: "Ada King Lovelace", family: "Lovelace" }],
    ["Ada Lovelace Ph.D.", { printed: "Ada Lovelace", family: "Lovelace" }],
    ["Ada Lovelace Ph. D.", { printed: "Ada Lovelace", family: "Lovelace" }],
    ["Ada Lovelace MSc PhD", { printed: "Ada Lovelace", family: "Lovelace" }],
    ["Prof. Dr. Ada Lovelace", { printed: "Ada Lovelace", family: "Lovelace" }],
    ["Dr. Ludwig van Beethoven", { printed: "Ludwig van Beethoven", family: "van Beethoven" }],
    ["Dr. Lovelace", { given: "Dr.", family: "Lovelace" }],
    ["Dr Ada Lovelace", { printed: "Ada Lovelace", family: "Lovelace" }],
    ["DR Lovelace", { given: "DR", family: "Lovelace" }],
    ["Lovelace, Ada", { given: "Ada", family: "Lovelace" }],
    ["Socolowski, O., Jr.", { given: "O.", family: "Socolowski", suffix: "Jr." }],
    ["Plato", { family: "Plato" }],
    ["Иван Петров", { given: "Иван", family: "Петров" }],
    ["王小明", { family: "王小明" }],
    ["王 小明", { printed: "王小明", given: "小明", family: "王" }],
    ["小明 王", { printed: "王小明", given: "小明", family: "王" }],
    ["محمد الخوارزمي", { given: "محمد", family: "الخوارزمي" }],
  ])("%s has its parts", (printed, parts) => {
    expect(givenFirst(printed)).toMatchObject(parts);
  });

  test.each(["Plato", "van Gogh", "王小明"])("%s has no given name", (printed) => {
    expect(givenFirst(printed)).not.toHaveProperty("given");
  });
});

describe("a name whose family is printed first", () => {
  test.each<[string, object]>([
    ["Lovelace, Ada", { printed: "Ada Lovelace", given: "Ada", family: "Lovelace" }],
    ["King, Martin Luther, Jr.", { printed: "Martin Luther King, Jr.", suffix: "Jr." }],
    ["King, Jr., Martin Luther", { printed: "Martin Luther King, Jr.", suffix: "Jr." }],
    ["Gaskin, Thomas A 3rd", { given: "Thomas A", family: "Gaskin", suffix: "3rd" }],
    ["van der Berg, Jan", { printed: "Jan van der Berg", family: "van der Berg" }],
    ["Petrov, I.V.", { given: "I.V.", family: "Petrov" }],
    ["Plato", { printed: "Plato", family: "Plato" }],
    ["Anna Zippel, PhD", { printed: "Anna Zippel", given: "Anna", family: "Zippel" }],
    ["Zippel, Anna, Ph.D.", { printed: "Anna Zippel", given: "Anna", family: "Zippel" }],
    ["Prof. Dr. Zippel, Anna", { printed: "Anna Zippel", given: "Anna", family: "Zippel" }],
    ["Zippel, Dr Anna", { printed: "Anna Zippel", given: "Anna", family: "Zippel" }],
    ["Zippel, Prof. Dr. Anna", { printed: "Anna Zippel", given: "Anna", family: "Zippel" }],
    ["Zippel, DR", { printed: "DR Zippel", given: "DR", family: "Zippel" }],
    ["St. John, Viktor", { printed: "Viktor St. John", given: "Viktor", family: "St. John" }],
    ["Zippel, MD", { printed: "MD Zippel", given: "MD", family: "Zippel" }],
    ["王, 小明", { printed: "王小明", given: "小明", family: "王" }],
    ["Plato,", { printed: "Plato", family: "Plato" }],
    [", Plato", { printed: "Plato", family: "Plato" }],
    ["", { printed: "", family: "" }],
  ])("%j has its parts, and is read aloud", (printed, author) => {
    expect(familyFirst(printed)).toMatchObject(author);
  });
});

test.each([
  ["Ada Lovelace", "Lovelace, Ada"],
  ["Jan van der Berg", "van der Berg, Jan"],
  ["José Ortega y Gasset", "Ortega y Gasset, José"],
  ["Martin Luther King, Jr.", "King, Jr., Martin Luther"],
  ["van Gogh", "van Gogh"],
])("%s and %s are the same author", (spoken, sorted) => {
  expect(givenFirst(spoken)).toEqual(familyFirst(sorted));
});

test("ids stay with their person, in every order", () => {
  const ids = { scopus: "57190000000" };

  expect(givenFirst("Ada Lovelace", ids).ids).toBe(ids);
  expect(familyFirst("Lovelace, Ada", ids).ids).toBe(ids);
});

test("a person of whom only a given name is known is called by it", () => {
  expect(authorFromParts({ family: " ", given: "Ada" })).toEqual(givenFirst("Ada"));
});

// Lens, in asreview/citation-file-formatting:Datasets/RIS/_baseline_mendeley.ris.
test.each(["null", "None", "undefined"])("nobody is called %s", (given) => {
  expect(familyFirst(`van den Bosch, ${given}`)).toEqual(
    authorFromParts({ family: "van den Bosch" }),
  );
  expect(familyFirst(`${given}, Ada`).family).toBe(given);
});

test("a group is not taken apart", () => {
  expect(groupAuthor(" The  Loom, Group ")).toEqual({ printed: "The Loom, Group", kind: "group" });
});

test.each([
  ["G. Nelson, Natalie", "Nelson", "Natalie G."],
  ["V. Van Meter, K.", "Van Meter", "K. V."],
  ["J.-B. Nelson, Natalie", "Nelson", "Natalie J.-B."],
  ["St. John, Natalie", "St. John", "Natalie"],
  ["O. B., Natalie", "O. B.", "Natalie"],
])(
  "initials that a program left before the family are of the given names: %s",
  (printed, family, given) => {
    expect(familyFirst(printed)).toMatchObject({ family, given });
  },
);

test.each([
  ["King, Jr.", "Martin Luther"],
  ["King Jr.", "Martin Luther"],
  ["King", "Martin Luther, Jr."],
  ["King", "Martin Luther Jr."],
])("of a source without a place for it the suffix is apart: %j, %j", (family, given) => {
  expect(authorFromParts({ family, given })).toEqual(familyFirst("King, Martin Luther, Jr."));
});

test.each([
  ["Jr.", "Martin"],
  ["King JR", "M."],
  ["Ay", "II"],
  ["King Jr.", ""],
  ["Miller", "Peter"],
  ["Ay Iv", "Ada"],
])("no suffix is apart in %j, %j", (family, given) => {
  expect(authorFromParts({ family, given })).not.toHaveProperty("suffix");
});
