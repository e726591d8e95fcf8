import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

test("amsrefs has an author in each of several fields, and braces within them", () => {
  const { format, bibliography, diagnostics } = runToEnd(
    read({
      file: "paper.tex",
      text: String.raw`\begin{biblist}
\bib*{jlms}{periodical}{
   title={J. London Math. Soc.},
}
\bib{FHKT}{article}{
   author={Flores, J.},
   author={Hern{\'a}ndez, {F.\,L.}},
   author={Kalton, {N.\,J.}},
   title={Characterizations of strictly singular operators on Banach lattices},
   journal={J. London Math. Soc.},
   date={2009},
}
\bib{Bei87}{article}{ author={Be\u{\i}linson, A.}, title={Height pairing between algebraic cycles}, conference={ title={K-theory}, }, date={1987-05}, }
\end{biblist}
`,
    }),
  );

  expect(format).toBe("amsrefs");
  expect(bibliography.papers.map((paper) => [paper.records[0]?.line, namesOf(paper)])).toEqual([
    [5, ["J. Flores", "F. L. Hernández", "N. J. Kalton"]],
    [13, ["A. Beĭlinson"]],
  ]);
  expect(bibliography.papers).toMatchObject([{ year: 2009 }, { year: 1987 }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["bibtex/no-publication"]);
});
