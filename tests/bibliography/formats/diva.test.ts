import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

test("DiVA prints behind a name who and where somebody is, with semicolons of its own", () => {
  const text = [
    "PID,ContributorRole,Name,Title,PublicationType,ContentType,Language,Journal,HostPublication,Year,DOI,Keywords,NBN",
    'diva2:1,,"King, Ada [u1abcdef] [0000-0002-1825-0097] (KTH, Skolan för väv (EECS) [177]; Lunds universitet);Byron, Bob C. (KTH);van der Berg, Daan",On looms,Artikel i tidskrift,Refereegranskat,eng,Notes,,2020,10.1000/1,looms;cards,urn:nbn',
    'diva2:2,,"King, Ada (KTH)",Looms,Samlingsverk (redaktörskap),Refereegranskat,eng,,All looms,2021,,,urn:nbn',
  ].join("\n");
  const { format, bibliography } = runToEnd(read({ file: "diva.csv", text }));

  expect(format).toBe("DiVA CSV");
  expect(bibliography.papers).toMatchObject([
    {
      title: "On looms",
      year: 2020,
      venue: "Notes",
      kind: "Artikel i tidskrift",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/1" },
    },
    { title: "Looms", venue: "All looms" },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["Ada King", "Bob C. Byron", "Daan van der Berg"],
    [],
  ]);
  expect(bibliography.papers[0]?.byline.authors[0]?.ids).toEqual({ orcid: "0000-0002-1825-0097" });
});
