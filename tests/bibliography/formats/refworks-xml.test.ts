import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const records = `<reference>
<rt>Book, Whole</rt>
<id>19</id>
<a1>Chambers,Ellie</a1>
<a1>Open University</a1>
<a2>Byron,Bob</a2>
<t1>Good &amp; brief</t1>
<yr>1997</yr>
<k1>Arts</k1>
<k1>Study and teaching (Higher)</k1>
<pb>Open University</pb>
</reference>
<reference inMyList="undefined"><yr>1998</yr><doi>10.1000/looms</doi><t1>On looms</t1><jf>Notes</jf>
<a1>Lovelace, A.</a1><a1>de Boer, B. C.</a1><vo>2</vo></reference>
<reference><rt>Book, Edited</rt><a2>Byron,Bob</a2><t1>Of nobody</t1><yr>1999</yr></reference>`;

test.each([
  ["an export", `<refworks xmlns:refworks="www.refworks.com/xml/">\n${records}\n</refworks>`],
  ["an answer", `<RWResult><RWRefData>\n${records}\n</RWRefData></RWResult>`],
])("RefWorks' XML names its fields as its tagged text does: %s", (_, xml) => {
  const text = `<?xml version="1.0" encoding="utf-8"?>\n${xml}`;
  const { format, bibliography, diagnostics } = runToEnd(read({ file: "export.xml", text }));
  const { papers } = bibliography;

  expect(format).toBe("RefWorks XML");
  expect(papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["Good & brief", 1997, ["Ellie Chambers", "Open University"]],
    ["On looms", 1998, ["A. Lovelace", "B. C. de Boer"]],
    ["Of nobody", 1999, []],
  ]);
  expect(papers[0]?.keywords).toEqual(["Arts", "Study and teaching (Higher)"]);
  expect(papers[1]).toMatchObject({ venue: "Notes", ids: { doi: "10.1000/looms" } });
  expect(diagnostics.map(({ code }) => code)).toEqual(["refworks-xml/no-authors"]);
});
