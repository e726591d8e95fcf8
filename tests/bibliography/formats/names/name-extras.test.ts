import { expect, test } from "vitest";

import { withoutExtras } from "../../../../src/bibliography/formats/names/name-extras.ts";

test.each([
  // BIOSIS at Ovid, as Zotero's translator tests have it.
  ["Lovelace, Ada [Inventor, Reprint Author]", "Lovelace, Ada"],
  ["Lovelace, A. B. [Author, Reprint Author; E-mail: ada@example.org]", "Lovelace, A. B."],
  // Journals@Ovid, as JabRef's importer tests have it.
  ["Lovelace, Ada PhD", "Lovelace, Ada"],
  ["Lovelace, Ada, M.D.", "Lovelace, Ada"],
  // EBSCO.
  ["Lovelace, Ada (AUTHOR)", "Lovelace, Ada"],
  ["Lovelace, A. ada@example.org", "Lovelace, A."],
  // The end of a list was lost, seen in ESHackathon/CiteSource:tests/testthat/data/working_example/long/McK_inc.ris.
  ["Lovelace, Ada B. and", "Lovelace, Ada B."],
  // The national library of France, seen in MediaDesignLab-EDNA/bibliography-karlpineau:zotero.csv.
  ["Lovelace, Ada Auteur du texte", "Lovelace, Ada"],
  ["Lovelace, Ada (1815-1852) Auteur du texte", "Lovelace, Ada"],
  // Where somebody works, as J-GLOBAL and KCI write it, and how a name is read.
  ["山田太郎 (東京大)", "山田太郎"],
  ["山田 太郎（やまだ たろう）", "山田 太郎"],
  ["김철수(서울대학교)", "김철수"],
  // Catalogues of libraries.
  ["Lovelace, Ada, author.", "Lovelace, Ada"],
  ["Lovelace, Ada, 1815-1852, author.", "Lovelace, Ada, 1815-1852"],
  ["Lovelace, Ada*", "Lovelace, Ada"],
  ["Lovelace*†, Ada", "Lovelace, Ada"],
  ["Lovelace, Ada MD, PhD +", "Lovelace, Ada"],
  ["Lovelace, Ada, RN, DNP", "Lovelace, Ada"],
  ["Lovelace, A., Esq.", "Lovelace, A."],
  // Title pages, as people copy them.
  ["Ada Lovelace1,2", "Ada Lovelace"],
  ["Ada Lovelace1,2,*", "Ada Lovelace"],
  ["Ada Lovelace¹", "Ada Lovelace"],
  // Affiliations at Scopus until 2016.
  ["Lovelace, A.a", "Lovelace, A."],
  ["Lovelace, A.-B.b c", "Lovelace, A.-B."],
])("%s is the name %s", (printed, name) => {
  expect(withoutExtras(printed)).toBe(name);
});

test.each([
  ["Lovelace, Ada"],
  ["Rahman, MD"],
  ["Lovelace, A. b"],
  ["Lovelace, Ada.b"],
  ["Kim, S.-y."],
  ["Rahman, A MD"],
  ["King, Martin Luther, III"],
  ["[Anonymous]"],
  ["Wei Wang 0001"],
  ["Lovelace, Ada 2"],
  ["Ada Lovelace2"],
  ["Family12, Given34"],
  ["Lovelace, Ada (2)"],
  ["Lovelace, Ada, 1815-1852"],
  ["World Health Organization (WHO)"],
  ["3M"],
])("%s has nothing beside the name", (printed) => {
  expect(withoutExtras(printed)).toBe(printed);
});

test("a name in its own script behind it is the same", () => {
  expect(withoutExtras("Wang, Wu（王五）")).toBe("Wang, Wu");
});
