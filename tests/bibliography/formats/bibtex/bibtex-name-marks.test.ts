import { expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

const raw = String.raw;
const bylineOf = (author: string) => {
  const text = `@misc{a, title = {A}, year = 2020, author = {${author}}}`;
  return runToEnd(bibtex.read({ file: "looms.bib", text })).bibliography.papers[0]?.byline;
};
const partsOf = (author: string) =>
  bylineOf(author)?.authors.map(({ family, given }) => `${family}, ${given}`);

test.each([
  [raw`\textbf{Lovelace, Ada} and Byron, Bob`],
  [raw`\textbf{Ada Lovelace} and {\bf Bob Byron}`],
  [raw`{\bf Lovelace, Ada} and \underline{Bob Byron}`],
  [raw`{\textbf{Ada Lovelace}} and \underline{\textbf{Byron, Bob}}`],
  [raw`\textbf{Lovelace}, Ada and \textsc{Byron}, \textit{Bob}`],
  [raw`\textbf{Ada Lovelace and Bob Byron}`],
  [raw`\textbf{Lovelace, Ada}. and Byron, Bob`],
  [raw`\me{Ada Lovelace} and \href{https://looms.org}{Bob Byron}`],
  [raw`\textcolor{red}{Lovelace, Ada} and Bob Byron`],
  [raw`<b>Lovelace, Ada</b> and <a href="https://looms.org">Bob Byron</a><sup>1,*</sup>`],
  [raw`**Lovelace, Ada** and *Bob Byron*`],
])("names in another type are read as others are: %s", (printed) => {
  expect(partsOf(printed)).toEqual(["Lovelace, Ada", "Byron, Bob"]);
});

test.each([
  [raw`Ada Lovelace\textasteriskcentered and Bob Byron*\dag`],
  [raw`Lovelace$^*$, Ada and Byron, Bob$^\dagger$`],
  [raw`Lovelace, Ada\textsuperscript{*} and Byron, Bob\ddag{}`],
  [raw`Lovelace, Ada\* and Bob Byron\^{*}`],
  [raw`Lovelace, Ada$\dagger$ and Byron, Bob\textdagger{}`],
  [raw`Ada Lovelace\footnotemark[1] and Bob Byron${"${}^\\star$"}`],
  [raw`Ada Lovelace~\faEnvelope{} and Bob Byron \orcidicon{0000-0002-1825-0097}`],
  [raw`Ada Lovelace{*} and Bob Byron{$^{\dag}$}`],
  [raw`Lovelace+, Ada and Byron\#, Bob`],
  [raw`\textbf{Lovelace*}, \textbf{Ada} and {\bf Byron*}, Bob`],
  [raw`{Lovelace*}, Ada and \underline{Byron†}, {Bob*}`],
  ["Ada Lovelace+* and Bob Byron#"],
  ["Lovelace{*}, Ada and Byron, Bob"],
  ["Lovelace, Ada (李小明) and Bob Byron (이지은)"],
  ["Lovelace, Ada$_1$ and Byron, Bob$_{1,2}$"],
  ["Lovelace, Ada (corresponding author) and Byron, Bob (equal contribution)"],
  ["Lovelace, Ada (co-first author) and Bob Byron (Contributed equally)"],
])("marks of notes are no part of a name: %s", (printed) => {
  expect(partsOf(printed)).toEqual(["Lovelace, Ada", "Byron, Bob"]);
});

test.each([
  [raw`S\o ren Kierkegaard`, "Kierkegaard, Søren"],
  [raw`Mart\'\i nez, Ada`, "Martínez, Ada"],
  [raw`Juan Garc\'\i a`, "García, Juan"],
  [raw`Hans Gro\ss mann`, "Großmann, Hans"],
  [raw`Lech Wa\l \k esa`, "Wałęsa, Lech"],
  [raw`Anders \AA ngstr\"om`, "Ångström, Anders"],
])("the blank that ends a letter's command parts no words: %s", (printed, name) => {
  expect(partsOf(printed)).toEqual([name]);
});

test("a letter's command may end a name of several", () => {
  expect(partsOf(raw`Ada Hand\aa and Bob Byron`)).toEqual(["Handå, Ada", "Byron, Bob"]);
});

test("what braces hold together within another type stays together", () => {
  expect(partsOf(raw`\textbf{Ada {de la Byron}} and {\relax Ch}ristos Ay`)).toEqual([
    "de la Byron, Ada",
    "Ay, Christos",
  ]);
});

test.each([[raw`\textbf{ATLAS Collaboration}`], [raw`{\em ATLAS Collaboration}`]])(
  "an organisation in another type is one all the same: %s",
  (printed) => {
    expect(bylineOf(printed)?.authors).toEqual([
      { printed: "ATLAS Collaboration", kind: "literal" },
    ]);
  },
);

test('braces protect "and" in another type', () => {
  expect(
    bylineOf(raw`{\em Barnes and Noble} and {\bf Lovelace, Ada and Byron, Bob}`)?.authors,
  ).toMatchObject([
    { printed: "Barnes and Noble", kind: "literal" },
    { printed: "Ada Lovelace" },
    { printed: "Bob Byron" },
  ]);
});

test("the sign of a language stays in the name of a group", () => {
  expect(bylineOf("{Group C++} and Lovelace++, Ada")?.authors).toMatchObject([
    { printed: "Group C++" },
    { printed: "Ada Lovelace" },
  ]);
});

test.each([
  [raw`Sch$\ddot{\mbox{o}}$del, Kurt`, "Schödel, Kurt"],
  [raw`Ana Miji$\acute{\mbox{c}}$`, "Mijić, Ana"],
  [raw`G$\ddot o$del, Kurt`, "Gödel, Kurt"],
  [raw`Ba$\check{\rm s}$, Ada`, "Baš, Ada"],
])("a letter whose accent was typed as mathematics is that letter: %s", (printed, name) => {
  expect(partsOf(printed)).toEqual([name]);
});

test.each([
  ["King, Ada <ada@example.org>", "King, Ada"],
  ["Byron, Bob [editor]", "Byron, Bob"],
  ["Li, Xiaoming（李小明）", "Li, Xiaoming"],
])("what is said of somebody in brackets is no part of the name: %s", (printed, name) => {
  expect(partsOf(printed)).toEqual([name]);
});

test("degrees behind whole names are none of initials", () => {
  expect(partsOf("Ada King and Prof. Bob Byron, PhD and Cem Ay, MD")).toEqual([
    "King, Ada",
    "Byron, Bob",
    "Ay, Cem",
  ]);
  expect(partsOf("King, A. and Rahman, MD")).toEqual(["King, A.", "Rahman, MD"]);
});

test("how far a part of a letter is moved is no part of the name", () => {
  expect(partsOf(raw`Jo\llap{\raise1.2ex\hbox{\'{}}}nes, Ada`)).toEqual(["Jo'nes, Ada"]);
  expect(partsOf(raw`Lovelace\kern 0.1em, Ada`)).toEqual(["Lovelace, Ada"]);
});
