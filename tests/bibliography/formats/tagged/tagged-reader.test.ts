import { describe, expect, test } from "vitest";

import { cochrane } from "../../../../src/bibliography/formats/cochrane.ts";
import { enw } from "../../../../src/bibliography/formats/enw.ts";
import { nbib } from "../../../../src/bibliography/formats/nbib.ts";
import { ovid } from "../../../../src/bibliography/formats/ovid.ts";
import { ris } from "../../../../src/bibliography/formats/ris.ts";
import { webOfScience } from "../../../../src/bibliography/formats/web-of-science.ts";
import { read } from "../../../../src/bibliography/read.ts";
import type { Reader, Source } from "../../../../src/bibliography/reading.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { anyCharacter } from "../../../any-character.ts";
import { namesOf } from "../../../builders.ts";
import { fc, runs } from "../../../property.ts";

const seed = 20_261_122;

interface Sample {
  readonly format: string;
  readonly reader: (source: Source) => Reader;
  /** Two papers: "On Looms" by Ada in line 3, "On Cards" by Bob in line 9. */
  readonly text: string;
  /** Offsets of the last field of each. */
  readonly lastFields: readonly [number, number];
}

const samples: readonly Sample[] = [
  {
    format: "RIS",
    reader: ris.read,
    text: "\n\nTY  - JOUR\nTI  - On Looms\nAU  - Ada\nPY  - 1843\nER  - \n\nTY  - JOUR\nTI  - On Cards\nAU  - Bob\nPY  - 1844\nER  - \n",
    lastFields: [38, 93],
  },
  {
    format: "PubMed (nbib)",
    reader: nbib.read,
    text: "\n\nPMID- 1\nTI  - On Looms\nFAU - Ada\nAU  - Ada\nDP  - 1843\n\nPMID- 2\nTI  - On Cards\nAU  - Bob\nDP  - 1844\n",
    lastFields: [45, 90],
  },
  {
    format: "Web of Science plain text",
    reader: webOfScience.read,
    text: "FN Looms\nVR 1.0\nPT J\nTI On Looms\nAU Ada\nPY 1843\nER\n\nPT J\nTI On Cards\nAU Bob\nPY 1844\nER\n\nEF\n",
    lastFields: [40, 76],
  },
  {
    format: "EndNote tagged text (enw)",
    reader: enw.read,
    text: "\n\n%0 Book\n%T On Looms\n%A Ada\n%D 1843\n\n\n%0 Book\n%T On Cards\n%A Bob\n%D 1844\n",
    lastFields: [29, 66],
  },
  {
    format: "Ovid text",
    reader: ovid.read,
    text: "\n\n<1. >\nVN  - Ovid Technologies\nTI  - On Looms\nAU  - Ada\nYR  - 1843\n\n<2. >\nTI  - On Cards\nAU  - Bob\nYR  - 1844\n",
    lastFields: [57, 100],
  },
  {
    format: "Cochrane Library text",
    reader: cochrane.read,
    text: "\n\nRecord #1 of 2\nID: CN-1\nAU: Ada\nTI: On Looms\nYR: 1843\n\nRecord #2 of 2\nID: CN-2\nAU: Bob\nTI: On Cards\nYR: 1844\n",
    lastFields: [47, 102],
  },
];

describe.each(samples)("$format", ({ format, reader, text, lastFields }) => {
  const reading = (changed: string) => runToEnd(reader({ file: "papers", text: changed }));

  test("is recognised by its content", () => {
    expect(runToEnd(read({ file: "papers", text })).format).toBe(format);
  });

  test.each([
    ["as on Unix", text],
    ["as on Windows", text.replaceAll("\n", "\r\n")],
    ["as on an old Macintosh", text.replaceAll("\n", "\r")],
    ["as on Windows, after a byte order mark", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ])("lines are counted alike when they end %s", (_, printed) => {
    const { bibliography, diagnostics } = reading(printed);

    expect(
      bibliography.papers.map((paper) => [paper.title, ...namesOf(paper), paper.records[0]]),
    ).toEqual([
      ["On Looms", "Ada", { file: "papers", index: 0, line: 3 }],
      ["On Cards", "Bob", { file: "papers", index: 1, line: 9 }],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("reading pauses after each paper, at its last field", () => {
    const steps = reader({ file: "papers", text });
    const shares = [steps.next().value, steps.next().value];

    expect(shares).toEqual(lastFields.map((offset) => offset / text.length));
    expect(steps.next().done).toBe(true);
  });

  test("a damaged text gives papers or diagnostics, with lines that it has, and never a throw", () => {
    const lines = text.split("\n");
    const line = fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom("et al.", "AU  - ", "ER", "   ", "%A", "OI a/b;/;", "AUID- ORCID"),
      fc.string({ unit: anyCharacter }),
    );
    const damaged = fc
      .tuple(fc.array(line, { maxLength: 40 }), fc.nat(), fc.constantFrom("\n", "\r\n", "\r"))
      .map(([printed, cut, end]) => printed.join(end).slice(0, 1 + (cut % 400)));
    fc.assert(
      fc.property(damaged, (printed) => {
        const { bibliography, diagnostics } = reading(printed);
        const last = printed.split(/\r\n|\r|\n/u).length;

        expect(bibliography.papers.length + diagnostics.length).toBeGreaterThan(0);
        expect(diagnostics.every(({ line: at = 1 }) => at >= 1 && at <= last)).toBe(true);
      }),
      { seed, numRuns: runs(200) },
    );
  });

  test("cut at any character, a text gives the papers before the cut", () => {
    const second = text.indexOf("On Cards");

    for (let cut = second; cut < text.length; cut++) {
      expect(reading(text.slice(0, cut)).bibliography.papers[0]?.title, `cut at ${cut}`).toBe(
        "On Looms",
      );
    }
  });
});
