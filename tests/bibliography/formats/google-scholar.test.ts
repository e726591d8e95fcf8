import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const HEADER = "Authors,Title,Publication,Volume,Number,Pages,Year,Publisher\n";
const papersOf = (rows: string) => {
  const { format, bibliography } = runToEnd(
    read({ file: "citations.csv", text: `\uFEFF${HEADER}${rows}` }),
  );
  expect(format).toBe("Google Scholar CSV");
  return bibliography.papers;
};

test("a row gives its title, authors, venue and year", () => {
  const rows =
    '"King, Ada-Lena; El Karoui, Imen; De Santi, C; ",On Looms,Neuroimage,83,,726-738,2013,Academic Press\n';

  expect(papersOf(rows)).toEqual([
    {
      records: [{ file: "citations.csv", index: 0, line: 2 }],
      title: "On Looms",
      byline: {
        authors: [
          { printed: "Ada-Lena King", family: "King", given: "Ada-Lena" },
          { printed: "Imen El Karoui", family: "El Karoui", given: "Imen" },
          { printed: "C De Santi", family: "De Santi", given: "C" },
        ],
        listComplete: true,
      },
      year: 2013,
      venue: "Neuroimage",
      ids: {},
      links: [],
    },
  ]);
});

// The export of kingjr/kingjr.github.io (citations.csv) has no longer list, and exactly ten for
// "Opportunities and challenges for a maturing science of consciousness", which 58 people signed
// (doi 10.1038/s41562-019-0531-8).
test("a list of ten authors may go on", () => {
  const names = Array.from("ABCDEFGHIJ", (initial) => `Family${initial}, ${initial}; `);
  const rows = [names, names.slice(1)].map((list) => `"${list.join("")}",On Looms,,,,,2019,\n`);

  expect(papersOf(rows.join("")).map(({ byline }) => byline.listComplete)).toEqual([false, true]);
});

// As in gajanand82/Reseach-Publication-in-Journals (citations.csv), of papers that were added by hand.
test("several names in the place of one are several people", () => {
  const rows =
    '"Kumar, A., Upadhyay, A., Mishra, N.,Nath, S.,Yadav, K.R., Sharma, G.; ",On Looms,,,,,2022,\n' +
    '"Gajanand Sharma, Naveen Hemrajani,, Ashutosh Kumar; ",On Cards,,,,,2022,\n';

  expect(papersOf(rows).map(namesOf)).toEqual([
    ["A. Kumar", "A. Upadhyay", "N. Mishra", "S. Nath", "K.R. Yadav", "G. Sharma"],
    ["Gajanand Sharma", "Naveen Hemrajani", "Ashutosh Kumar"],
  ]);
});
