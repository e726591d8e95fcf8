import { expect, test } from "vitest";

import { bylineOf, namesOf } from "./read-authors.ts";

const raw = String.raw;

test.each([
  ["Ada Lovelace", { family: "Lovelace", given: "Ada" }],
  ["Lovelace, Ada", { family: "Lovelace", given: "Ada" }],
  ["Lovelace", { family: "Lovelace" }],
  ["Lovelace A", { family: "Lovelace", given: "A" }],
  ["van Beethoven L.-M.", { family: "van Beethoven", given: "L.-M." }],
  ["LOVELACE A.", { family: "LOVELACE", given: "A." }],
  ["DE LA TORRE J.", { family: "DE LA TORRE", given: "J." }],
  ["ADA LOVELACE", { family: "LOVELACE", given: "ADA" }],
  ["Ada Lovelace (University of London)", { family: "Lovelace", given: "Ada" }],
  ["Ann Roke (Cates)", { family: "(Cates)", given: "Ann Roke" }],
  ["Prof. Dr. Ada Lovelace", { family: "Lovelace", given: "Ada" }],
  ["III, Don Eliseo Lucero-Prisno", { family: "Lucero-Prisno", suffix: "III" }],
  ["Ada Lovelace.", { family: "Lovelace", given: "Ada" }],
  ["Taylor {II}, R. M.", { family: "Taylor", given: "R. M.", suffix: "II" }],
  ["A. B.", { family: "B.", given: "A." }],
  ["M&uuml;ller, Ada", { family: "Müller", given: "Ada" }],
  ["Ludwig van Beethoven", { family: "van Beethoven", given: "Ludwig" }],
  ["van Beethoven, Ludwig", { family: "van Beethoven", given: "Ludwig" }],
  ["Charles Xavier de la Vall{\\'e}e Poussin", { family: "de la Vallée Poussin" }],
  ["Bart De Win", { family: "Win", given: "Bart De" }],
  ["Liesbet Van der Perre", { family: "Van der Perre", given: "Liesbet" }],
  ["{\\'E}lie {\\'e}l Khoury", { family: "él Khoury", given: "Élie" }],
  ["Aziz {\\relax ibn} Saud", { family: "ibn Saud", given: "Aziz" }],
  ["Aziz {ibn} Saud", { family: "Saud", given: "Aziz ibn" }],
  ["Edith {Bellet Amalric}", { family: "Bellet Amalric", given: "Edith" }],
  ["{Bellet-Amalric}, Edith", { family: "Bellet-Amalric", given: "Edith" }],
  ["{Luther King}, Jr.", { family: "Luther King", suffix: "Jr." }],
  ["De la Cruz, III", { family: "De la Cruz", suffix: "III" }],
  ["Note=x, Ada", { family: "Note=x", given: "Ada" }],
  ["Lovelace, A.b c", { family: "Lovelace", given: "A." }],
  ["{Barnes, Inc.}, Ada", { family: "Barnes, Inc.", given: "Ada" }],
  ["King, Jr., Martin Luther", { family: "King", given: "Martin Luther", suffix: "Jr." }],
  ["King, Martin Luther, Jr.", { family: "King", given: "Martin Luther", suffix: "Jr." }],
  ["Martin Luther King Jr.", { family: "King", given: "Martin Luther", suffix: "Jr." }],
  ['J.~P. M{\\"u}ller', { family: "Müller", given: "J. P." }],
  ['J.\\,P. M{\\"u}ller', { family: "Müller", given: "J. P." }],
  ["family=Hooft, given={Gerard}, prefix={'t}", { family: "'t Hooft", given: "Gerard" }],
  ["given={Jan}, family={Eert}, prefix={boven d'}, useprefix=true", { family: "boven d'Eert" }],
  ["{given={Ada}, family={King}, useprefix=false}", { family: "King", given: "Ada" }],
  ['family=King, "given={Ada, B.}", suffix=Jr.', { given: "Ada, B.", suffix: "Jr." }],
  ["King, Jr., Ada, Bob", { family: "King", given: "Ada Bob", suffix: "Jr." }],
  [raw`\v{S}t\v{e}p\'an Nov\'{a}k`, { family: "Novák", given: "Štěpán" }],
  [raw`\c{s}ule al {\"O}z`, { family: "şule al Öz" }],
  ["22--24 October 1987", { kind: "literal" }],
  ["Wei Wang 0001", { family: "Wang", given: "Wei", ids: { dblp: "Wei Wang 0001" } }],
])("%s is read as %o", (printed, parts) => {
  expect(bylineOf(printed)?.authors).toMatchObject([parts]);
});

test.each([
  [raw`Erd\H{o}s, P{\'a}l`, "Pál Erdős"],
  [raw`{\AA}ngstr{\"{o}}m, Anders`, "Anders Ångström"],
  [raw`Hand{\aa}, Aleksander`, "Aleksander Handå"],
  [raw`\"Ozg\"ur \c{S}im\c sek`, "Özgür Şimşek"],
  [raw`Stanis{\l}aw \'Swierczkowski`, "Stanisław Świerczkowski"],
  [raw`Mart{\'\i}nez, Jes\'{u}s`, "Jesús Martínez"],
  [raw`S{\o}ren Wei{\ss}`, "Søren Weiß"],
  [raw`\v{C}apek, Karel`, "Karel Čapek"],
  [raw`Nguy{\~{\^e}}n, B{\d{\u a}}o`, "Bặo Nguyễn"],
  [raw`Ng\'{\^{o}}, H`, "H Ngố"],
  [raw`Fran\c cois Truffaut`, "François Truffaut"],
  [raw`{\noopsort{Smith}}Ay, Ada`, "Ada Ay"],
  [raw`Guro\cprime ev, Igor\cprime`, "Igorʹ Guroʹev"],
  [raw`Ada Ay\inst{1}\thanks{Funded}`, "Ada Ay"],
  [raw`Ada Ay$^{1,2}$`, "Ada Ay"],
  [raw`Ay, Ada\orcidlink{0000-0002-1825-0097}`, "Ada Ay"],
  ["耿秀萍", "耿秀萍"],
])("the TeX of %s is read as %s", (printed, name) => {
  expect(namesOf(printed)).toEqual([name]);
});

test("LaTeX's \\and separates as the word does", () => {
  expect(namesOf(raw`Ada Lovelace \and Bob Byron`)).toEqual(["Ada Lovelace", "Bob Byron"]);
});

test("a name wholly in braces is a literal", () => {
  expect(bylineOf("{World Health Organization} and {Ada and Bob}")?.authors).toEqual([
    { printed: "World Health Organization", kind: "literal" },
    { printed: "Ada and Bob", kind: "literal" },
  ]);
});

test.each([["World Health Organization"], ["The ATLAS Collaboration"]])(
  "%s is a literal without braces, too",
  (printed) => {
    expect(bylineOf(`${printed} and Ada`)?.authors[0]).toEqual({ printed, kind: "literal" });
  },
);

// Zotero's old exports of the ACM, as in ivotron/bibfile:zotero.bib.
test.each([["Ligon, Walter B. and III"], ["Ligon, Walter B. and {III} and Ross, Robert B."]])(
  'a suffix between two "and" is the suffix of the name before it: %s',
  (printed) => {
    expect(bylineOf(printed)?.authors[0]).toMatchObject({
      family: "Ligon",
      given: "Walter B.",
      suffix: "III",
    });
  },
);

test.each([
  ["Ada and Bob"],
  ["Ada AND Bob"],
  ["Ada\n\t and\r\n Bob"],
  ["Ada and and Bob"],
  ["and Ada and Bob and"],
  ["Ada and, Bob"],
  ["Ada~and~Bob"],
])("%j is two names", (printed) => {
  expect(namesOf(printed)).toEqual(["Ada", "Bob"]);
});

test.each([
  ["Metin And", ["Metin And"]],
  ["And, Metin and Bob", ["Metin And", "Bob"]],
  ["Anderson, Ada", ["Ada Anderson"]],
  ["Roland, Bob", ["Bob Roland"]],
  ["{Smith and Sons} and Bob", ["Smith and Sons", "Bob"]],
])('an "and" within a name separates nothing in %s', (printed, names) => {
  expect(namesOf(printed)).toEqual(names);
});

test.each([
  ["Ada and others"],
  // pubs/pubs#267: commas that programs leave behind.
  ["Ada and others, "],
  ["Ada and others."],
  ["Ada AND Others"],
  ["Ada and 3 others"],
  ["Ada and 35 colleagues"],
  ["Ada and {1543 additional coauthors incl. \\textbf{Lovelace, A.}}"],
  ["Ada and et al."],
  ["Ada et al."],
  ["Ada, et~al."],
  [raw`Ada {\it et al.}`],
  [raw`Ada \emph{et al.}`],
  [raw`Ada and \ldots`],
  ["Ada and …"],
  ["Ada and {others}"],
])("%s is an incomplete list of one name", (printed) => {
  expect(bylineOf(printed)).toMatchObject({
    authors: [{ printed: "Ada" }],
    listComplete: false,
  });
});
