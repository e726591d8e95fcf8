import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "papers.txt", text }));

/** As the data sets of DBLP and ACM have it. */
const DBLP = [
  "#*Information geometry of U-Boost",
  "#@Noboru Murata,Takashi Takenouchi,Shinto Eguchi",
  "#t2004",
  "#cNeural Computation",
  "#index436405",
  "#%94584",
  "#!We aim at an extension",
  "of AdaBoost.",
].join("\n");
/** As AMiner has its own papers. */
const OWN = [
  "#index 1083734",
  "#* ArnetMiner",
  "#@ Jie Tang;Jing Zhang",
  "#o Tsinghua University, Beijing, China;-",
  "#t 2008",
  "#c KDD",
].join("\n");
/** As the first of its data sets. */
const FIRST = [
  "#*Looms",
  "#@Ada Lovelace",
  "#year1843",
  "#confNotes",
  "#citation12",
  "#index0",
].join("\n");

test.each([
  [
    DBLP,
    ["Noboru Murata", "Takashi Takenouchi", "Shinto Eguchi"],
    {
      title: "Information geometry of U-Boost",
      year: 2004,
      venue: "Neural Computation",
      abstract: "We aim at an extension of AdaBoost.",
    },
  ],
  [OWN, ["Jie Tang", "Jing Zhang"], { title: "ArnetMiner", year: 2008, venue: "KDD" }],
  [FIRST, ["Ada Lovelace"], { title: "Looms", year: 1843, venue: "Notes" }],
])("each record is a paper: %s", (text, names, facts) => {
  const { format, bibliography, diagnostics } = reading(`${text}\n\n${text}\n`);

  expect(format).toBe("AMiner text");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([names, names]);
  expect(bibliography.papers[1]).toMatchObject(facts);
});

test("a record without authors is a paper, and no heading of Markdown is one", () => {
  const alone = FIRST.replace("#@Ada Lovelace", "#@");

  expect(reading(`${DBLP}\n${alone}`).bibliography.papers.map(namesOf)).toHaveLength(2);
  expect(reading("#* Looms\n\n#@ada wrote it").format).not.toBe("AMiner text");
});
