import { expect, test } from "vitest";

import { hal } from "../../../src/bibliography/formats/hal.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

// As api.archives-ouvertes.fr answers a search that names no fields.
const answer = (...labels: readonly string[]) =>
  JSON.stringify(
    {
      response: {
        numFound: labels.length,
        start: 0,
        docs: labels.map((label_s, i) => ({
          docid: String(i),
          label_s,
          uri_s: "https://hal.science",
        })),
      },
    },
    undefined,
    1,
  );

const LABELS = [
  "Ada King, Bob Byron. Weaving with cards. <i>Notes on Looms</i>, 2018, Looms, 13, &#x27E8;10.1000/looms.3610&#x27E9;. &#x27E8;hal-02455811&#x27E9;",
  'Ada King. "Why weave ?". Looms 2020, Université de Looms, May 2020, Paris, France. &#x27E8;hal-02455845&#x27E9;',
  "A. King, B. Byron, C. Ay, D. Dee, E. Elk, et al.. Many looms. Notes on Looms, 2017, 96 (5), pp.5. &#x27E8;hal-01555555&#x27E9;",
];

test("an answer of HAL is a list of references, each with its line", () => {
  const reading = runToEnd(read({ file: "hal.json", text: answer(...LABELS) }));
  const { papers } = reading.bibliography;

  expect(reading.format).toBe("HAL JSON");
  expect(papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["Weaving with cards", 2018, ["Ada King", "Bob Byron"]],
    ["Why weave ?", 2020, ["Ada King"]],
    ["Many looms", 2017, ["A. King", "B. Byron", "C. Ay", "D. Dee", "E. Elk"]],
  ]);
  expect(papers[0]).toMatchObject({ venue: "Notes on Looms", ids: { doi: "10.1000/looms.3610" } });
  expect(papers.map(({ records }) => records[0]?.line)).toEqual([8, 13, 18]);
  expect(papers.map(({ byline }) => byline.listComplete)).toEqual([true, true, false]);
});

test("a label that breaks off is read as far as it goes", () => {
  const text = answer(...LABELS).replace("Weaving with", String.raw`Weaving\x with`);

  expect(runToEnd(hal.read({ file: "hal.json", text })).bibliography.papers).toHaveLength(3);
});

test("an answer of HAL that was asked for titles and authors alone is a list of papers", () => {
  const docs = [{ title_s: ["On Looms"], authFullName_s: ["Ada King", "Bob Byron"] }];
  const text = JSON.stringify({ response: { numFound: 1, start: 0, docs } });
  const { papers } = runToEnd(read({ file: "hal.json", text })).bibliography;

  expect(papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ["On Looms", ["Ada King", "Bob Byron"]],
  ]);
});
