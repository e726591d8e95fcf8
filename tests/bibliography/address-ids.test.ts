import { expect, test } from "vitest";

import { idsInAddresses } from "../../src/bibliography/address-ids.ts";

test.each([
  ["https://doi.org/10.1000/ABC%281%29", { doi: "10.1000/abc(1)" }],
  ["http://dx.doi.org/10.1000/abc.", { doi: "10.1000/abc" }],
  ["http://doi.acm.org/10.1145/2559636.2559812", { doi: "10.1145/2559636.2559812" }],
  // The only place of it in AmiroooTheWalnut/cs_achievements:publications.bib.
  ["https://dl.acm.org/doi/10.1145/3736731.3746140", { doi: "10.1145/3736731.3746140" }],
  // As in ASRCsoft/atmoschem.web:publications.bib.
  ["https://onlinelibrary.wiley.com/doi/abs/10.1029/2018JD029932", { doi: "10.1029/2018jd029932" }],
  [
    "https://agupubs.onlinelibrary.wiley.com/doi/10.1029/2018JD029932/full?x=1",
    { doi: "10.1029/2018jd029932" },
  ],
  [
    "https://www.tandfonline.com/doi/full/10.3402/tellusb.v68.30666#abs",
    { doi: "10.3402/tellusb.v68.30666" },
  ],
  [
    "https://link.springer.com/article/10.1007/s11192-019-03000-1",
    { doi: "10.1007/s11192-019-03000-1" },
  ],
  [
    "https://link.springer.com/chapter/10.1007/978-3-031-25066-8_3#Abs1",
    { doi: "10.1007/978-3-031-25066-8_3" },
  ],
  [
    "https://www.frontiersin.org/articles/10.3389/fpsyg.2019.00001/full",
    { doi: "10.3389/fpsyg.2019.00001" },
  ],
  [
    "https://www.frontiersin.org/journals/big-data/articles/10.3389/fdata.2019.00001",
    { doi: "10.3389/fdata.2019.00001" },
  ],
  [
    "https://www.biorxiv.org/content/10.1101/2023.09.15.557929v1",
    { doi: "10.1101/2023.09.15.557929" },
  ],
  ["https://www.biorxiv.org/content/early/2018/01/02/123456.full", {}],
  [
    "https://www.medrxiv.org/content/10.1101/2023.09.15.557929v2.full.pdf",
    { doi: "10.1101/2023.09.15.557929" },
  ],
  ["https://biorxiv.org/content/10.1101/557929.abstract", { doi: "10.1101/557929" }],
  // As in BCEM-UniAndes/BCEM-UniAndes.github.io:publications.bib.
  [
    "http://journal.frontiersin.org/Article/10.3389/fmicb.2016.00269/abstract",
    { doi: "10.3389/fmicb.2016.00269" },
  ],
  ["https://link.springer.com/10.1007/s00705-021-05205-9", { doi: "10.1007/s00705-021-05205-9" }],
  ["https://journals.asm.org/doi/10.1128/mmbr.00004-21", { doi: "10.1128/mmbr.00004-21" }],
  [
    "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456#abs",
    { doi: "10.1371/journal.pone.0123456" },
  ],
  [
    "http://www.plosone.org/article/info:doi/10.1371/journal.pone.0001234",
    { doi: "10.1371/journal.pone.0001234" },
  ],
  ["https://dx.plos.org/10.1371/journal.pone.0123456", { doi: "10.1371/journal.pone.0123456" }],
  // Of Springer, as in json-ld of its pages, and of PLOS until 2014.
  ["https://link.springer.com/10.1007%2Fs00606-016-1316-4", { doi: "10.1007/s00606-016-1316-4" }],
  [
    "http://link.springer.com/article/10.1007%2Fs10714-015-1876-6?x=a%2Fb",
    { doi: "10.1007/s10714-015-1876-6" },
  ],
  [
    "http://www.plosone.org/article/info%3Adoi%2F10.1371%2Fjournal.pone.0074250",
    { doi: "10.1371/journal.pone.0074250" },
  ],
  ["https://doi.org/10.1000%2fabc%23def", { doi: "10.1000/abc#def" }],
  ["info:doi/10.1109/TWC.2023.3272525", { doi: "10.1109/twc.2023.3272525" }],
  ["info%3Adoi%2F10.1109%2FTWC.2023.3272525", { doi: "10.1109/twc.2023.3272525" }],
  ["https://arxiv.org/abs/2301.01234v2", { arxiv: "2301.01234" }],
  ["https://arxiv.org/pdf/2301.01234.pdf", { arxiv: "2301.01234" }],
  ["https://www.ncbi.nlm.nih.gov/pubmed/26931115", { pmid: "26931115" }],
  ["https://pubmed.ncbi.nlm.nih.gov/26931115/?from=x", { pmid: "26931115" }],
  ["https://europepmc.org/article/MED/26931115", { pmid: "26931115" }],
  // EndNote's of PubMed, until about 2010.
  [
    "http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&dopt=Citation&list_uids=12345",
    { pmid: "12345" },
  ],
  // As Lens has them in asreview/citation-file-formatting:Datasets/RIS/_baseline_endnote.txt.
  [
    "https://core.ac.uk/display/81087861\nhttps://www.ncbi.nlm.nih.gov/pubmed/26931115\nhttps://pubmed.ncbi.nlm.nih.gov/26931115/\nhttps://lens.org/012-702-845-049-503",
    { pmid: "26931115" },
  ],
  // As Zotero has them in ESHackathon/CiteSource:vignettes/Test_RIS/inciteful.ris.
  ["https://doi.org/10.1000/abc/?utm_source=x#top", { doi: "10.1000/abc" }],
  ["https://doi.org/10.1000/abc https://doi.org/10.1000/abc/", { doi: "10.1000/abc" }],
  [
    "http://onlinelibrary.wiley.com/doi/10.1000/abc/abstract;jsessionid=ABC.d01",
    { doi: "10.1000/abc" },
  ],
  ["https://arxiv.org/abs/2301.01234/?context=cs", { arxiv: "2301.01234" }],
  [
    "https://www.ncbi.nlm.nih.gov/pubmed/26576560; https://doi.org/10.1000/abc;https://example.org/x",
    { pmid: "26576560", doi: "10.1000/abc" },
  ],
])("%s holds the ids %o", (address, ids) => {
  expect(idsInAddresses(address, false)).toEqual(ids);
});

test.each([
  ["https://doi.org/10.1000/abc https://doi.org/10.1000/def"],
  ["https://example.org/doi/full/10.1000/abc"],
  ["https://journals.plos.org/plosone/article/comments?id=10.1371/journal.pone.0123456"],
  ["https://dl.acm.org/doi/proceedings/10.1145/3736731"],
  ["https://www.tandfonline.com/doi/suppl/10.1000/abc"],
  ["https://dl.acm.org/doi/10.1145/3736731.3746140 https://doi.org/10.1145/3736731.3746141"],
  ["https://example.org/link?id=https://doi.org/10.1000/abc"],
  ["https://login.example.org/login?url=https%3A%2F%2Fdoi.org%2F10.1000%2Fabc"],
  ["https://link.springer.com/article/10.1007%2Fs10714-015-1876-6%2Ftables%2F1"],
  ["http://ws.isiknowledge.com/cps/openurl/service?rft_id=info%3Adoi%2F10.1021/jp047349j"],
  ["https://pubmed.ncbi.nlm.nih.gov/?term=12345"],
  ["https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3126986"],
  ["http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=12345,12346"],
  // Of what an issue contains, of references, supplements and figures.
  ["http://onlinelibrary.wiley.com/doi/10.1002/spe.v40:13/issuetoc"],
  ["https://onlinelibrary.wiley.com/doi/10.1000/abc/references"],
  ["https://onlinelibrary.wiley.com/doi/pdf/10.1000/abc.pdf"],
  ["https://journals.sagepub.com/doi/10.1000/abc/suppl_file/a.pdf"],
  ["https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0012345.g001"],
  [""],
])("%s holds no id", (address) => {
  expect(idsInAddresses(address, false)).toEqual({});
});

test("beside a DOI of the record's own, its address tells of arXiv and PubMed alone", () => {
  const address = "https://doi.org/10.1016/j.ijar.2019.01.001;https://arxiv.org/abs/1811.02549v2";

  expect(idsInAddresses(address, true)).toEqual({ arxiv: "1811.02549" });
});
