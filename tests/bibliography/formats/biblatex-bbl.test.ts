import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "paper.bbl", text }));

const HEAD = String.raw`% $ biblatex auxiliary file $
% $ biblatex bbl format version 3.3 $
% Do not modify the above lines!
\refsection{0}
  \datalist[entry]{anyt/global//global/global/global}
`;

const ENTRY = String.raw`    \entry{looms}{article}{}{}
      \name{author}{3}{}{%
        {{hash=1}{%
           family={Byron},
           familyi={B\bibinitperiod},
           given={Bob\bibnamedelima Edward},
           giveni={B\bibinitperiod\bibinitdelim E\bibinitperiod},
           prefix={van},
           prefixi={v\bibinitperiod}}}%
        {{un=0,uniquepart=base,hash=2}{%
           family={K{\"o}nig},
           given={Ada},
           suffix={Jr.}}}%
        {{hash=3}{%
           family={{Looms Society}},
           familyi={L\bibinitperiod}}}%
      }
      \name{editor}{1}{}{%
        {{hash=4}{%
           family={Edits},
           given={Eve}}}%
      }
      \strng{namehash}{1}
      \field{journaltitle}{Math. Z.}
      \field{month}{9}
      \field{title}{On {Looms}}
      \field{year}{1984}
      \verb{doi}
      \verb 10.1000/LOOM
      \endverb
    \endentry
`;

const FOOT = String.raw`  \enddatalist
\endrefsection
\endinput
`;

test("what biber hands to LaTeX has names, title, journal, year and DOI of each entry", () => {
  const { format, bibliography, diagnostics } = reading(HEAD + ENTRY + FOOT);

  expect(format).toBe("BibLaTeX (.bbl)");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      records: [{ line: 6 }],
      title: "On {Looms}",
      byline: {
        authors: [
          { family: "van Byron", given: "Bob Edward" },
          { family: "König", given: "Ada", suffix: "Jr." },
          { printed: "Looms Society", kind: "literal" },
        ],
        listComplete: true,
      },
      year: 1984,
      venue: "Math. Z.",
      kind: "article",
      ids: { doi: "10.1000/loom" },
    },
  ]);
});

test("an entry that a second list sorts anew is one paper, and one that breaks off is read as far as it goes", () => {
  const { bibliography } = reading(
    HEAD + ENTRY + ENTRY + ENTRY.replace("looms", "cards").slice(0, -60),
  );

  expect(bibliography.papers).toHaveLength(2);
});

test("more authors than the list has make it a cut one", () => {
  const { bibliography } = reading(
    HEAD + ENTRY.replace("\\strng", "\\true{moreauthor}\n      \\strng") + FOOT,
  );

  expect(bibliography.papers[0]?.byline.listComplete).toBe(false);
});

// As in biber 2.4, format 2.7, and before.
test("names of older versions have their parts in braces without a word", () => {
  const { bibliography } = reading(String.raw`% $ biblatex auxiliary file $
% $ biblatex bbl format version 2.7 $
\refsection{0}
  \sortlist[entry]{nty/global/}
    \entry{looms}{article}{}
      \name{author}{3}{}{%
        {{uniquename=0,hash=1}{King}{K\bibinitperiod}{Ada\bibnamedelima Mary}{A\bibinitperiod}{}{}{}{}}%
        {{}{Byron}{B\bibinitperiod}{Bob}{B\bibinitperiod}{van}{v\bibinitperiod}{Jr.}{J\bibinitperiod}}%
        {{hash=3}{{Looms Society}}{L\bibinitperiod}{}{}{}{}{}{}}%
      }
      \field{title}{On looms}
      \field{year}{2013}
    \endentry
  \endsortlist
\endrefsection
\endinput
`);

  expect(bibliography.papers[0]?.byline.authors).toMatchObject([
    { family: "King", given: "Ada Mary" },
    { family: "van Byron", given: "Bob", suffix: "Jr." },
    { printed: "Looms Society", kind: "literal" },
  ]);
});

test("an entry without an end ends where the next begins", () => {
  const { bibliography } = reading(
    HEAD +
      ENTRY.replace("    \\endentry\n", "").replace(/ *\\field\{title\}.*\n/u, "") +
      ENTRY.replace("{looms}", "{cards}") +
      FOOT,
  );

  expect(bibliography.papers.map(({ title }) => title)).toEqual(["", "On {Looms}"]);
});
