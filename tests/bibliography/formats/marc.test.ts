import { expect, test } from "vitest";

import { decode } from "../../../src/bibliography/encoding/decode.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { anyCharacter } from "../../any-character.ts";
import { namesOf } from "../../builders.ts";
import { fc, runs } from "../../property.ts";

const reading = (text: string) => runToEnd(read({ file: "titles.mrc", text }));
const saidIn = (text: string) =>
  reading(text).bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)]);
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

type Field = readonly [tag: string, body: string];

/** A record of ISO 2709; "$" marks a subfield. */
function isoRecord(fields: readonly Field[], leader = "     nam a22     4i 4500"): string {
  let place = 0;
  const directory = fields.map(([tag, body]) => {
    const length = body.length + 1;
    const entry = `${tag}${String(length).padStart(4, "0")}${String(place).padStart(5, "0")}`;
    place += length;
    return entry;
  });
  const bodies = fields.map(([, body]) => body.replaceAll("$", "\u001F"));
  return `00000${leader.slice(5)}${[directory.join(""), ...bodies].join("\u001E")}\u001E\u001D`;
}

const marcText = (fields: readonly Field[]) =>
  ["=LDR  00000nam a2200000 i 4500", ...fields.map(([tag, body]) => `=${tag}  ${body}`)].join("\n");

const marcXml = (fields: readonly Field[], prefix = "") =>
  `<${prefix}record><${prefix}leader>00000nam a2200000 i 4500</${prefix}leader>${fields
    .map(([tag, body]) => {
      const [before = "", ...parts] = body.split("$");
      if (parts.length === 0)
        return `<${prefix}controlfield tag="${tag}">${before}</${prefix}controlfield>`;
      const subfields = parts.map(
        (part) => `<${prefix}subfield code="${part[0]}">${part.slice(1)}</${prefix}subfield>`,
      );
      return `<${prefix}datafield tag="${tag}" ind1="1" ind2=" ">${subfields.join("")}</${prefix}datafield>`;
    })
    .join("")}</${prefix}record>`;

const book: readonly Field[] = [
  ["001", "on1"],
  ["008", "200807s1843    xxk           00| f eng |"],
  ["024", "7 $a10.1000/LOOM.1$2doi"],
  ["100", "1 $aLovelace, Ada,$d1815-1852,$eauthor.$1https://orcid.org/0000-0002-1825-0097"],
  ["245", "10$aOn looms :$ba sketch /$cAda Lovelace and others."],
  ["264", " 1$aLondon :$bTaylor,$c[1843]"],
  ["650", " 0$aLooms."],
  ["700", "1 $aByron, Bob.$4aut"],
  ["700", "1 $aDemir, Cem,$eeditor."],
  ["700", "1 $aÖz, Ece,$eauthor of introduction, etc."],
  ["700", "12$aHomer.$tIliad."],
  ["710", "2 $aLoom Society.$bLondon Branch."],
];
const said = [
  ["On looms: a sketch", 1843, ["Ada Lovelace", "Bob Byron", "Loom Society, London Branch"]],
];

test.each([
  ["ISO 2709", isoRecord(book)],
  ["MarcEdit's text", marcText(book)],
  ["MARCXML", `<collection xmlns="http://www.loc.gov/MARC21/slim">${marcXml(book)}</collection>`],
  [
    "MARCXML in an answer of a catalogue",
    `<srw:records><srw:record><srw:recordData>${marcXml(book, "marc:")}</srw:recordData></srw:record></srw:records>`,
  ],
])(
  "a record of %s gives title, authors and year; who edited or is named for another work is no author",
  (_, text) => {
    expect(saidIn(text)).toEqual(said);
  },
);

test("a record gives ids, kind and topics", () => {
  const [paper] = reading(isoRecord(book)).bibliography.papers;

  expect(paper).toMatchObject({
    ids: { doi: "10.1000/loom.1" },
    kind: "book",
    keywords: ["Looms"],
    byline: { authors: [{ family: "Lovelace", ids: { orcid: "0000-0002-1825-0097" } }, {}, {}] },
  });
});

test("an article has its journal and year from where it appeared", () => {
  const fields: readonly Field[] = [
    ["100", "1 $aKing, Martin Luther,$cJr."],
    ["245", "10$aOn cards."],
    ["773", "0 $tNotes on Engines.$gVol. 3 (1843), p. 1-4"],
  ];
  const [paper] = reading(isoRecord(fields)).bibliography.papers;

  expect(paper).toMatchObject({ title: "On cards", venue: "Notes on Engines", year: 1843 });
  expect(namesOf(paper)).toEqual(["Martin Luther King, Jr."]);
});

test("several records stand one after the other, those about names are left out", () => {
  const [first, second] = [isoRecord(book), isoRecord([["245", "00$aOn cards"]])];
  const name = isoRecord([["100", "1 $aLovelace, Ada"]], "     nz  a22     n  4500");

  expect(saidIn(first + name + second).map(([title]) => title)).toEqual([
    "On looms: a sketch",
    "On cards",
  ]);
  expect(saidIn(`${marcText(book)}\n\n${marcText([["245", "00$aOn {dollar}"]])}\n`)).toEqual([
    ...said,
    ["On $", undefined, []],
  ]);
});

test("the numbers of UNIMARC are told by where the title stands", () => {
  const fields: readonly Field[] = [
    ["200", "1 $aSur les métiers$eesquisse$fAda Lovelace"],
    ["210", "  $aParis$cAlcan$d1843"],
    ["700", " 1$aLovelace$bAda$4070"],
    ["701", " 1$aByron$bBob$f1788-1824"],
    ["702", " 1$aDemir$bCem$4730"],
    ["702", " 1$aÖz$bEce$4070"],
  ];

  expect(saidIn(isoRecord(fields))).toEqual([
    ["Sur les métiers: esquisse", 1843, ["Ada Lovelace", "Bob Byron", "Ece Öz"]],
  ]);
});

test("a record whose directory does not fit is left out, and that is said", () => {
  const broken = isoRecord(book).replace("\u001E10\u001Fa", "10\u001Fa");

  expect(codesOf(broken + isoRecord(book))).toEqual(["marc/damaged-record"]);
  expect(saidIn(broken + isoRecord(book))).toEqual(said);
});

test("MARC-8 has accents before their letters; Latin-1 in such records stays what it is", () => {
  const leader = "     nam  22     4  4500";
  const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const namesIn = (name: string) => {
    const { text } = decode(
      "a.mrc",
      bytesOf(
        isoRecord(
          [
            ["100", `1 $a${name}`],
            ["245", "00$aA"],
          ],
          leader,
        ),
      ),
    );
    return reading(text).bibliography.papers.map(namesOf)[0];
  };

  expect(namesIn("D\u00E8urer, Albre\u00E9cht")).toEqual(["Albrečht Dürer"]);
  expect(namesIn("Wa\u00B1esa, J\u00E2os\u00E2e")).toEqual(["Jósé Wałesa"]);
  expect(namesIn("S\u00F8rensen, P\u00E6r")).toEqual(["Pær Sørensen"]);
});

test("whatever is put into records, reading ends without throwing", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "\u001D",
      "\u001E",
      "\u001F",
      isoRecord(book),
      "00000nam a22",
      "=245  10$a",
      "\n",
    ),
    fc.string({ unit: anyCharacter }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      expect(reading(isoRecord(book) + pieces.join("")).bibliography.papers.length).toBeGreaterThan(
        0,
      );
    }),
    { seed: 20_261_130, numRuns: runs(100) },
  );
});

// As Ghent's and Prague's libraries have them.
test("Aleph sets the number of its record before each field", () => {
  const text = `000222594 FMT   L BK
000222594 LDR   L 00000nam^a22^^^^^^a^4500
000222594 008   L 901218s1843^^^^xx^^^^^^^^^^^^^^^^^^^^^^^
000222594 24500 L $$aOn looms :$$ba sketch /$$cAda King.
000222594 1001  L $$aKing, Ada,$$d1815-$$4aut
000222594 7001  L $$aDemir, Cem$$4edt
zpk2014 LDR   L 00000nam a2200000 a 4500
zpk2014 24510 L $$aOn cards
zpk2014 260   L $$bTaylor,$$c1844
zpk2014 7001  L $$aByron, Bob
`;

  expect(reading(text).format).toBe("MARC");
  expect(saidIn(text)).toEqual([
    ["On looms: a sketch", 1843, ["Ada King"]],
    ["On cards", 1844, ["Bob Byron"]],
  ]);
  expect(reading(text).bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([1, 7]);
});
