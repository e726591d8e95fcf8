/** Where lists of authors in a cell end, and where their names part. */

import { expect, test } from "vitest";

import { namesIn } from "../plain-tables.ts";

test.each(["et. al.", "et alii", "and 5 others", ", et. al.", ", and 5 others"])(
  "a list in a cell that ends in %s names nobody of that name",
  (mark) => {
    expect(namesIn(`King A, Byron B ${mark}`, "Ay C, Dee D")).toEqual([
      ["A King", "B Byron"],
      ["C Ay", "D Dee"],
    ]);
  },
);

test("degrees in a list with commas are nobody, and no family", () => {
  expect(namesIn("Ada King MD, Bob Byron RN PhD", "Cem Ay, DNP, FAAN, Dora Dee")).toEqual([
    ["Ada King", "Bob Byron"],
    ["Cem Ay", "Dora Dee"],
  ]);
  expect(namesIn("Rahman Khan MD, Ay C", "Dee D")).toEqual([["MD Rahman Khan", "C Ay"], ["D Dee"]]);
});

test.each([
  ["García, A. y López, L.", ["A. García", "L. López"]],
  ["Ruiz, A., Díaz, B. y López, L.", ["A. Ruiz", "B. Díaz", "L. López"]],
  ["Rossi, M. e Bianchi, L.", ["M. Rossi", "L. Bianchi"]],
  ["Vargas Llosa, M.; y Borges, J. L.", ["M. Vargas Llosa", "J. L. Borges"]],
  ["Souza e Silva, A.; et al.", ["A. Souza e Silva"]],
  ["Mario Rossi e Luca Bianchi", ["Mario Rossi", "Luca Bianchi"]],
  ["Anna Verdi, Mario Rossi e Luca Bianchi", ["Anna Verdi", "Mario Rossi", "Luca Bianchi"]],
  ["José da Costa e Silva Santos, Ada King", ["José da Costa e Silva Santos", "Ada King"]],
  ["Rossi E, Bianchi E, Neri A", ["E Rossi", "E Bianchi", "A Neri"]],
])("in Spanish, Italian and Portuguese the last name follows its own word: %s", (cell, names) => {
  expect(namesIn(cell)).toEqual([names]);
});

test("a suffix between initials and the next family is nobody", () => {
  const list = "King, M. L., Jr., & Byron, B.";
  const names = ["M. L. King, Jr.", "B. Byron"];

  expect(namesIn(list)).toEqual([names]);
  expect(namesIn(list, "Ay, C., & Dee, D.")).toEqual([names, ["C. Ay", "D. Dee"]]);
  expect(namesIn("Byron, B., Ay, II, Dee, D.", "Ay, C., Dee, D.")[0]).toHaveLength(3);
});

test("a comma in the brackets of an institution parts no names", () => {
  expect(namesIn("Ada King (University of Ely, UK), Bob Byron (MIT)")).toEqual([
    ["Ada King", "Bob Byron"],
  ]);
});

test("where lists with commas end without an e, it links two families", () => {
  expect(
    namesIn("Ada King, Maria Ferreira e Silva Ramos", ...Array(20).fill("Ada King, Bob Byron"))[0],
  ).toEqual(["Ada King", "Maria Ferreira e Silva Ramos"]);
});

test("an e parts two people where most lists, but not nearly all, end without it", () => {
  const cells = ["Ana Cruz, João Lima", "Ada King, Rui Melo", "Ada King, Ana Cruz, Rui Melo"];

  expect(namesIn("Pedro Alves e Carla Dias", "Rui Melo, Ada King e Ana Cruz", ...cells)).toEqual(
    expect.arrayContaining([
      ["Pedro Alves", "Carla Dias"],
      ["Rui Melo", "Ada King", "Ana Cruz"],
    ]),
  );
});

test("lists of Python may be of what arXiv's library calls an author", () => {
  const list = `[arxiv.Result.Author('Ada King'), arxiv.Result.Author("Cara O'Neil")]`;

  expect(namesIn(`"${list.replaceAll('"', '""')}"`, "[arxiv.Result.Author('Cem Ay')]")).toEqual([
    ["Ada King", "Cara O'Neil"],
    ["Cem Ay"],
  ]);
});
