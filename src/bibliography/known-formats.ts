/** Every format that papers come in, in the order in which they are tried. */

import type { Format } from "./format.ts";
import { aminer } from "./formats/aminer.ts";
import { amsrefs } from "./formats/amsrefs.ts";
import { arxiv } from "./formats/arxiv.ts";
import { arxivOai } from "./formats/arxiv-oai.ts";
import { authorPage } from "./formats/author-page.ts";
import { biblatexBbl } from "./formats/biblatex-bbl.ts";
import { bibliontology } from "./formats/bibliontology.ts";
import { biblioscape } from "./formats/biblioscape.ts";
import { bibtex } from "./formats/bibtex.ts";
import { bibtexml } from "./formats/bibtexml.ts";
import { citavi } from "./formats/citavi.ts";
import { cnkiText } from "./formats/cnki-text.ts";
import { cochrane } from "./formats/cochrane.ts";
import { coteriePapers } from "./formats/coterie-papers.ts";
import { crossref } from "./formats/crossref.ts";
import { crossrefXml } from "./formats/crossref-xml.ts";
import { cslJson } from "./formats/csl-json.ts";
import { cssci } from "./formats/cssci.ts";
import { datacite } from "./formats/datacite.ts";
import { dataciteXml } from "./formats/datacite-xml.ts";
import { dblp } from "./formats/dblp.ts";
import { dblpJson } from "./formats/dblp-json.ts";
import { dimensions } from "./formats/dimensions.ts";
import { diva } from "./formats/diva.ts";
import { dublinCore } from "./formats/dublin-core.ts";
import { ebsco } from "./formats/ebsco.ts";
import { ebscoXml } from "./formats/ebsco-xml.ts";
import { elibrary } from "./formats/elibrary.ts";
import { embase } from "./formats/embase.ts";
import { embaseLabelled } from "./formats/embase-labelled.ts";
import { endnoteXml } from "./formats/endnote-xml.ts";
import { engineeringVillage } from "./formats/engineering-village.ts";
import { enw } from "./formats/enw.ts";
import { esummary } from "./formats/esummary.ts";
import { europePmc } from "./formats/europe-pmc.ts";
import { googleScholar } from "./formats/google-scholar.ts";
import { hal } from "./formats/hal.ts";
import { htmlTableOf } from "./formats/html-table.ts";
import { ieee } from "./formats/ieee.ts";
import { inspire } from "./formats/inspire.ts";
import { jStage } from "./formats/j-stage.ts";
import { jats } from "./formats/jats.ts";
import { javascript } from "./formats/javascript.ts";
import { jsonList } from "./formats/json-list.ts";
import { lattes } from "./formats/lattes.ts";
import { lens } from "./formats/lens.ts";
import { marc } from "./formats/marc.ts";
import { marcXml } from "./formats/marc-xml.ts";
import { mods } from "./formats/mods.ts";
import { msbib } from "./formats/msbib.ts";
import { nbib } from "./formats/nbib.ts";
import { nep } from "./formats/nep.ts";
import { noteExpress } from "./formats/noteexpress.ts";
import { openAlex } from "./formats/openalex.ts";
import { openAlexTable } from "./formats/openalex-table.ts";
import { orcid } from "./formats/orcid.ts";
import { orcidXml } from "./formats/orcid-xml.ts";
import { osf } from "./formats/osf.ts";
import { ovid } from "./formats/ovid.ts";
import { ovidTable } from "./formats/ovid-table.ts";
import { picaPlain, picaXml } from "./formats/pica.ts";
import { plainTable } from "./formats/plain-table.ts";
import { proquest } from "./formats/proquest.ts";
import { pubmedAbstracts } from "./formats/pubmed-abstracts.ts";
import { pubmedTable } from "./formats/pubmed-table.ts";
import { pubmedXml } from "./formats/pubmed-xml.ts";
import { redif } from "./formats/redif.ts";
import { referenceColumn } from "./formats/reference-column.ts";
import { referenceList } from "./formats/reference-list.ts";
import { refworks } from "./formats/refworks.ts";
import { refworksXml } from "./formats/refworks-xml.ts";
import { ris } from "./formats/ris.ts";
import { schemaOrg } from "./formats/schema-org.ts";
import { scielo } from "./formats/scielo.ts";
import { scienceDirect } from "./formats/science-direct.ts";
import { scopus } from "./formats/scopus.ts";
import { scopusText } from "./formats/scopus-text.ts";
import { semanticScholar } from "./formats/semantic-scholar.ts";
import { sente } from "./formats/sente.ts";
import { serpApi } from "./formats/serpapi.ts";
import { silverPlatter } from "./formats/silver-platter.ts";
import { sparql } from "./formats/sparql.ts";
import { springer } from "./formats/springer.ts";
import { tei } from "./formats/tei.ts";
import { titlesFirst } from "./formats/titles-first.ts";
import { toml } from "./formats/toml.ts";
import { webOfScience } from "./formats/web-of-science.ts";
import { webOfScienceJson } from "./formats/web-of-science-json.ts";
import { webOfScienceTable } from "./formats/web-of-science-table.ts";
import { webPage } from "./formats/web-page.ts";
import { xmlList } from "./formats/xml-list.ts";
import { yaml } from "./formats/yaml.ts";
import { zoteroRdf } from "./formats/zotero-rdf.ts";

/** Tables whose columns tell where they come from. */
export const knownTables: readonly Format[] = [
  scopus,
  // Before Web of Science, which has some of its columns.
  ovidTable,
  webOfScienceTable,
  pubmedTable,
  lens,
  dimensions,
  openAlexTable,
  embase,
  embaseLabelled,
  ieee,
  googleScholar,
  diva,
  springer,
];

/** Tried in this order: the first that recognises a text reads it. */
export const formats: readonly Format[] = [
  coteriePapers,
  openAlex,
  semanticScholar,
  crossref,
  orcid,
  // Before Europe PMC: items keep under "custom" what they had where they came from.
  cslJson,
  europePmc,
  inspire,
  dblpJson,
  datacite,
  webOfScienceJson,
  serpApi,
  sparql,
  osf,
  scielo,
  schemaOrg,
  // After every other JSON: many have titles and authors.
  jsonList,
  hal,
  arxiv,
  jStage,
  arxivOai,
  endnoteXml,
  refworksXml,
  sente,
  orcidXml,
  lattes,
  elibrary,
  ebscoXml,
  dblp,
  pubmedXml,
  esummary,
  tei,
  bibtexml,
  // Before JATS, of which deposits have abstracts.
  crossrefXml,
  dataciteXml,
  jats,
  msbib,
  zoteroRdf,
  bibliontology,
  citavi,
  marcXml,
  picaXml,
  mods,
  dublinCore,
  marc,
  picaPlain,
  // These two before BibTeX, which lists of papers keep under a key of theirs.
  yaml,
  toml,
  javascript,
  nbib,
  pubmedAbstracts,
  proquest,
  webOfScience,
  ovid,
  scopusText,
  cochrane,
  ris,
  amsrefs,
  bibtex,
  biblatexBbl,
  refworks,
  enw,
  silverPlatter,
  biblioscape,
  aminer,
  noteExpress,
  cnkiText,
  cssci,
  engineeringVillage,
  scienceDirect,
  ebsco,
  redif,
  nep,
  // After every other XML, and BibTeX, which some lists hold.
  xmlList,
  ...knownTables,
  plainTable,
  htmlTableOf(knownTables, plainTable),
  authorPage,
  // The last: what tells them is how most of their text reads.
  referenceList,
  titlesFirst,
  webPage,
  referenceColumn,
];
