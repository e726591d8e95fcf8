import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const person = (role: string, surname: string, forenames: string) =>
  `<tss:author role="${role}"><tss:surname>${surname}</tss:surname><tss:forenames>${forenames}</tss:forenames><tss:initials/></tss:author>`;
const fact = (name: string, text: string) =>
  `<tss:characteristic name="${name}">${text}</tss:characteristic>`;

// Shaped as an export of OpenArabicPE's.
const text = `<?xml version="1.0" encoding="UTF-8"?>
<tss:senteContainer xmlns:tss="http://www.thirdstreetsoftware.com/SenteXML-1.0" version="1.0"><tss:library><tss:references>
<tss:reference>
<tss:publicationType name="Journal Article"/>
<tss:authors>${person("Author", "al-Amin", "Ada")}${person("Author", "UNESCO", "")}${person("Editor", "Byron", "Bob")}</tss:authors>
<tss:dates><tss:date day="18" month="7" type="Entry" year="2018"/><tss:date day="7" month="8" type="Publication" year="1867"/></tss:dates>
<tss:characteristics>${fact("publicationTitle", "Notes")}${fact("articleTitle", "On looms")}${fact("DOI", "10.1000/looms")}${fact("publisher", "Press")}</tss:characteristics>
<tss:keywords><tss:keyword assigner="Sente User Ada">looms</tss:keyword></tss:keywords>
</tss:reference>
<tss:reference>
<tss:publicationType name="Book"/>
<tss:authors>${person("Author", "Ay", "Cem")}</tss:authors>
<tss:dates><tss:date day="" month="" type="Publication" year="1903"/></tss:dates>
<tss:characteristics>${fact("publicationTitle", "Mills")}${fact("articleTitle", "")}${fact("DOI", "")}${fact("publisher", "Press")}</tss:characteristics>
</tss:reference>
</tss:references></tss:library></tss:senteContainer>`;

test("Sente's XML has facts in characteristics, and editors beside authors", () => {
  const { format, bibliography, diagnostics } = runToEnd(read({ file: "export.xml", text }));

  expect(format).toBe("Sente");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada al-Amin", "UNESCO"], ["Cem Ay"]]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "On looms",
      year: 1867,
      date: "1867-08-07",
      venue: "Notes",
      keywords: ["looms"],
      ids: { doi: "10.1000/looms" },
    },
    { title: "Mills", year: 1903, venue: "Press" },
  ]);
});
