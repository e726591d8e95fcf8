/** The ids of a paper in its web addresses: many lists have them nowhere else. */

import { normalArxiv, normalDoi } from "./ids.ts";
import type { PaperIds } from "./paper.ts";
import type { Writable } from "./writable.ts";

/** A resolver's, also those of ACM, IEEE, Wiley, APA and PLOS, and the address of a DOI itself. */
const DOI =
  /^(?:https?:\/\/(?:(?:(?:dx|www)\.)?doi\.org|doi\.(?:acm\.org|ieeecomputersociety\.org|wiley\.com|apa\.org)|dx\.plos\.org)|info:doi)\/(10\.\d{4,9}\/[^\s?#"]+?)\/?(?:[?#].*)?$/iu;
/**
 * The paper's own page at publishers whose pages are known; elsewhere a DOI in an address may be a supplement's or a
 * citing paper's, and "doi/suppl/", "doi/proceedings/" or "doi/book/" is another thing here as well.
 */
const PAGE =
  /^https?:\/\/(?:dl\.acm\.org|(?:[a-z]{1,30}\.)?onlinelibrary\.wiley\.com|(?:www\.)?tandfonline\.com|journals\.sagepub\.com|pubs\.acs\.org|journals\.asm\.org|(?:www\.)?(?:science|pnas)\.org|royalsocietypublishing\.org)\/doi\/(?:(?:abs|full|e?pdf|pdfdirect|pdfplus)\/)?(10\.\d{4,9}\/(?!\S*\.pdf(?:[?#;]|$))[^?#/;]+)(?:\/(?:abstract|full|e?pdf|summary))?\/?(?:;jsessionid=.*|[?#].*)?$/iu;
/** The same of Springer and Frontiers, and preprints with the number of their version. */
const ARTICLE =
  /^https?:\/\/(?:link\.springer\.com(?:\/article|\/chapter)?|(?:(?:www|journal)\.)?frontiersin\.org\/(?:journals\/[\w-]{1,60}\/)?articles?)\/(10\.\d{4,9}\/[^?#/]+)(?:\/(?:full|abstract|pdf))?\/?(?:[?#].*)?$/iu;
const PREPRINT =
  /^https?:\/\/(?:www\.)?(?:bio|med)rxiv\.org\/content\/(10\.\d{4,9}\/[\d.]{6,24}?)(?:v\d{1,2})?(?:\.(?:full|abstract|full\.pdf))?\/?(?:[?#].*)?$/iu;
const PLOS =
  /^https?:\/\/(?:journals|www)\.plos[a-z]{0,30}\.org\/(?:[a-z]{1,30}\/)?article(?:\/info:doi\/|\?id=)(10\.1371\/journal\.[a-z]{4}\.\d{7})(?:[&#].*)?$/iu;
const ARXIV = /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/([^\s?#]+?)\/?(?:[?#].*)?$/iu;
/** Its own, old and new, and Europe PMC's of its numbers. */
const PUBMED =
  /^https?:\/\/(?:www\.)?(?:ncbi\.nlm\.nih\.gov\/pubmed|pubmed\.ncbi\.nlm\.nih\.gov|europepmc\.org\/(?:abstract|article)\/med)\/0*([1-9]\d{0,8})\/?(?:[?#].*)?$/iu;
/** EndNote had it of PubMed until about 2010: "…/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=12345". */
const ENTREZ =
  /^https?:\/\/www\.ncbi\.nlm\.nih\.gov\/entrez\/query\.fcgi\?(?=.{0,99}db=pubmed).{0,199}list_uids=0*([1-9]\d{0,8})(?:[&#].*)?$/iu;
/** Of arXiv or PubMed: soon told, because every record of a table is asked. */
const HOST_OF_NUMBERS = /(?:ar[xX]iv\.org|ncbi\.nlm\.nih\.gov|europepmc\.org)\//u;
const NO_IDS: PaperIds = {};

/**
 * @param text - web addresses with anything around them; two ids of one kind are none.
 * @param isDoiKnown - whether the record has a DOI besides: of most that have, the address is looked at no further.
 */
export function idsInAddresses(text: string, isDoiKnown: boolean): PaperIds {
  const mayHaveDoi = !isDoiKnown && /(?:[/=]|%2f)10\./iu.test(text);
  if (!mayHaveDoi && !HOST_OF_NUMBERS.test(text)) return NO_IDS;
  const addresses = text
    .split(/\s+|[;,|](?=https?:)/u)
    .map((address) => withPlainSlashes(address.replace(/;$/u, "")));
  const ids: Writable<PaperIds> = {};
  const doi = mayHaveDoi ? onlyOne(addresses.map(doiInAddress)) : undefined;
  const arxiv = onlyOne(addresses.map((address) => normalArxiv(ARXIV.exec(address)?.[1] ?? "")));
  const pmid = onlyOne(
    addresses.map((address) => (PUBMED.exec(address) ?? ENTREZ.exec(address))?.[1]),
  );
  if (doi !== undefined) ids.doi = doi;
  if (arxiv !== undefined) ids.arxiv = arxiv;
  if (pmid !== undefined) ids.pmid = pmid;
  return ids;
}

/** "10.1007%2Fs11222-018-9827-1", "info%3Adoi%2F10.1371": other signs are told from those around a DOI by their code. */
function withPlainSlashes(address: string): string {
  return address.includes("%")
    ? address.replaceAll(/%(?:2f|3a)/giu, (code) => decodeURIComponent(code))
    : address;
}

function doiInAddress(address: string): string | undefined {
  const found = [DOI, PAGE, ARTICLE, PREPRINT, PLOS].flatMap(
    (form) => form.exec(address)?.[1] ?? [],
  );
  return normalDoi(found[0] ?? "");
}

function onlyOne(ids: readonly (string | undefined)[]): string | undefined {
  const found = new Set(ids.filter((id) => id !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}
