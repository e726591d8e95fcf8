import { expect, test } from "vitest";

import { rowsOfHtml } from "../../../src/bibliography/formats/web-page/html-rows.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "export.xls", text }));

test("a table in HTML, which databases call .xls, is a table", () => {
  const { format, bibliography, diagnostics } = reading(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-number-format:"\\@"}</style></head><body>
<table border=1><tr><th>No</th><th>Title</th><th>Author</th><th>Journal</th><th>Year</th></tr>
<tr><td>1</td><td>On <i>looms</i>
&amp; cards</td><td>King, Ada<br>Byron, Bob</td><td>Notes</td><td>1843</td></tr>
<tr><td>2</td><td>On mills</td><td>King, Ada<br/>Ay, Cem</td><td>Notes</td><td>1844
</table></body></html>`,
  );

  expect(format).toBe("table in HTML");
  expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On looms & cards", 1843, ["Ada King", "Bob Byron"]],
    ["On mills", 1844, ["Ada King", "Cem Ay"]],
  ]);
  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([3, 5]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["table/authors-split"]);
});

test("so is one of a database that its columns tell, as Web of Science's", () => {
  const { bibliography } = reading(
    "<table><tr><td>PT</td><td>AU</td><td>AF</td><td>TI</td><td>SO</td><td>PY</td><td>UT</td></tr>" +
      "<tr><td>J</td><td>King, A; Byron, B</td><td>King, Ada; Byron, Bob</td><td>On looms</td><td>NOTES</td><td>1843</td><td>WOS:1</td></tr></table>",
  );

  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
});

test("so is the XML of Excel 2003, where blank cells may be left out", () => {
  const cell = (text: string, index = "") =>
    `<Cell${index}><Data ss:Type="String">${text}</Data></Cell>`;
  const { bibliography } = reading(
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>
<Row>${cell("Title")}${cell("Note")}${cell("Authors")}${cell("Year")}</Row>
<Row>${cell("On looms")}${cell("Ada King; Bob Byron", ' ss:Index="3"')}${cell("1843")}</Row>
</Table></Worksheet></Workbook>`,
  );

  expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On looms", 1843, ["Ada King", "Bob Byron"]],
  ]);
});

test("cells that span columns and rows keep the others in their places", () => {
  const rows = rowsOfHtml(
    "<table><tr><th colspan=2>A</th><th>B</th></tr><tr><td rowspan='3'>1</td><td>2</td><td>3</td></tr>" +
      "<tr><td>4</td></tr><tr><td>5<td>6</tr><tr><td>7</td></tr></table>",
  );

  expect(rows.map(({ cells }) => cells)).toEqual([
    ["A", "", "B"],
    ["1", "2", "3"],
    ["", "4"],
    ["", "5", "6"],
    ["7"],
  ]);
});

test("a page of half a million tags is read", { timeout: 60_000 }, () => {
  expect(rowsOfHtml(`<table><tr><td>${"<td><!-- <br".repeat(200_000)}`)).toHaveLength(1);
  expect(rowsOfHtml("<td colspan=9999><tr><td rowspan=9999>".repeat(20_000))).toHaveLength(20_000);
});

test("cells that ask for hundreds of others a row do not fill the memory", () => {
  const rows = rowsOfHtml("<tr><td colspan=9999>a<td>b".repeat(50_000));

  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);

  expect(cells).toBeLessThan(5_000_000);
  expect(rows.at(-1)?.cells).toEqual(["a", "b"]);
});
