import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (...records: readonly string[]) => {
  const sources = records.map((record) => `<b:Source>${record}</b:Source>`);
  const text =
    '<?xml version="1.0"?>\n<b:Sources SelectedStyle="\\APA.XSL" ' +
    'xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography">' +
    `${sources.join("")}</b:Sources>`;
  return runToEnd(read({ file: "Sources.xml", text }));
};
const person = (parts: string) => `<b:Person>${parts}</b:Person>`;
const list = (role: string, ...people: readonly string[]) =>
  `<b:${role}><b:NameList>${people.map(person).join("")}</b:NameList></b:${role}>`;

test("a source gives its title, authors, date, venue and ids", () => {
  const { format, bibliography, diagnostics } = reading(
    "<b:Tag>Lov43</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Title>On Looms</b:Title>" +
      "<b:Year>1843</b:Year><b:Month>September</b:Month><b:Day>6</b:Day>" +
      `<b:Author>${list("Editor", "<b:Last>Öz</b:Last><b:First>Cem</b:First>")}${list(
        "Author",
        "<b:Last>Lovelace</b:Last><b:Middle>B.</b:Middle><b:Middle>K.</b:Middle><b:First>Ada</b:First>",
        "<b:Last>Byron</b:Last><b:First>Bob</b:First>",
      )}</b:Author><b:JournalName>Notes on Engines</b:JournalName>` +
      "<b:StandardNumber>10.1000/abc</b:StandardNumber><b:URL>https://example.org/a</b:URL>",
  );

  expect(format).toBe("Word's sources (XML)");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      byline: {
        authors: [
          { family: "Lovelace", given: "Ada B. K." },
          { family: "Byron", given: "Bob" },
        ],
      },
      date: "1843-09-06",
      venue: "Notes on Engines",
      kind: "JournalArticle",
      ids: { doi: "10.1000/abc" },
      links: [{ href: "https://example.org/a" }],
    },
  ]);
});

test("an organisation, an inventor and a name in one part are authors; editors alone are not", () => {
  const { bibliography } = reading(
    "<b:Title>A</b:Title><b:Author><b:Author><b:Corporate>Looms and Sons</b:Corporate></b:Author></b:Author>",
    `<b:Title>B</b:Title><b:Author>${list("Inventor", "<b:First>Ada Lovelace</b:First>")}</b:Author>`,
    `<b:Title>C</b:Title><b:Author>${list("Editor", "<b:Last>Byron</b:Last>")}</b:Author>`,
  );

  expect(bibliography.papers.map(namesOf)).toEqual([["Looms and Sons"], ["Ada Lovelace"], []]);
});

test.each(["WHO", "Statistisches Bundesamt"])(
  "%s, of which the source says so, is a group",
  (name) => {
    const { bibliography } = reading(
      `<b:Title>A</b:Title><b:Author><b:Author><b:Corporate>${name}</b:Corporate></b:Author></b:Author>`,
    );

    expect(bibliography.papers[0]?.byline.authors).toEqual([{ printed: name, kind: "group" }]);
  },
);
