import { expect, test } from "vitest";

import { beforeCopying } from "../../../src/bibliography/bylines/copied-name.ts";
import { bibtex } from "../../../src/bibliography/formats/bibtex.ts";
import { ris } from "../../../src/bibliography/formats/ris.ts";
import { type Reader, runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const namesIn = (reader: Reader) => namesOf(runToEnd(reader).bibliography.papers[0]);

test.each([
  ["Mu¨ller, Ernst", "Müller, Ernst"],
  ["M ¨uller, Ernst", "Müller, Ernst"],
  ["Ho \u0308lder, Otto", "Hölder, Otto"],
  ["Garc´ıa, Ana", "García, Ana"],
  ["Garc \u0301ıa, Ana", "García, Ana"],
  ["Erd ˝os, P.", "Erdős, P."],
  ["Sˇafaˇr´ık, Jan", "Šafařík, Jan"],
  ["Fran¸cois Viète", "François Viète"],
  ["Pedro ´Alvarez", "Pedro Álvarez"],
  ["J. ¨Ozbek", "J. Özbek"],
  ["Kosin \u0301ski, Jan", "Kosiński, Jan"],
])("an accent that a PDF sets beside its letter is on it: %s", (copied, printed) => {
  expect(beforeCopying(copied)).toBe(printed);
});

test("an accent that both letters beside it may have stays where it is, in one word", () => {
  expect(beforeCopying("Kosin ´ski, Jan")).toBe("Kosin´ski, Jan");
  expect(beforeCopying("Jo˜ao Silva")).toBe("Jo˜ao Silva");
});

test.each(["O´Brien, E.", "d´Alembert", "D´Angelo", "Jean-Luc Picard", "Lovelace - Byron, Ada"])(
  "%s stays as it is printed",
  (name) => {
    expect(beforeCopying(name)).toBe(name);
  },
);

test.each([
  ["J Alvarez- Ramirez", "J Alvarez-Ramirez"],
  ["J.- P. Serre", "J.-P. Serre"],
  ["Alvarez -Ramirez, J", "Alvarez-Ramirez, J"],
  [
    "Institut für Natur- und Geisteswissenschaften",
    "Institut für Natur- und Geisteswissenschaften",
  ],
])("a blank beside the hyphen of a name is none of it: %s", (copied, printed) => {
  expect(beforeCopying(copied)).toBe(printed);
});

test("an escaped comma parts family and given name, in RIS and in BibTeX", () => {
  const asRis = String.raw`TY  - JOUR
TI  - On Looms
AU  - Lovelace\, Ada
ER  - `;
  const asBibtex = String.raw`@misc{a, title = {On Looms}, author = {Lovelace\, Ada and Byron, G.\,G.}}`;

  expect(namesIn(ris.read({ file: "a.ris", text: asRis }))).toEqual(["Ada Lovelace"]);
  expect(namesIn(bibtex.read({ file: "a.bib", text: asBibtex }))).toEqual([
    "Ada Lovelace",
    "G. G. Byron",
  ]);
});
