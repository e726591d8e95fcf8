import { expect, test } from "vitest";

import { bylineOf, namesOf, reading } from "./read-authors.ts";

const raw = String.raw;

test.each([
  ["{van der Elst, Domien}", { family: "van der Elst", given: "Domien" }],
  ["{{van der Elst}, Domien}", { family: "van der Elst", given: "Domien" }],
  ["{{van der Elst}, {Domien}}", { family: "van der Elst", given: "Domien" }],
  [raw`{Labb\'{e}, M.}`, { family: "Labbé", given: "M." }],
  ["{Abbott,T.~M.~C.}", { family: "Abbott", given: "T. M. C." }],
  ["{Lovelace, Ada}", { family: "Lovelace", given: "Ada" }],
  ["{LOVELACE, A.}", { family: "LOVELACE", given: "A." }],
  ["{García Márquez, Gabriel}", { family: "García Márquez", given: "Gabriel" }],
  ["{{García Márquez}, Gabriel José}", { family: "García Márquez", given: "Gabriel José" }],
  ["{O'Brien, J.-P.}", { family: "O'Brien", given: "J.-P." }],
  ["{d'Alembert, Jean}", { family: "d'Alembert", given: "Jean" }],
  ["{Humboldt, Alexander von}", { family: "Humboldt", given: "Alexander von" }],
  ["{London, Jack}", { family: "London", given: "Jack" }],
  ["{van den Berg, Jan}", { family: "van den Berg", given: "Jan" }],
  ["{York, Michael}", { family: "York", given: "Michael" }],
  ["{Byron, York}", { family: "Byron", given: "York" }],
  ["{Byron, Paris}", { family: "Byron", given: "Paris" }],
  ["{King, Vienna}", { family: "King", given: "Vienna" }],
])("%s is somebody, not a group", (printed, parts) => {
  expect(bylineOf(printed)?.authors).toMatchObject([parts]);
  expect(bylineOf(printed)?.authors[0]).not.toHaveProperty("kind");
});

test.each([
  "CERN, Geneva",
  "CERN, CH",
  "Bayer, Leverkusen",
  "Looms, Pharma",
  "UNESCO, Paris",
  "Microsoft, Redmond",
  "Deutscher Bundestag, Berlin",
  "Statistisches Bundesamt, Wiesbaden",
  "Company, Inc.",
  "Anaconda, Inc.",
  "Looms, Ltd",
  "Sensie, LLC",
  "Ericsson, AB",
  "Siemens, AG",
  "IBM, Corp.",
  "Geological Survey, U.S.",
  "Interior Department, U.S.",
  "Cray Research, Inc",
  "FUELED BY IMAGINATION, LLC",
  "Department of Homeland Security, U.S. Customs",
  "Lancet, The",
  "OpenAI, Anna",
  "Looms 2, Ada",
  "Merja Oja, Samuel Kaski",
  "Merja Oja, Janne Nikkilä, Petri Törönen",
  "Lovelace A, Byron B",
  "A. Lovelace, B. Byron",
  "Luther King, Jr.",
  "Doe, President",
])("{%s} stays whole", (printed) => {
  expect(bylineOf(`{${printed}}`)?.authors).toEqual([{ printed, kind: "literal" }]);
});

test("a publisher's braces around each of the names are no groups", () => {
  expect(namesOf("{Krachmalnicoff, N.} and {Tomasi, M.} and {Planck Collaboration}")).toEqual([
    "N. Krachmalnicoff",
    "M. Tomasi",
    "Planck Collaboration",
  ]);
});

test("among others in braces, two families and two given names are one person", () => {
  const [, , first] =
    bylineOf("{Lovelace, A.} and {Byron, B.} and {García López, Ramón José}")?.authors ?? [];
  const [, second] = bylineOf("{Lovelace, A.} and {Merja Oja, Samuel Kaski}")?.authors ?? [];

  expect(first).toMatchObject({ family: "García López", given: "Ramón José" });
  expect(second).toEqual({ printed: "Merja Oja, Samuel Kaski", kind: "literal" });
});

test.each([
  "{Lovelace, Ada} and {The Analytical Society}",
  "{Lovelace, Ada} and {CERN Collaboration} and Dee, Dora",
  "{Lovelace, Ada} and {Byron, Bob} and {The Analytical Society}",
])("a group in braces makes none of a person in braces: %s", (field) => {
  const [ada] = bylineOf(field)?.authors ?? [];

  expect(ada).toEqual({ printed: "Ada Lovelace", family: "Lovelace", given: "Ada" });
});

test.each(["", " and others"])(
  "where each of a list%s is in braces, and some have initials, they are people",
  (end) => {
    expect(bylineOf(`{Jan Müller} and {John A. Smith} and {Loom Society}${end}`)?.authors).toEqual([
      { printed: "Jan Müller", family: "Müller", given: "Jan" },
      { printed: "John A. Smith", family: "Smith", given: "John A." },
      { printed: "Loom Society", kind: "literal" },
    ]);
  },
);

test.each([
  "{Jan van Berg} and {Ada King} and {Bob Byron}",
  "{Anna de Jong} and {Piet van Dijk}",
  "{Jan van Berg} and {Maria de la Cruz}",
])("a particle tells people, each in braces: %s", (field) => {
  const authors = bylineOf(field)?.authors ?? [];

  expect(authors.every(({ family }) => family !== undefined)).toBe(true);
});

test.each([
  "{Banco de Portugal} and {Anna de Jong}",
  "{Gobierno de España} and {Junta de Andalucía}",
  "{Cour des Comptes} and {Conseil d'État}",
  "{Amt der Tiroler Landesregierung} and {Stadt Wien}",
  "{Raad van Toezicht} and {Stadt Wien}",
])("a particle makes no people of offices in braces: %s", (field) => {
  expect(bylineOf(field)?.authors.map(({ kind }) => kind)).toEqual(["literal", "literal"]);
});

test.each(["{Jan Müller} and {Ada King}", "{Ada King}", "{Google Brain} and {Meta Platforms}"])(
  "%s may be groups, and it is said that they were read so",
  (field) => {
    const { bibliography, diagnostics } = reading(field);

    expect(bibliography.papers[0]?.byline.authors[0]).toHaveProperty("kind", "literal");
    expect(diagnostics).toMatchObject([
      {
        severity: "note",
        code: "bibtex/groups-alone",
        message: `The authors "${field}" stand in braces and were read as groups, who are no people unless names are compared exactly.`,
      },
    ]);
  },
);

test.each(["{R Core Team}", "{CERN}", "{Jan Müller} and King, Ada"])(
  "nothing is said of %s",
  (field) => {
    expect(reading(field).diagnostics).toEqual([]);
  },
);
