import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

function papersIn(...items: readonly string[]) {
  const text = `\\begin{thebibliography}{10}\n${items.join("\n\n")}\n\\end{thebibliography}\n`;
  return runToEnd(read({ file: "paper.bbl", text })).bibliography.papers;
}

// Of a paper by Perc and others, as elsarticle-num sets it.
test("Elsevier's styles have all in one block, and entries without a command", () => {
  const papers = papersIn(
    String.raw`\bibitem{perc_bs10}
M.~Perc, A.~Szolnoki,
  \href{http://www.sciencedirect.com/science/article/pii/S0303264709001646}{{Coevolutionary
  games—A mini review}}, Biosystems 99~(2) (2010) 109--125.
\newblock \href {https://doi.org/10.1016/j.biosystems.2009.10.003}
  {\path{doi:10.1016/j.biosystems.2009.10.003}}.`,
    String.raw`\bibitem{b}
M.~A. Amaral, L.~Wardil, M.~Perc, Evolutionary mixed games, in: Proc. Games, 2016, pp. 1--2.`,
  );

  expect(papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["Coevolutionary games—A mini review", 2010, ["M. Perc", "A. Szolnoki"]],
    ["Evolutionary mixed games", 2016, ["M. A. Amaral", "L. Wardil", "M. Perc"]],
  ]);
  expect(papers[0]).toMatchObject({
    venue: "Biosystems",
    ids: { doi: "10.1016/j.biosystems.2009.10.003" },
  });
});

test("in the styles of the AMS \\bysame is the author above", () => {
  const papers = papersIn(
    String.raw`\bibitem[Ada58]{a}
J.~F. Adams, \emph{On the structure and applications of the {S}teenrod algebra}, Comment. Math. Helv. \textbf{32} (1958), 180--214.`,
    String.raw`\bibitem[Ada60]{b}
\bysame, \emph{On the non-existence of elements of {H}opf invariant one}, Ann. of Math. (2) \textbf{72} (1960), 20--104.`,
  );

  expect(papers.map((paper) => [paper.year, namesOf(paper)])).toEqual([
    [1958, ["J. F. Adams"]],
    [1960, ["J. F. Adams"]],
  ]);
});

test("MNRAS has a journal beside a DOI and no titles; a full stop before a comma is the initial's", () => {
  const papers = papersIn(
    String.raw`\bibitem[\protect\citeauthoryear{{Lovelace}, {Byron}}{{Lovelace} et~al.}{2001}]{a}
{Lovelace} A.,  {Byron} B.~C.,  2001, \mn@doi [\apj] {10.3847/1538-4357/ab1234}, \href {https://ui.adsabs.harvard.edu/abs/2001ApJ...1...2L} {1, 2}`,
    String.raw`\bibitem[\protect\citeauthoryear{{Byron} et~al.,}{{Byron} et~al.}{2020}]{b}
{Byron} B.,  et~al., 2020, \mn@doi [MNRAS] {10.1093/mnras/stz123}, \href {https://ui.adsabs.harvard.edu/abs/2020MNRAS.1.2B} {1, 2}`,
    String.raw`\bibitem[\protect\citeauthoryear{{Lovelace}}{{Lovelace}}{2003}]{c}
{Lovelace} A.,  2003, PhD thesis, University of Looms`,
  );

  expect(papers.map((paper) => [paper.title, paper.venue, namesOf(paper)])).toEqual([
    ["", "ApJ", ["A. Lovelace", "B. C. Byron"]],
    ["", "MNRAS", ["B. Byron"]],
    ["PhD thesis, University of Looms", undefined, ["A. Lovelace"]],
  ]);
  expect(papers[1]).toMatchObject({
    byline: { listComplete: false },
    ids: { doi: "10.1093/mnras/stz123" },
  });
});

test("names within braces are TeX, though nothing else of their entry is", () => {
  const papers = papersIn(
    String.raw`\bibitem{a}
Lovelace, A., Byron, B.C.: On the weaving of looms. Notes \textbf{1}(2), 1--20 (2001). \url{https://doi.org/10.1007/s1}`,
    String.raw`\bibitem{b}
Boole, G., Byron, B., Lovelace, A.: Engines of difference. In: Byron, B. (ed.) Looms, vol.~1, pp. 1--2. Springer (2002)`,
    "\\bibitem{c}\n{van der Berg}, H., {Le Cun}, Y., et~al.: Deep looms. arXiv preprint arXiv:2001.01234  (2020)",
  );

  expect(papers[2]).toMatchObject({ title: "Deep looms", byline: { listComplete: false } });
  expect(papers[2] && namesOf(papers[2])).toEqual(["H. van der Berg", "Y. Le Cun"]);
});

test("in SIAM's style a rule is drawn for the authors above", () => {
  const papers = papersIn(
    String.raw`\bibitem{a}
{\sc A.~Lovelace and B.~C. Byron}, {\em On the weaving of looms}, SIAM J. Comput., 1 (2001), pp.~1--20.`,
    String.raw`\bibitem{b}
\leavevmode\vrule height 2pt depth -1.6pt width 23pt, {\em Engines of difference}, SIAM J. Comput., 2 (2002), pp.~3--4.`,
  );

  expect(papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ["On the weaving of looms", ["A. Lovelace", "B. C. Byron"]],
    ["Engines of difference", ["A. Lovelace", "B. C. Byron"]],
  ]);
});

test("IOP's style has no mark before the year or behind it, and chemists no titles", () => {
  const papers = papersIn(
    String.raw`\bibitem{a}
Lovelace A, Byron B~C and Boole G 2001 {\em J. Phys. A\/} {\bf 1} 2`,
    String.raw`\bibitem{b}
Boole G {\em et~al.} 2002 {\em New J. Phys.\/} {\bf 2} 3`,
    String.raw`\bibitem[Lovelace and Byron(2003)]{c}
A.~Lovelace and B.~Byron, \emph{J. Chem. Phys.}, 2003, \textbf{1}, 1--20\relax
\mciteBstWouldAddEndPuncttrue
\mciteSetBstMidEndSepPunct{\mcitedefaultmidpunct}
{\mcitedefaultendpunct}{\mcitedefaultseppunct}\relax`,
  );

  expect(papers.map((paper) => [paper.year, paper.title, namesOf(paper)])).toEqual([
    [2001, "", ["A Lovelace", "B C Byron", "G Boole"]],
    [2002, "", ["G Boole"]],
    [2003, "", ["A. Lovelace", "B. Byron"]],
  ]);
  expect(papers[1]?.byline.listComplete).toBe(false);
});

test("IOP's titles run into the italics of the journal, and not into those of a species", () => {
  const papers = papersIn(
    String.raw`\bibitem{a} Lovelace A and Byron B~C 2001 Notes on the engine {\it J. Phys. A: Math. Gen.} {\bf 34} 1234--50`,
    String.raw`\bibitem{b} Lovelace A and Byron B~C 2002 Growth of {\it E. coli\/} in water {\em Phys. Med. Biol.\/} {\bf 48} 77`,
    String.raw`\bibitem{c} Lovelace A and Byron B~C 2003 {\em Physics of Looms\/} 2nd edn (Berlin: Springer)`,
    String.raw`\bibitem{d} Lovelace A and Byron B~C 2004 Looms {\em Proc. 5th Int. Conf. on Engines (Rome)\/} pp 12--5`,
    String.raw`\bibitem{e} Lovelace A and Byron B~C 2005 Weaving {\em Preprint\/} arXiv:0501.00001`,
    String.raw`\bibitem{f} Lovelace A and Byron B~C 2006. Wings of {\it D. simulans} 2 years on. {\it Nature} {\bf 4} 1`,
  );

  expect(papers.map((paper) => [paper.title, paper.year, paper.venue])).toEqual([
    ["Notes on the engine", 2001, "J. Phys. A: Math. Gen"],
    ["Growth of E. coli in water", 2002, "Phys. Med. Biol"],
    ["Physics of Looms", 2003, undefined],
    ["Looms", 2004, "Proc. 5th Int. Conf. on Engines (Rome)"],
    ["Weaving", 2005, "Preprint"],
    ["Wings of D. simulans 2 years on", 2006, "Nature"],
  ]);
});
