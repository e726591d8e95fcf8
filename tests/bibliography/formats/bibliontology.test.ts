import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (inner: string) =>
  runToEnd(
    read({
      file: "looms.rdf",
      text: `<rdf:RDF\n xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\n xmlns:z="http://www.zotero.org/namespaces/export#"\n xmlns:bibo="http://purl.org/ontology/bibo/">\n${inner}</rdf:RDF>`,
    }),
  );

const person = (node: string, given: string, family: string) =>
  `<foaf:Person ${node}><foaf:givenName>${given}</foaf:givenName><foaf:surname>${family}</foaf:surname></foaf:Person>`;

// As Zotero exports Bibliontology RDF.
test("authors come in the order of the list, whether they stand in it or beside the papers", () => {
  const { format, bibliography } = reading(`
<z:UserItem rdf:about="urn:item"><z:accessDate>2017-05-28</z:accessDate></z:UserItem>
<bibo:AcademicArticle rdf:about="urn:a">
  <dcterms:title>On Looms</dcterms:title>
  <dcterms:creator rdf:nodeID="n7"/>
  <bibo:authorList><rdf:Seq><rdf:li rdf:nodeID="n5"/><rdf:li rdf:nodeID="n7"/><rdf:li>${person("", "Cem", "Ay")}</rdf:li></rdf:Seq></bibo:authorList>
  <bibo:editorList><rdf:Seq><rdf:li>${person("", "Dora", "Dee")}</rdf:li></rdf:Seq></bibo:editorList>
  <bibo:doi>10.1000/looms</bibo:doi>
  <dcterms:isPartOf><bibo:Issue><dcterms:date>1843-05</dcterms:date>
    <dcterms:isPartOf><bibo:Journal><dcterms:title>Notes</dcterms:title></bibo:Journal></dcterms:isPartOf>
  </bibo:Issue></dcterms:isPartOf>
</bibo:AcademicArticle>
${person('rdf:nodeID="n7"', "Bob", "Byron")}
${person('rdf:nodeID="n5"', "Ada", "King")}`);

  expect(format).toBe("Bibliontology RDF");
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      date: "1843-05",
      venue: "Notes",
      kind: "AcademicArticle",
      ids: { doi: "10.1000/looms" },
    },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob Byron", "Cem Ay"]]);
});

test("the book of a chapter is no paper beside it", () => {
  const list = `<bibo:authorList><rdf:Seq><rdf:li>${person("", "Ada", "King")}</rdf:li></rdf:Seq></bibo:authorList>`;
  const { papers } = reading(`
<bibo:Chapter rdf:about="urn:c"><dcterms:title>Cards</dcterms:title><dcterms:isPartOf rdf:resource="urn:isbn:1"/>${list}</bibo:Chapter>
<bibo:Book rdf:about="urn:isbn:1"><dcterms:title>All looms</dcterms:title></bibo:Book>
<bibo:Book rdf:about="urn:isbn:2"><dcterms:title>Other looms</dcterms:title>${list}</bibo:Book>`).bibliography;

  expect(papers.map(({ title, venue }) => [title, venue])).toEqual([
    ["Cards", "All looms"],
    ["Other looms", undefined],
  ]);
});

test("JabRef has people as contributions, each with a role", () => {
  const contribution = (role: string, name: string) =>
    `<bibo:contribution><bibo:Contribution><bibo:role rdf:resource="http://purl.org/ontology/bibo/roles/${role}"/>
<bibo:contributor><foaf:Person foaf:name="${name}"/></bibo:contributor><bibo:position>1</bibo:position></bibo:Contribution></bibo:contribution>`;
  const { papers } = reading(
    `<bibo:Article rdf:about=""><dc:title>On Looms</dc:title><dc:date>1843</dc:date>${contribution("author", "King, Ada")}
${contribution("editor", "Dora Dee")}${contribution("author", "Bob O&apos;Byron")}</bibo:Article>`,
  ).bibliography;

  expect(papers.map(namesOf)).toEqual([["Ada King", "Bob O'Byron"]]);
});
