import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "titles.txt", text }));

const ARTICLE = `002@ $0Oox
004V $010.1086/736852
011@ $a2025
021A $aThe @Contribution of Looms$dto Cards
028A $AKing$DAda
028C/01 $AByron$DBob$BVerfasserIn$4aut
028C/02 $AAy$DCem$BHerausgeberIn$4edt
028C/03 $ADee$DDora
039B $tNotes on $$ and Looms
`;
const VOLUME = `002@ $0Afu
011@ $a1990
021A $aTuch
028A $dAda$cvon$aKing
036C $aÜber Webstühle
`;

/** The same as XML, as SRU hands it out. */
const asXml = (...records: readonly string[]) => {
  const field = (line: string) => {
    const [tag = "", body = ""] = line.split(/ (.*)/su);
    const parts = body.slice(1).replaceAll("$$", "\0").split("$");
    const subfields = parts.map(
      (part) =>
        `<subfield code="${part.charAt(0)}">${part.slice(1).replaceAll("\0", "$")}</subfield>`,
    );
    return `<datafield tag="${tag.slice(0, 4)}">${subfields.join("")}</datafield>`;
  };
  const inner = records.map(
    (record) =>
      `<zs:record><zs:recordData><record xmlns="info:srw/schema/5/picaXML-v1.0">${record.trim().split("\n").map(field).join("\n")}</record></zs:recordData></zs:record>`,
  );
  return `<?xml version="1.0"?><zs:searchRetrieveResponse><zs:records>${inner.join("\n")}</zs:records></zs:searchRetrieveResponse>`;
};

test.each([
  ["PICA", `${ARTICLE}\n${VOLUME}`],
  ["PICA", `${ARTICLE}\n${VOLUME}`.replaceAll("$", "ƒ").replaceAll("ƒƒ", "$")],
  ["PICA XML", asXml(ARTICLE, VOLUME)],
])("%s gives the titles of libraries, and of those who took part the authors", (name, text) => {
  const { format, bibliography, diagnostics } = reading(text);

  expect(format).toBe(name);
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "The Contribution of Looms: to Cards",
      year: 2025,
      venue: "Notes on $ and Looms",
      kind: "article",
      ids: { doi: "10.1086/736852" },
    },
    { title: "Über Webstühle: Tuch", year: 1990 },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"], ["Ada von King"]]);
});
