import { expect, test } from "vitest";

import { linesOfPage } from "../../../src/bibliography/formats/web-page/page-text.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "page.html", text }));

test("reads the references of a page, each on the line where it stands there", () => {
  const { format, bibliography, diagnostics } = reading(`<!DOCTYPE html>
<html><head><title>Publications</title><style>li { color: red }</style>
<script>const no = "Lovelace, A. (1843). <li>No paper";</script></head>
<body><h1>Publications</h1><!-- Babbage, C. (1864). Not shown. -->
<ul>
<li>Lovelace, A., &amp; Babbage, C.
  (1843). <i>Notes on the analytical engine</i>. Scientific
  Memoirs, 3(2), 666&ndash;731. <a href="https://example.org/a">PDF</a>
<li>Menabrea, L. (1842). Sketch of the analytical engine. Biblioth&egrave;que universelle, 41, 1&ndash;10.
<li>Somerville, M. (1834). On the connexion of the physical sciences. Murray, 1, 1&ndash;458.</li>
</ul></body></html>`);
  expect(format).toBe("web page");
  expect(diagnostics).toEqual([]);
  expect(
    bibliography.papers.map((paper) => [
      paper.title,
      paper.year,
      paper.venue,
      namesOf(paper),
      paper.records[0]?.line,
    ]),
  ).toEqual([
    [
      "Notes on the analytical engine",
      1843,
      "Scientific Memoirs",
      ["A. Lovelace", "C. Babbage"],
      6,
    ],
    ["Sketch of the analytical engine", 1842, "Bibliothèque universelle", ["L. Menabrea"], 9],
    ["On the connexion of the physical sciences", 1834, "Murray", ["M. Somerville"], 10],
  ]);
});

/** The rows of a profile, with the elements and classes that Google Scholar gives them. */
const row = (title: string, names: string, venue: string, cited: number, year: number) =>
  `<tr class="gsc_a_tr"><td class="gsc_a_t"><a href="/citations?view_op=view_citation" class="gsc_a_at">${title}</a><div class="gs_gray">${names}</div><div class="gs_gray">${venue}<span class="gs_oph">, ${year}</span></div></td><td class="gsc_a_c"><a class="gsc_a_ac gs_ibl">${cited}</a></td><td class="gsc_a_y"><span class="gsc_a_h gsc_a_hc gs_ibl">${year}</span></td></tr>`;

test("reads a saved profile of Google Scholar", () => {
  const { papers } = reading(`<!doctype html><html><head><title>Bernd Bischl</title></head><body>
<div id="gsc_prf_in">Bernd Bischl</div>
<table id="gsc_a_t"><tbody id="gsc_a_b">
${row("mlr: Machine Learning in R", "B Bischl, M Lang, L Kotthoff, ...", "Journal of Machine Learning Research 17 (170), 1-5", 1042, 2016)}
${row("OpenML: networked science in machine learning", "J Vanschoren, JN Van Rijn, B Bischl, L Torgo", "ACM SIGKDD Explorations Newsletter 15 (2), 49-60", 1900, 2014)}
${row("Model-based multi-objective optimization", "B Bischl", "Dortmund", 3, 2013)}
</tbody></table></body></html>`).bibliography;
  expect(
    papers.map((paper) => [
      paper.title,
      paper.year,
      paper.venue,
      namesOf(paper).length,
      paper.byline.listComplete,
      paper.records[0]?.line,
    ]),
  ).toEqual([
    ["mlr: Machine Learning in R", 2016, "Journal of Machine Learning Research", 3, false, 4],
    [
      "OpenML: networked science in machine learning",
      2014,
      "ACM SIGKDD Explorations Newsletter",
      4,
      true,
      5,
    ],
    ["Model-based multi-objective optimization", 2013, "Dortmund", 1, true, 6],
  ]);
});

test("reads titles, names and journals that <br> puts below each other", () => {
  const { papers } = reading(`<html><body>
<p><b>Notes on the analytical engine</b><br>Ada Lovelace, Charles Babbage<br><i>Scientific Memoirs</i>, 1843</p>
<p><b>Sketch of the analytical engine</b><br>Luigi Menabrea, <u>Ada Lovelace</u><br>Geneva, 1842</p>
<p><b>On the physical sciences</b><br>Mary Somerville, Ada Lovelace<br>Murray, 1834</p></body></html>`).bibliography;
  expect(papers.map((paper) => [paper.title, namesOf(paper), paper.year])).toEqual([
    ["Notes on the analytical engine", ["Ada Lovelace", "Charles Babbage"], 1843],
    ["Sketch of the analytical engine", ["Luigi Menabrea", "Ada Lovelace"], 1842],
    ["On the physical sciences", ["Mary Somerville", "Ada Lovelace"], 1834],
  ]);
});

test("says of a page without papers that it holds none", () => {
  const { format, bibliography, diagnostics } = reading(
    "<html><body><p>Nothing here.</p></body></html>",
  );
  expect(format).toBeUndefined();
  expect(bibliography.papers).toEqual([]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "The file looks like a web page saved as HTML and holds no papers that Coterie can read.",
  ]);
});

test.each([
  ["a comment", "<p>seen</p><!-- no"],
  ["a script", "<p>seen</p><script>no"],
  ["a tag", "<p>seen</p><img src='no"],
])("a page ends where %s is not closed", (_, page) => {
  expect(linesOfPage(page, true)).toEqual([{ text: "seen", line: 1 }]);
});

test("italics tell a journal whose name has a colon", () => {
  const { papers } = reading(`<html><body><ul>
<li>Lovelace, A., and Babbage, C., "Notes on the engine," <i>Memoirs of Science: MOS, 3</i>(2), p. 5, (1843).</li>
<li>Menabrea, L., "Sketch of the engine," <i>Bibliothèque, 41</i>, p. 1, (1842).</li>
<li>Somerville, M., "On the sciences," <i>Murray, 1</i>, p. 1, (1834).</li></ul></body></html>`).bibliography;
  expect(papers.map(({ venue }) => venue)).toEqual([
    "Memoirs of Science: MOS",
    "Bibliothèque",
    "Murray",
  ]);
});

test("what ends no line stays in it, and lines are counted by those of the file", () => {
  expect(
    linesOfPage("<div>\n\n<b>one</b>\n<br>two<p>three &amp;\nfour</div><svg>no</svg>five", false),
  ).toEqual([
    { text: "one two", line: 3 },
    { text: "three & four", line: 4 },
    { text: "five", line: 5 },
  ]);
});

/** As al-folio prints a paper: a theme of many pages, which shows some authors until one clicks. */
const alFolio = (title: string, names: string, hidden: string) =>
  `<li><div class="col abbr"><abbr class="badge">Memoirs</abbr></div><div class="title">${title}</div>
<div class="author"> <em>Ada Lovelace</em>, ${names}, and <span class="more-authors" title="click to view 2 more authors" onclick=" var element=$(this); var more_authors_text=element.text() == '2 more authors' ? '${hidden}' : '2 more authors'; if (++position == 1){ clear(); } ">2 more authors</span> </div>
<div class="periodical"><em>In Scientific Memoirs</em>, Sep 1843 </div><div class="links"><a href="https://doi.org/10.1000/a&amp;b" class="btn">HTML</a></div></li>`;

test("reads authors whom a page of al-folio hides, and DOIs behind its links", () => {
  const { papers } = reading(
    `<html><body><ol>${["Notes on the engine", "On its tables", "On its cards"].map((title, i) => alFolio(title, `Mary Somerville<sup>${i}</sup>`, "Charles Babbage, Luigi Menabrea")).join("")}</ol></body></html>`,
  ).bibliography;
  expect(papers.map(({ title, venue, year }) => [title, venue, year])).toEqual([
    ["Notes on the engine", "Scientific Memoirs", 1843],
    ["On its tables", "Scientific Memoirs", 1843],
    ["On its cards", "Scientific Memoirs", 1843],
  ]);
  expect(papers[0] && namesOf(papers[0])).toEqual([
    "Ada Lovelace",
    "Mary Somerville",
    "Charles Babbage",
    "Luigi Menabrea",
  ]);
  expect(papers[0]?.byline.listComplete).toBe(true);
  expect(papers[0]?.ids.doi).toBe("10.1000/a&b");
});

test("authors whom a page counts and does not name cut the list", () => {
  const { papers } = reading(
    `<html><body>${["Notes on the engine", "On its tables", "On its cards"].map((title) => `<p>${title}</p><p>A. Lovelace, C. Babbage, and 3 more authors</p><p>Memoirs, 1843</p>`).join("")}</body></html>`,
  ).bibliography;
  expect(papers.map((paper) => [namesOf(paper), paper.byline.listComplete])).toEqual(
    papers.map(() => [["A. Lovelace", "C. Babbage"], false]),
  );
  expect(papers).toHaveLength(3);
});

test("reads links and remarks behind titles and names, and where a paper appeared behind its names", () => {
  const { papers } = reading(`<html><body>
<p><a href="https://arxiv.org/abs/1805.00899">Notes on the analytical engine.</a> [<a href="a.pdf">pdf</a>] [<a href="b">slides</a>]<br>
Ada Lovelace* (corresponding author), Charles Babbage. <br> <em>Memoirs</em>, 1843</p>
<h3>[J4] Sketch of the analytical engine</h3><div>Luigi Menabrea†, <b>Ada Lovelace</b> · <b>Bibliothèque universelle 41, 352 (1842)</b></div>
<h3>On the physical sciences</h3><div>Mary Somerville, Ada Lovelace | Murray (1834)</div></body></html>`).bibliography;
  expect(papers.map((paper) => [paper.title, namesOf(paper), paper.venue, paper.year])).toEqual([
    ["Notes on the analytical engine", ["Ada Lovelace", "Charles Babbage"], "Memoirs", 1843],
    [
      "Sketch of the analytical engine",
      ["Luigi Menabrea", "Ada Lovelace"],
      "Bibliothèque universelle",
      1842,
    ],
    ["On the physical sciences", ["Mary Somerville", "Ada Lovelace"], "Murray", 1834],
  ]);
  expect(papers.map(({ ids }) => ids.arxiv)).toEqual(["1805.00899", undefined, undefined]);
});

const entry = (key: string, names: string, title: string) =>
  `<pre><span>@article</span><span>{${key},</span>
  author = {${names}},
  title = {${title}},
  year = {1843}
}</pre>`;

test("entries of BibTeX that a page shows are read as such, also beside the references that they are of", () => {
  const entries = [
    entry("a", "Lovelace, Ada and Babbage, Charles", "Notes"),
    entry("b", "Menabrea, Luigi", "Sketch"),
    entry("c", "Somerville, Mary", "Connexion"),
  ];
  const references = [
    "<p>Lovelace, A., &amp; Babbage, C. (1843). Notes. Memoirs, 3, 1&ndash;4.</p>",
    "<p>Menabrea, L. (1843). Sketch. Memoirs, 3, 5&ndash;9.</p>",
    "<p>Somerville, M. (1843). Connexion. Murray, 1, 1&ndash;458.</p>",
  ];
  for (const lines of [entries, references.flatMap((line, i) => [line, entries[i]])]) {
    const { format, bibliography } = reading(`<html><body>\n${lines.join("\n")}</body></html>`);

    expect(format).toBe("web page");
    expect(bibliography.papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
      ["Notes", ["Ada Lovelace", "Charles Babbage"]],
      ["Sketch", ["Luigi Menabrea"]],
      ["Connexion", ["Mary Somerville"]],
    ]);
  }
});

test("a page that lists more papers than it has entries for is read by its list, without the entries", () => {
  const references = ["Lovelace, A.", "Menabrea, L.", "Somerville, M."].map(
    (name, i) => `<p>${name} (184${i}). On the ${i + 1}th loom. Memoirs, 3, 1&ndash;4.</p>`,
  );
  const { bibliography } = reading(
    `<html><body>${references.join("")}${entry("a", "Lovelace, Ada", "On the 1th loom")}</body></html>`,
  );

  expect(bibliography.papers.map(({ title }) => title)).toEqual([
    "On the 1th loom",
    "On the 2th loom",
    "On the 3th loom",
  ]);
});
