import { expect, test } from "vitest";

import { plainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(plainTable.read({ file: "papers.csv", text }));
const namesIn = (text: string) => reading(text).bibliography.papers.map(namesOf);

test.each([
  ["plain", "Title,Year,Authors\nOn Looms,2019,Ada King; Bob Byron"],
  ["in quotes", '"Title","Year","Authors"\n"On Looms","2019","Ada King; Bob Byron"'],
  ["with a byte order mark", "\uFEFFTitle,Year,Authors\nOn Looms,2019,Ada King; Bob Byron"],
  ["as Windows ends lines", "Title,Year,Authors\r\nOn Looms,2019,Ada King; Bob Byron"],
  ["with empty columns", "Title\tYear\tAuthors\t\t\nOn Looms\t2019\tAda King; Bob Byron\t\t"],
])("files without a line end may be set one behind the other: %s", (_, file) => {
  const names = ["Ada King", "Bob Byron"];

  expect(namesIn(file + file + file)).toEqual([names, names, names]);
});

test("a header behind a row is reported with its line, and others keep theirs", () => {
  const file = "Title,Year,Authors\nOn Looms,2019,Ada King";
  const { bibliography, diagnostics } = reading(`${file}${file}\n`);

  expect(diagnostics.map(({ code, line }) => [code, line])).toContainEqual([
    "table/header-glued",
    2,
  ]);
  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([2, 3]);
});

test("the words of a header within a cell stay there", () => {
  const text = "Title,Authors\nTitle,Authors and more,Ada King\n";

  expect(reading(text).diagnostics.map(({ code }) => code)).not.toContain("table/header-glued");
});
