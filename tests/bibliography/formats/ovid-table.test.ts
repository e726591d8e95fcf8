import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const HEADER = "ORN,VN,DB,UI,PM,TI,SO,AU,IN,PB,MH,DU,OD,AB,FTURL,AO";
const reading = (row: string) =>
  runToEnd(read({ file: "embase.csv", text: `${HEADER}\n${row}\n` }));

test("a row gives its authors, its year from the end of the source, and the PMID before its link", () => {
  const { format, bibliography, diagnostics } = reading(
    "1,Ovid Technologies,Embase,2011722477," +
      "29635641 [http://www.ncbi.nlm.nih.gov/pubmed/?term=29635641],Travel and biologic therapy," +
      '"Journal of Travel Medicine. 25 (1) (no pagination), 2018. Article Number: tay018. Date of Publication: 2018.",' +
      '"Hall V.\n\nJohnson D.\n\nWalt A.V.D.","(Hall, Johnson) Austin Health, VIC, Australia",Oxford University Press,' +
      '"adult\n\n*infection risk",,"adult [m]",,Click here,"Walt, Anneke van der; ORCID: http://orcid.org/0000-0002-4278-7003"',
  );

  expect(format).toBe("Ovid CSV");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([["V. Hall", "D. Johnson", "A.V.D. Walt"]]);
  expect(bibliography.papers).toMatchObject([
    {
      year: 2018,
      venue: "Journal of Travel Medicine",
      ids: { pmid: "29635641" },
      keywords: ["adult", "infection risk"],
    },
  ]);
});

test("the number of a record is a PMID in MEDLINE alone", () => {
  const of = (database: string) =>
    reading(`1,Ovid Technologies,${database},31234567,,On Looms,"Notes. 2020.",Ay C.,,,,,,,,`)
      .bibliography.papers[0]?.ids;

  expect(of("Ovid MEDLINE(R)")).toEqual({ pmid: "31234567" });
  expect(of("Embase")).toEqual({});
});
