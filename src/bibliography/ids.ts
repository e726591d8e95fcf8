/** Identifiers in the one spelling that makes equal ones equal. */

/** "https://doi.org/10.1000%2FABC%281%29." → "10.1000/abc(1)"; `undefined` for what is no DOI. */
export function normalDoi(printed: string): string | undefined {
  // Most are in that spelling already, or at the usual address.
  const bare = printed.startsWith(RESOLVER) ? printed.slice(RESOLVER.length) : printed;
  if (bare.length < LONGEST_NORMAL && NORMAL_DOI.test(bare)) return bare;
  // Publish or Perish cuts DOIs out of addresses: "10.1002/1098-2345%28200011%29".
  const start = printed.slice(0, LONGEST);
  const plain = start.includes("%") ? start.replaceAll(SIGN_OF_DOI, decodeURIComponent) : start;
  const text = plain.includes("\\") ? plain.replaceAll(TEX_SIGN, "$1") : plain;
  // HAL sets it in ⟨⟩, BibTeX in braces or quotes, Markdown in brackets before its address.
  const [doi] =
    /10\.\d{4,9}(?:\.\d+)*\/(?:(?!\]\()[^\s⟨⟩{}"])*(?!\]\()[^\s⟨⟩{}".,;]/u.exec(text) ?? [];
  return (doi ?? SHORT_DOI.exec(text.trim())?.[1])?.toLowerCase();
}

/** "10/gk5t2h" of shortdoi.org, which doi.org leads on; "10/2019" is none. */
const SHORT_DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)?(10\/\d{0,9}[a-z][a-z\d]{2,9})$/iu;

/** "10.1000/on\_looms", "10.1000/on{\_}looms" */
const TEX_SIGN = /\{?\\([_%#&$])\}?/gu;
/** One of #()/:;<>[] as addresses have it; blanks and quotes, which no DOI has, would cut it. */
const SIGN_OF_DOI = /%(?:2[389f]|3[abce]|5[bd])/giu;
const RESOLVER = "https://doi.org/";
const NORMAL_DOI = /^10\.\d{4,9}\/[a-z\d./()_:-]*[a-z\d/)]$/;
const LONGEST_NORMAL = 256;

/**
 * Whether a repository of preprints gave the DOI: arXiv, bioRxiv, SSRN, those of OSF, ChemRxiv, Preprints, NBER, PeerJ
 * and others. Journals of Cold Spring Harbor share the prefix of bioRxiv, whose numbers begin with a digit; JMIR and
 * Copernicus have one prefix for preprints and papers.
 */
export function isPreprintDoi(doi: string): boolean {
  return PREPRINT_DOI.test(doi) || COPERNICUS_DISCUSSION.test(doi);
}

const PREPRINT_DOI =
  /^10\.(?:48550|1101(?=\/\d)|64898|2139|312(?:19|2\d|3[0-7])|35542|26434|20944|21203|36227|22541|33774|32942|3386|7287|2196(?=\/preprints\.))\//u;

/**
 * "acpd-15-32413-2015", later "acp-2015-900" and "egusphere-2023-12". Papers of other journals look like those
 * discussions: "gmd-8-1-2015", "sd-21-1-2016".
 */
const COPERNICUS_DISCUSSION =
  /^10\.5194\/(?:(?:acp|amt|angeo|bg|cp|dwes|esd|essd|esurf|gi|gmd|hess|nhess|npg|os|se|soil|tc|wes)d-\d|[a-z]+-(?:19|20)\d\d-\d+$)/u;

/** Whether JSTOR gave the DOI, often to a paper that has one of its publisher, too. */
export function isJstorDoi(doi: string): boolean {
  return doi.startsWith("10.2307/");
}

/**
 * Whether an archive gave the DOI, which does so anew for each version of what it keeps, or for its copy of a paper:
 * Zenodo, figshare, ResearchGate, and those of universities, such as ETH Zurich's.
 */
export function isArchiveDoi(doi: string): boolean {
  return /^10\.(?:5281|6084|13140|3929|5167|17863|5445(?=\/ir)|17169|14279|18154|18452|34726|1184)\//u.test(
    doi,
  );
}

/** Whether a DOI is that under which a paper was published. */
export function isPublishersDoi(doi: string): boolean {
  return doi !== "" && !isPreprintDoi(doi) && !isArchiveDoi(doi) && !isJstorDoi(doi);
}

/** "arXiv:2301.01234v2 [cs.LG]" → "2301.01234", "math.GT/0309136" → "math.gt/0309136". */
export function normalArxiv(printed: string): string | undefined {
  if (printed === "") return undefined;
  const text = printed.slice(0, LONGEST).trim();
  const form =
    /(?:^|[/:\s])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf|\s*\[[^\]]*\])?$/iu;
  return form.exec(text)?.[1]?.toLowerCase();
}

/** "PMID: 12345678" → "12345678". */
export function normalPmid(printed: string): string | undefined {
  const text = printed.slice(0, LONGEST).trim();
  return /^(?:\D*[:/\s])?0*([1-9]\d{0,8})\/?$/u.exec(text)?.[1];
}

/** "https://openalex.org/W123" → "W123"; authors (A…) and works (W…) alike. */
export function normalOpenAlex(printed: string): string | undefined {
  // Nearly all are its own addresses.
  const bare = printed.startsWith(OPENALEX) ? printed.slice(OPENALEX.length) : "";
  if (/^[AW]\d{2,12}$/.test(bare)) return bare;
  return /(?:^|\/)([AW]\d{2,12})$/iu.exec(printed.slice(0, LONGEST).trim())?.[1]?.toUpperCase();
}

const OPENALEX = "https://openalex.org/";

/**
 * "https://orcid.org/0000-0002-1825-0097" → "0000-0002-1825-0097"; dashes may be missing.
 *
 * @returns `undefined` when the check digit is wrong (ISO 7064, MOD 11-2).
 */
export function normalOrcid(printed: string): string | undefined {
  if (printed === "") return undefined;
  const bare = printed.startsWith(ORCID_ADDRESS) ? printed.slice(ORCID_ADDRESS.length) : printed;
  // Nearly all are in that spelling.
  if (NORMAL_ORCID.test(bare)) {
    return checkDigit(bare.slice(0, -1)) === bare.at(-1) ? bare : undefined;
  }
  const [match] = /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dx]/iu.exec(printed.slice(0, LONGEST)) ?? [];
  const digits = match?.replaceAll("-", "").toUpperCase();
  if (digits === undefined || checkDigit(digits.slice(0, 15)) !== digits[15]) return undefined;
  return digits.replace(/(.{4})(?=.)/gu, "$1-");
}

const ORCID_ADDRESS = "https://orcid.org/";
const NORMAL_ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;

const ZERO = 48;

/** No identifier is longer; what is longer is not searched. */
const LONGEST = 300;

/** @param digits - with or without dashes. */
function checkDigit(digits: string): string {
  let total = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - ZERO;
    if (digit >= 0) total = (total + digit) * 2;
  }
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? "X" : String(result);
}
