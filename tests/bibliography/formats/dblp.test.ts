import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "papers.xml", text }));

// The shapes are those of dblp.org/faq and dblp.org/xml/docu/dblpxml.pdf; the second is as a real excerpt of the dump has it.
const PERSON = `<?xml version="1.0" encoding="US-ASCII"?>
<dblpperson name="Ada Lovelace 0001" pid="l/AdaLovelace" n="2">
<person key="homepages/l/AdaLovelace"><author pid="l/AdaLovelace">Ada Lovelace 0001</author></person>
<r><article key="journals/x/LovelaceB20" mdate="2020-01-01">
<author orcid="0000-0002-1825-0097" pid="l/AdaLovelace">Ada Lovelace 0001</author>
<author pid="m/BobMueller">Bob M&#252;ller</author>
<title>On <i>Looms</i>.</title>
<year>2020</year><journal>Notes</journal>
<ee>https://doi.org/10.1000/1</ee>
</article></r>
<r><proceedings key="conf/x/2021"><editor>Ada Lovelace 0001</editor><title>Looms.</title></proceedings></r>
<r><inproceedings key="conf/x/L21"><author pid="l/AdaLovelace">Ada Lovelace 0001</author>
<title>Which Looms?</title><year>2021</year><booktitle>LOOM</booktitle></inproceedings></r>
<coauthors n="1"><co c="0"><na pid="m/BobMueller">Bob M&#252;ller</na></co></coauthors>
</dblpperson>`;

test("a person's page gives the papers and who wrote them; what was edited is no paper", () => {
  const { format, bibliography, diagnostics } = reading(PERSON);

  expect(format).toBe("DBLP XML");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toEqual([
    {
      records: [{ file: "papers.xml", index: 0, line: 4 }],
      title: "On Looms",
      byline: {
        authors: [
          {
            printed: "Ada Lovelace",
            family: "Lovelace",
            given: "Ada",
            ids: { orcid: "0000-0002-1825-0097", dblp: "l/AdaLovelace" },
          },
          { printed: "Bob Müller", family: "Müller", given: "Bob", ids: { dblp: "m/BobMueller" } },
        ],
        listComplete: true,
      },
      year: 2020,
      venue: "Notes",
      kind: "article",
      ids: { doi: "10.1000/1" },
      links: [{ kind: "page", href: "https://doi.org/10.1000/1" }],
    },
    expect.objectContaining({ title: "Which Looms?", venue: "LOOM", kind: "inproceedings" }),
  ]);
});

test("the answer to a search is read alike", () => {
  const answer = `<result><query>looms</query><hits total="1"><hit><info><authors><author pid="l/A">Ada Lovelace</author></authors><title>On Looms.</title><venue>Notes</venue><year>2020</year><type>Journal Articles</type><doi>10.1000/1</doi><ee>https://doi.org/10.1000/1</ee><url>https://dblp.org/rec/journals/x/L20</url></info></hit></hits></result>`;

  expect(reading(answer)).toMatchObject({
    format: "DBLP XML",
    bibliography: { papers: [{ title: "On Looms", year: 2020, ids: { doi: "10.1000/1" } }] },
  });
});

test("the dump names letters as HTML does, and has tags in titles", () => {
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE dblp SYSTEM "dblp.dtd">
<dblp>
<article mdate="2015-07-14" key="journals/acta/X12"> 
<author>Bob M&uuml;ller 0001</author>
<author>Ada &THORN;orl&aacute;k</author>
<title>On <i> G/G/1 </i> Looms.</title>
<year>2012</year>
</article>

</dblp>`;

  const { bibliography, diagnostics } = reading(text);

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "On G/G/1 Looms",
      byline: { authors: [{ printed: "Bob Müller" }, { printed: "Ada Þorlák" }] },
    },
  ]);
});
