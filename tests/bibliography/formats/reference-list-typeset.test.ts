import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

test("a bibliography that LaTeX has typeset is read, of several styles", () => {
  const { format, bibliography } = runToEnd(
    read({
      file: "paper.bbl",
      text: String.raw`\begin{thebibliography}{10}
\bibitem{a}
A.~K. Lovelace and Ji\v{r}\'{\i} Byron.
\newblock Notes on the engine.
\newblock {\em Scientific Memoirs}, 3(2):666--731, 1843.

\bibitem[{{Lovelace} {et~al.}(1843{\natexlab{a}}){Lovelace}, \& {Byron}}]{b}
{Lovelace}, A.~K., {Byron}, G., {et al.} 1843{\natexlab{a}}, \apj, 906,
  115, \dodoi{10.1000/abc}

\bibitem[Lovelace(1843)]%
        {c}
\bibfield{author}{\bibinfo{person}{Ada Lovelace} {and} \bibinfo{person}{George Byron}.} \bibinfo{year}{1843}\natexlab{}.
\newblock \showarticletitle{{Notes on the engine}}. In \bibinfo{booktitle}{\emph{Scientific Memoirs}}.

\bibitem{d}
\bibinfo{author}{\bibfnamefont{A.}~\bibnamefont{Lovelace}}, \bibnamefont{and}
\bibinfo{author}{\bibfnamefont{G.}~\bibnamefont{Byron}}, \bibinfo{journal}{Phys. Lett. B} \textbf{\bibinfo{volume}{150}},
\bibinfo{pages}{431} (\bibinfo{year}{1985}).
\end{thebibliography}
`,
    }),
  );

  expect(format).toBe("list of references");
  expect(bibliography.papers.map((paper) => [namesOf(paper), paper.title, paper.venue])).toEqual([
    [["A. K. Lovelace", "Jiří Byron"], "Notes on the engine", "Scientific Memoirs"],
    [["A. K. Lovelace", "G. Byron"], "", "ApJ"],
    [["Ada Lovelace", "George Byron"], "Notes on the engine", "Scientific Memoirs"],
    [["A. Lovelace", "G. Byron"], "", "Phys. Lett. B"],
  ]);
  expect(bibliography.papers[1]?.byline.listComplete).toBe(false);
});

test.each([
  ["{Spin {H}all effect in looms}", "Spin Hall effect in looms"],
  [String.raw`{Engines of {\emph{difference {A}}}}`, "Engines of difference A"],
])("titles of REVTeX are read however deep their braces nest: %s", (printed, title) => {
  const entry = String.raw`\bibitem [{\citenamefont {Lovelace}(1976)}]{a}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {A.}~\bibnamefont {Lovelace}},\ }\bibfield  {title} {\bibinfo {title} {${printed}},\ }\href@noop {} {\bibfield  {journal} {\bibinfo  {journal} {Commun. Looms}\ }\textbf {\bibinfo {volume} {1}} (\bibinfo {year} {1976})}\BibitemShut {NoStop}%`;
  const text = `\\begin{thebibliography}{40}%\n${entry}\n\\end{thebibliography}%\n`;

  const { bibliography } = runToEnd(read({ file: "paper.bbl", text }));

  expect(bibliography.papers).toMatchObject([{ title, venue: "Commun. Looms" }]);
});

test("REVTeX without titles: what is labelled a journal and a year is that, no title", () => {
  const { bibliography, diagnostics } = runToEnd(
    read({
      file: "paper.bbl",
      text: String.raw`\begin{thebibliography}{40}%
\bibitem [{\citenamefont {Lovelace}(1976)}]{a}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {A.}~\bibnamefont {Lovelace}},\ }\href@noop {} {\bibfield  {journal} {\bibinfo  {journal} {Commun. Looms}\ }\textbf {\bibinfo {volume} {1}} (\bibinfo {year} {1976})}\BibitemShut {NoStop}%
\bibitem [{\citenamefont {Lovelace}\ and\ \citenamefont {Byron}(2017)}]{b}%
  \BibitemOpen
  \bibfield  {author} {\bibinfo {author} {\bibfnamefont {A.}~\bibnamefont {Lovelace}}\ and\ \bibinfo {author} {\bibfnamefont {B.}~\bibnamefont {Byron}},\ }\href@noop {} {\bibfield  {journal} {\bibinfo  {journal} {Reviews of modern looms}\ }\textbf {\bibinfo {volume} {89}},\ \bibinfo {pages} {045004} (\bibinfo {year} {2017})}\BibitemShut {NoStop}%
\end{thebibliography}%
`,
    }),
  );

  expect(bibliography.papers.map(({ title, venue, year }) => [title, venue, year])).toEqual([
    ["", "Commun. Looms", 1976],
    ["", "Reviews of modern looms", 2017],
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual([
    "references/no-title",
    "references/no-title",
  ]);
});

test("lists as ADS exports them have their years behind TeX's blanks, and their cuts", () => {
  const { papers } = runToEnd(
    read({
      file: "ads.tex",
      text: String.raw`\bibitem[King et al.(1843)]{a} King, A., Byron, B.\ 1843.\ On Looms.\ Notes 3, 17.
\bibitem[Ay et al.(1844)]{b} Ay, C., and 12 colleagues 1844.\ On Cards.\ Notes 4, 1.
\bibitem[Ay \emph{et al.}(1845)]{c}Ay, C., King, A., and, ...: 1845, {\it Notes} {\bf 5}, 2.
`,
    }),
  ).bibliography;

  expect(papers.map((paper) => [namesOf(paper), paper.year, paper.byline.listComplete])).toEqual([
    [["A. King", "B. Byron"], 1843, true],
    [["C. Ay"], 1844, false],
    [["C. Ay", "A. King"], 1845, false],
  ]);
});
