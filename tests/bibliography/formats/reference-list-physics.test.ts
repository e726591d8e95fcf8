import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

function papersIn(text: string) {
  return runToEnd(read({ file: "references.txt", text })).bibliography.papers;
}

test("a collaboration before its first author is a group, and no family of an initial", () => {
  const papers = papersIn(
    [
      "[1] LHCb collaboration, R. Aaij et al., First evidence for the decay Bs to mu mu, Phys. Rev. Lett. 110, 021801 (2013), 1211.2674",
      "[2] ATLAS Collaboration, G. Aad et al., The ATLAS Experiment at the CERN Large Hadron Collider, JINST 3 (2008) S08003.",
      "[3] CMS Collaboration, Enriching the physics program via data scouting, Phys. Rept. 1115 (2025) 678",
    ].join("\n"),
  );

  expect(papers.map(namesOf)).toEqual([
    ["LHCb collaboration", "R. Aaij"],
    ["ATLAS Collaboration", "G. Aad"],
    ["CMS Collaboration"],
  ]);
  expect(papers.map(({ byline }) => byline.authors[0]?.kind)).toEqual(["group", "group", "group"]);
  expect(papers.map(({ byline }) => byline.listComplete)).toEqual([false, false, true]);
});

test("for whom somebody wrote stands behind the names, and is no part of the title", () => {
  const papers = papersIn(
    [
      "[1] S. Chatrchyan et al. (CMS Collaboration), Observation of a new boson at a mass of 125 GeV, Phys. Lett. B 716, 30 (2012).",
      "[2] A. G. Riess et al. [Supernova Search Team], Observational evidence from supernovae, Astron. J. 116, 1009 (1998).",
      "[3] J. Link, K. Olive, and T. Sjöstrand (FOCUS Collaboration), Dalitz plot analysis of the decay, Phys. Lett. B 653, 1 (2007).",
    ].join("\n"),
  );

  expect(papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
    ["Observation of a new boson at a mass of 125 GeV", ["S. Chatrchyan", "CMS Collaboration"]],
    ["Observational evidence from supernovae", ["A. G. Riess", "Supernova Search Team"]],
    [
      "Dalitz plot analysis of the decay",
      ["J. Link", "K. Olive", "T. Sjöstrand", "FOCUS Collaboration"],
    ],
  ]);
});

// The first two as Herwig's sources quote INSPIRE for what it was made of.
test("INSPIRE's LaTeX has titles in comments, and collaborations in brackets", () => {
  const papers = papersIn(String.raw`%\cite{Link:2007mm}
\bibitem{Link:2007mm}
  J.~M.~Link {\it et al.} [FOCUS Collaboration],
  %${"``"}Dalitz plot analysis of the decay,''
  Phys.\ Lett.\ B {\bf 653} (2007) 1
  doi:10.1016/j.physletb.2007.06.070
  [arXiv:0705.2248 [hep-ex]].
  %%CITATION = doi:10.1016/j.physletb.2007.06.070;%%
  %79 citations counted in INSPIRE as of 14 Jan 2020
%\cite{Czyz:2010hj}
\bibitem{Czyz:2010hj}
H.~Czyz, A.~Grzelinska and J.~H.~Kuhn,
%${"``"}Narrow resonances studies with the radiative return method,''
Phys. Rev. D \textbf{81} (2010) 094014
doi:10.1103/PhysRevD.81.094014
%\cite{Aad:2012}
\bibitem{Aad:2012}
G.~Aad \textit{et al.} [ATLAS],
Phys. Lett. B \textbf{716}, 1-29 (2012)
%written by hand
`);

  expect(papers.map((paper) => [paper.title, namesOf(paper), paper.year])).toEqual([
    ["Dalitz plot analysis of the decay", ["J. M. Link", "FOCUS Collaboration"], 2007],
    [
      "Narrow resonances studies with the radiative return method",
      ["H. Czyz", "A. Grzelinska", "J. H. Kuhn"],
      2010,
    ],
    ["", ["G. Aad", "ATLAS"], 2012],
  ]);
  expect(papers[2]?.byline.authors[1]).toMatchObject({ printed: "ATLAS", kind: "group" });
  expect(papers.map(({ byline }) => byline.listComplete)).toEqual([false, true, false]);
});

// The style of JHEP, in which INSPIRE's records are set.
test("several experiments are one collaboration, in small capitals or bold", () => {
  const papers = papersIn(String.raw`\begin{thebibliography}{10}
\bibitem{LIGOScientific:2016aoc}
{\scshape LIGO Scientific, Virgo} collaboration, B.P.~Abbott et~al.,
  \emph{{Observation of Gravitational Waves from a Binary Black Hole Merger}},
  \href{https://doi.org/10.1103/PhysRevLett.116.061102}{\emph{Phys. Rev. Lett.}
  {\bfseries 116} (2016) 061102}
  [\href{https://arxiv.org/abs/1602.03837}{{\ttfamily 1602.03837}}].
\bibitem{Aad:2012tfa}
{\bfseries ATLAS} Collaboration, G.~Aad {\em et~al.}, ${"``"}{Observation of a new
  particle},'' {\em Phys. Lett.} {\bfseries B716} (2012) 1--29.
\end{thebibliography}
`);

  expect(papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
    [
      "Observation of Gravitational Waves from a Binary Black Hole Merger",
      ["LIGO Scientific, Virgo collaboration", "B.P. Abbott"],
    ],
    ["Observation of a new particle", ["ATLAS Collaboration", "G. Aad"]],
  ]);
});
