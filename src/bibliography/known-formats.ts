/** Every format that papers come in, in the order in which they are tried. */

import { isAminer, readAminer } from "./formats/aminer.ts";
import { isArxiv, readArxiv } from "./formats/arxiv.ts";
import { isArxivOai, readArxivOai } from "./formats/arxiv-oai.ts";
import { isAuthorPage, readAuthorPage } from "./formats/author-page.ts";
import { isBiblatexBbl, readBiblatexBbl } from "./formats/biblatex-bbl.ts";
import { isBibliontology, readBibliontology } from "./formats/bibliontology.ts";
import { isBibtex, readBibtex } from "./formats/bibtex.ts";
import { isBibtexml, readBibtexml } from "./formats/bibtexml.ts";
import { isCitavi, readCitavi } from "./formats/citavi.ts";
import { isCnkiText, readCnkiText } from "./formats/cnki-text.ts";
import { isCochrane, readCochrane } from "./formats/cochrane.ts";
import { isCoteriePapers, readCoteriePapers } from "./formats/coterie-papers.ts";
import { isCrossref, readCrossref } from "./formats/crossref.ts";
import { isCrossrefXml, readCrossrefXml } from "./formats/crossref-xml.ts";
import { isCslJson, readCslJson } from "./formats/csl-json.ts";
import { isCssci, readCssci } from "./formats/cssci.ts";
import { isDatacite, readDatacite } from "./formats/datacite.ts";
import { isDataciteXml, readDataciteXml } from "./formats/datacite-xml.ts";
import { isDblp, readDblp } from "./formats/dblp.ts";
import { isDblpJson, readDblpJson } from "./formats/dblp-json.ts";
import { isDimensions, readDimensions } from "./formats/dimensions.ts";
import { isDiva, readDiva } from "./formats/diva.ts";
import { isDublinCore, readDublinCore } from "./formats/dublin-core.ts";
import { isEbsco, readEbsco } from "./formats/ebsco.ts";
import { isEbscoXml, readEbscoXml } from "./formats/ebsco-xml.ts";
import { isElibrary, readElibrary } from "./formats/elibrary.ts";
import { isEmbase, readEmbase } from "./formats/embase.ts";
import { isEmbaseLabelled, readEmbaseLabelled } from "./formats/embase-labelled.ts";
import { isEndnoteXml, readEndnoteXml } from "./formats/endnote-xml.ts";
import { isEngineeringVillage, readEngineeringVillage } from "./formats/engineering-village.ts";
import { isEnw, readEnw } from "./formats/enw.ts";
import { isEsummary, readEsummary } from "./formats/esummary.ts";
import { isEuropePmc, readEuropePmc } from "./formats/europe-pmc.ts";
import { isGoogleScholar, readGoogleScholar } from "./formats/google-scholar.ts";
import { isHal, readHal } from "./formats/hal.ts";
import { isIeee, readIeee } from "./formats/ieee.ts";
import { isInspire, readInspire } from "./formats/inspire.ts";
import { isJStage, readJStage } from "./formats/j-stage.ts";
import { isJats, readJats } from "./formats/jats.ts";
import { isJsonList, readJsonList } from "./formats/json-list.ts";
import { isLattes, readLattes } from "./formats/lattes.ts";
import { isLens, readLens } from "./formats/lens.ts";
import { isMarc, readMarc } from "./formats/marc.ts";
import { isMarcXml, readMarcXml } from "./formats/marc-xml.ts";
import { isMods, readMods } from "./formats/mods.ts";
import { isMsbib, readMsbib } from "./formats/msbib.ts";
import { isNbib, readNbib } from "./formats/nbib.ts";
import { isNep, readNep } from "./formats/nep.ts";
import { isNoteExpress, readNoteExpress } from "./formats/noteexpress.ts";
import { isOpenAlex, readOpenAlex } from "./formats/openalex.ts";
import { isOpenAlexTable, readOpenAlexTable } from "./formats/openalex-table.ts";
import { isOrcid, readOrcid } from "./formats/orcid.ts";
import { isOrcidXml, readOrcidXml } from "./formats/orcid-xml.ts";
import { isOsf, readOsf } from "./formats/osf.ts";
import { isOvid, readOvid } from "./formats/ovid.ts";
import { isOvidTable, readOvidTable } from "./formats/ovid-table.ts";
import { isPicaPlain, isPicaXml, readPicaPlain, readPicaXml } from "./formats/pica.ts";
import { isPlainTable, readPlainTable } from "./formats/plain-table.ts";
import { isProquest, readProquest } from "./formats/proquest.ts";
import { isPubmedAbstracts, readPubmedAbstracts } from "./formats/pubmed-abstracts.ts";
import { isPubmedTable, readPubmedTable } from "./formats/pubmed-table.ts";
import { isPubmedXml, readPubmedXml } from "./formats/pubmed-xml.ts";
import { isRedif, readRedif } from "./formats/redif.ts";
import { isReferenceColumn, readReferenceColumn } from "./formats/reference-column.ts";
import { isReferenceList, readReferenceList } from "./formats/reference-list.ts";
import { isRefworks, readRefworks } from "./formats/refworks.ts";
import { isRis, readRis } from "./formats/ris.ts";
import { isSchemaOrg, readSchemaOrg } from "./formats/schema-org.ts";
import { isScienceDirect, readScienceDirect } from "./formats/science-direct.ts";
import { isScopus, readScopus } from "./formats/scopus.ts";
import { isScopusText, readScopusText } from "./formats/scopus-text.ts";
import { isSemanticScholar, readSemanticScholar } from "./formats/semantic-scholar.ts";
import { isSerpApi, readSerpApi } from "./formats/serpapi.ts";
import { isSparql, readSparql } from "./formats/sparql.ts";
import { isSpringer, readSpringer } from "./formats/springer.ts";
import { isTei, readTei } from "./formats/tei.ts";
import { isTitlesFirst, readTitlesFirst } from "./formats/titles-first.ts";
import { isToml, readToml } from "./formats/toml.ts";
import { isWebOfScience, readWebOfScience } from "./formats/web-of-science.ts";
import { isWebOfScienceJson, readWebOfScienceJson } from "./formats/web-of-science-json.ts";
import { isWebOfScienceTable, readWebOfScienceTable } from "./formats/web-of-science-table.ts";
import { isWebPage, readWebPage } from "./formats/web-page.ts";
import { isXmlList, readXmlList } from "./formats/xml-list.ts";
import { isYaml, readYaml } from "./formats/yaml.ts";
import { isZoteroRdf, readZoteroRdf } from "./formats/zotero-rdf.ts";
import type { Reader, Source } from "./reading.ts";

/** A kind of file that holds papers. */
export interface Format {
  /** In plain words, for messages. */
  readonly name: string;
  /** Looks at the beginning of a text only. */
  readonly recognises: (head: string) => boolean;
  readonly read: (source: Source) => Reader;
  /** Told by how most of a text reads: a table may read so, too. */
  readonly isOfText?: true;
}

/** Any table with columns of authors and titles. */
export const table: Format = { name: "table", recognises: isPlainTable, read: readPlainTable };

/** Tables whose columns tell where they come from. */
export const knownTables: readonly Format[] = [
  { name: "Scopus CSV", recognises: isScopus, read: readScopus },
  // Before Web of Science, which has some of its columns.
  { name: "Ovid CSV", recognises: isOvidTable, read: readOvidTable },
  {
    name: "Web of Science table",
    recognises: isWebOfScienceTable,
    read: readWebOfScienceTable,
  },
  { name: "PubMed CSV", recognises: isPubmedTable, read: readPubmedTable },
  { name: "Lens CSV", recognises: isLens, read: readLens },
  { name: "Dimensions CSV", recognises: isDimensions, read: readDimensions },
  { name: "OpenAlex CSV", recognises: isOpenAlexTable, read: readOpenAlexTable },
  { name: "Embase CSV", recognises: isEmbase, read: readEmbase },
  { name: "Embase CSV", recognises: isEmbaseLabelled, read: readEmbaseLabelled },
  { name: "IEEE Xplore CSV", recognises: isIeee, read: readIeee },
  { name: "Google Scholar CSV", recognises: isGoogleScholar, read: readGoogleScholar },
  { name: "DiVA CSV", recognises: isDiva, read: readDiva },
  { name: "SpringerLink CSV", recognises: isSpringer, read: readSpringer },
];

/** Tried in this order: the first that recognises a text reads it. */
export const formats: readonly Format[] = [
  { name: "Coterie list of papers", recognises: isCoteriePapers, read: readCoteriePapers },
  { name: "OpenAlex JSON", recognises: isOpenAlex, read: readOpenAlex },
  { name: "Semantic Scholar JSON", recognises: isSemanticScholar, read: readSemanticScholar },
  { name: "Crossref JSON", recognises: isCrossref, read: readCrossref },
  { name: "ORCID works", recognises: isOrcid, read: readOrcid },
  // Before Europe PMC: items keep under "custom" what they had where they came from.
  { name: "CSL-JSON", recognises: isCslJson, read: readCslJson },
  { name: "Europe PMC JSON", recognises: isEuropePmc, read: readEuropePmc },
  { name: "INSPIRE JSON", recognises: isInspire, read: readInspire },
  { name: "DBLP JSON", recognises: isDblpJson, read: readDblpJson },
  { name: "DataCite JSON", recognises: isDatacite, read: readDatacite },
  {
    name: "Web of Science JSON",
    recognises: isWebOfScienceJson,
    read: readWebOfScienceJson,
  },
  { name: "SerpApi JSON", recognises: isSerpApi, read: readSerpApi },
  { name: "SPARQL JSON", recognises: isSparql, read: readSparql },
  { name: "OSF JSON", recognises: isOsf, read: readOsf },
  { name: "JSON-LD of schema.org", recognises: isSchemaOrg, read: readSchemaOrg },
  // After every other JSON: many have titles and authors.
  { name: "JSON list of papers", recognises: isJsonList, read: readJsonList },
  { name: "HAL JSON", recognises: isHal, read: readHal },
  { name: "arXiv Atom", recognises: isArxiv, read: readArxiv },
  { name: "J-STAGE Atom", recognises: isJStage, read: readJStage },
  { name: "arXiv OAI-PMH", recognises: isArxivOai, read: readArxivOai },
  { name: "EndNote XML", recognises: isEndnoteXml, read: readEndnoteXml },
  { name: "ORCID works (XML)", recognises: isOrcidXml, read: readOrcidXml },
  { name: "Lattes XML", recognises: isLattes, read: readLattes },
  { name: "eLibrary XML", recognises: isElibrary, read: readElibrary },
  { name: "EBSCO XML", recognises: isEbscoXml, read: readEbscoXml },
  { name: "DBLP XML", recognises: isDblp, read: readDblp },
  { name: "PubMed XML", recognises: isPubmedXml, read: readPubmedXml },
  { name: "PubMed summary (XML)", recognises: isEsummary, read: readEsummary },
  { name: "TEI", recognises: isTei, read: readTei },
  { name: "BibTeXML", recognises: isBibtexml, read: readBibtexml },
  // Before JATS, of which deposits have abstracts.
  { name: "Crossref XML", recognises: isCrossrefXml, read: readCrossrefXml },
  { name: "DataCite XML", recognises: isDataciteXml, read: readDataciteXml },
  { name: "JATS XML", recognises: isJats, read: readJats },
  { name: "Word's sources (XML)", recognises: isMsbib, read: readMsbib },
  { name: "Zotero RDF", recognises: isZoteroRdf, read: readZoteroRdf },
  { name: "Bibliontology RDF", recognises: isBibliontology, read: readBibliontology },
  { name: "Citavi XML", recognises: isCitavi, read: readCitavi },
  { name: "MARCXML", recognises: isMarcXml, read: readMarcXml },
  { name: "PICA XML", recognises: isPicaXml, read: readPicaXml },
  { name: "MODS XML", recognises: isMods, read: readMods },
  { name: "Dublin Core XML", recognises: isDublinCore, read: readDublinCore },
  { name: "MARC", recognises: isMarc, read: readMarc },
  { name: "PICA", recognises: isPicaPlain, read: readPicaPlain },
  // These two before BibTeX, which lists of papers keep under a key of theirs.
  { name: "YAML", recognises: isYaml, read: readYaml },
  { name: "TOML", recognises: isToml, read: readToml },
  { name: "PubMed (nbib)", recognises: isNbib, read: readNbib },
  { name: "PubMed abstracts (text)", recognises: isPubmedAbstracts, read: readPubmedAbstracts },
  { name: "ProQuest text", recognises: isProquest, read: readProquest },
  { name: "Web of Science plain text", recognises: isWebOfScience, read: readWebOfScience },
  { name: "Ovid text", recognises: isOvid, read: readOvid },
  { name: "Scopus plain text", recognises: isScopusText, read: readScopusText },
  { name: "Cochrane Library text", recognises: isCochrane, read: readCochrane },
  { name: "RIS", recognises: isRis, read: readRis },
  { name: "BibTeX", recognises: isBibtex, read: readBibtex },
  { name: "BibLaTeX (.bbl)", recognises: isBiblatexBbl, read: readBiblatexBbl },
  { name: "RefWorks tagged text", recognises: isRefworks, read: readRefworks },
  { name: "EndNote tagged text (enw)", recognises: isEnw, read: readEnw },
  { name: "AMiner text", recognises: isAminer, read: readAminer },
  { name: "NoteExpress text", recognises: isNoteExpress, read: readNoteExpress },
  { name: "CNKI text", recognises: isCnkiText, read: readCnkiText },
  { name: "CSSCI text", recognises: isCssci, read: readCssci },
  {
    name: "Engineering Village text",
    recognises: isEngineeringVillage,
    read: readEngineeringVillage,
  },
  { name: "ScienceDirect text", recognises: isScienceDirect, read: readScienceDirect },
  { name: "EBSCO text", recognises: isEbsco, read: readEbsco },
  { name: "ReDIF of RePEc", recognises: isRedif, read: readRedif },
  { name: "NEP of RePEc", recognises: isNep, read: readNep },
  // After every other XML, and BibTeX, which some lists hold.
  { name: "XML list of papers", recognises: isXmlList, read: readXmlList },
  ...knownTables,
  table,
  { name: "author page", recognises: isAuthorPage, read: readAuthorPage },
  // The last: what tells them is how most of their text reads.
  {
    name: "list of references",
    recognises: isReferenceList,
    read: readReferenceList,
    isOfText: true,
  },
  {
    name: "list of titles and names",
    recognises: isTitlesFirst,
    read: readTitlesFirst,
    isOfText: true,
  },
  { name: "web page", recognises: isWebPage, read: readWebPage },
  { name: "table of references", recognises: isReferenceColumn, read: readReferenceColumn },
];
