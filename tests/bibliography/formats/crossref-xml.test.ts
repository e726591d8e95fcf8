import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "crossref.xml", text }));
// As compendia's test of answers of Crossref has them.
const answer = (record: string) => `<?xml version="1.0" encoding="UTF-8"?>
<crossref_result xmlns="http://www.crossref.org/qrschema/3.0" version="3.0">
<query_result><head><doi_batch_id>none</doi_batch_id></head><body><query status="resolved">
<doi type="journal_article">10.1000/LOOM.1</doi>
<crm-item name="publisher-name" type="string">Elsevier BV</crm-item>
<doi_record><crossref xmlns="http://www.crossref.org/xschema/1.1">${record}</crossref></doi_record>
</query></body></query_result></crossref_result>`;
const person = (given: string, family: string, role = "author", more = "") =>
  `<person_name contributor_role="${role}" sequence="additional"><given_name>${given}</given_name><surname>${family}</surname>${more}</person_name>`;
const article = (authors: string, doi = "10.1000/LOOM.1") => `<journal_article>
<titles><title>On <i>Looms</i></title><subtitle>A Sketch</subtitle></titles>
<contributors>${authors}</contributors>
<publication_date media_type="online"><month>12</month><day>15</day><year>1842</year></publication_date>
<publication_date media_type="print"><month>1</month><year>1843</year></publication_date>
<doi_data><doi>${doi}</doi><resource>https://looms.example.org/1</resource></doi_data>
<citation_list><citation key="1"><author>Cited</author><article_title>Cited</article_title></citation></citation_list>
</journal_article>`;
const journal = (articles: string) =>
  `<journal><journal_metadata><full_title>Memoirs</full_title><abbrev_title>Mem</abbrev_title><doi_data><doi>10.1000/mem</doi></doi_data></journal_metadata>${articles}</journal>`;

test("an article gives its title, authors, date, journal and DOI", () => {
  const { format, bibliography, diagnostics } = reading(
    answer(
      journal(
        article(
          [
            person(
              "Ada",
              "Lovelace",
              "author",
              "<ORCID>https://orcid.org/0000-0002-1825-0097</ORCID>",
            ),
            person("Martin", "King", "author", "<suffix>Jr</suffix>"),
            `<organization contributor_role="author" sequence="additional">Weavers, Ltd</organization>`,
            person("Eve", "Edits", "editor"),
            person("Tom", "Translates", "translator"),
          ].join(""),
        ),
      ),
    ),
  );

  expect(diagnostics).toEqual([]);
  expect(format).toBe("Crossref XML");
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms: A Sketch",
      year: 1843,
      date: "1843-01",
      venue: "Memoirs",
      kind: "journal_article",
      ids: { doi: "10.1000/loom.1" },
      byline: {
        listComplete: true,
        authors: [
          { printed: "Ada Lovelace", ids: { orcid: "0000-0002-1825-0097" } },
          { printed: "Martin King, Jr", suffix: "Jr" },
          { printed: "Weavers, Ltd", kind: "group" },
        ],
      },
      records: [{ line: 6 }],
    },
  ]);
});

test("a deposit has several articles of one journal", () => {
  const { bibliography } = reading(
    `<doi_batch version="5.3.1"><head><depositor><depositor_name>Looms</depositor_name></depositor></head><body>${journal(
      article(person("Ada", "Lovelace")) + article(person("George", "Byron"), "10.1000/2"),
    )}</body></doi_batch>`,
  );

  expect(bibliography.papers.map(namesOf)).toEqual([["Ada Lovelace"], ["George Byron"]]);
  expect(bibliography.papers.map(({ venue }) => venue)).toEqual(["Memoirs", "Memoirs"]);
});

test("papers of conferences, chapters, books, preprints and theses are papers; chairs are no authors", () => {
  const { bibliography } = reading(
    answer(`<conference><contributors>${person("Carl", "Chairs", "chair")}</contributors>
<proceedings_metadata><proceedings_title>Proceedings of Looms</proceedings_title><publication_date><year>1841</year></publication_date></proceedings_metadata>
<conference_paper><contributors>${person("Ada", "Lovelace")}</contributors><titles><title><![CDATA[A paper]]></title></titles><doi_data><doi>10.1000/p</doi></doi_data></conference_paper></conference>
<book book_type="edited_book"><book_metadata><contributors>${person("Eve", "Edits", "editor")}</contributors><titles><title>The Book</title></titles><publication_date><year>1840</year></publication_date></book_metadata>
<content_item component_type="chapter"><contributors>${person("Ada", "Lovelace")}</contributors><titles><title>A chapter</title></titles></content_item></book>
<book book_type="monograph"><book_metadata><contributors>${person("Ada", "Lovelace")}</contributors><titles><title>A book</title></titles><publication_date><year>1840</year></publication_date><publisher><publisher_name>Longman</publisher_name></publisher></book_metadata></book>
<posted_content type="preprint"><group_title>Engines</group_title><contributors>${person("Ada", "Lovelace")}</contributors><titles><title>A preprint</title></titles><posted_date><year>1839</year></posted_date></posted_content>
<dissertation>${person("Ada", "Lovelace")}<titles><title>A thesis</title></titles><approval_date><year>1838</year></approval_date><institution><institution_name>London</institution_name></institution></dissertation>`),
  );

  expect(
    bibliography.papers.map((paper) => [paper.title, paper.venue, paper.year, ...namesOf(paper)]),
  ).toEqual([
    ["A paper", "Proceedings of Looms", 1841, "Ada Lovelace"],
    ["A chapter", "The Book", 1840, "Ada Lovelace"],
    ["A book", "Longman", 1840, "Ada Lovelace"],
    ["A preprint", "Engines", 1839, "Ada Lovelace"],
    ["A thesis", "London", 1838, "Ada Lovelace"],
  ]);
});

test("a data set has its year with its database, and who has a given name alone is an author", () => {
  const { bibliography } = reading(
    answer(`<database><database_metadata><titles><title>Looms</title></titles></database_metadata>
<dataset><contributors><person_name contributor_role="author" sequence="first"><given_name>Ada</given_name></person_name></contributors><titles><title>Cards</title></titles>
<database_date><creation_date><year>1842</year></creation_date><publication_date><year>1843</year></publication_date></database_date></dataset></database>`),
  );

  expect(
    bibliography.papers.map((paper) => [paper.title, paper.venue, paper.year, ...namesOf(paper)]),
  ).toEqual([["Cards", "Looms", 1843, "Ada"]]);
});

test("those who cite are papers", () => {
  const { bibliography } = reading(`<crossref_result><query_result><body>
<forward_link doi="10.1000/1"><journal_cite fl_count="0"><journal_title>Memoirs</journal_title><article_title>On Looms</article_title>
<contributors><contributor first-author="true" sequence="first"><given_name>Ada</given_name><surname>Lovelace</surname></contributor></contributors>
<year>1843</year><doi type="journal_article">10.1000/2</doi></journal_cite></forward_link>
</body></query_result></crossref_result>`);

  expect(bibliography.papers).toMatchObject([
    { title: "On Looms", venue: "Memoirs", year: 1843, ids: { doi: "10.1000/2" } },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada Lovelace"]]);
});

test("an answer without a record holds no papers, and says so", () => {
  expect(reading(answer("<error>DOI not found</error>")).diagnostics).toMatchObject([
    { code: "crossref-xml/no-records", severity: "error" },
  ]);
});
