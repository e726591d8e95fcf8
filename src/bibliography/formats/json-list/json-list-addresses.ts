/** Where papers of people's own lists are found, and the ids in these addresses. */

import { severalAt, textAt } from "../../json/json-path.ts";
import type { PaperIds } from "../../paper.ts";

import { type Fields, fieldsOf, textIn } from "./json-keys.ts";

/** Addresses of a paper, the page of the publisher before a copy. */
const ADDRESSES = [
  "url",
  "link",
  "publishedurl",
  "publisherurl",
  "paperurl",
  "paper",
  "html",
  "pdf",
  "journal",
  "arxiv",
  "preprint",
];

/** Under the keys of addresses, there and in what is called links: a text, an object, or a list of these. */
export function addressesIn(fields: Fields): readonly string[] {
  const links = severalAt({ links: fields.get("links") }, "links");
  const all = [fields, ...links.map(fieldsOf)].flatMap((place) =>
    ADDRESSES.map((key) => textIn(place, [key]) || urlIn(place.get(key))),
  );
  return all.filter((address) => /^https?:/iu.test(address));
}

function urlIn(value: unknown): string {
  return textAt(value, "url") || textAt(value, "href");
}

/** The ids that are told, and those of the addresses. */
export function idsWithAddresses(fields: Fields, known: PaperIds = {}): PaperIds {
  const addresses = addressesIn(fields).filter((address) => !OF_DATA.test(address));
  const within = (pattern: RegExp) => addresses.find((address) => pattern.test(address)) ?? "";
  // "doi: #" and "arxiv: yes" are what templates have.
  const told = (id = "") => (/\d/u.test(id) ? id : "");
  return {
    ...known,
    doi: told(known.doi) || within(/\/\/(?:dx\.)?doi\.org\/10\.(?!48550\/)/iu),
    arxiv: (told(known.arxiv) || within(ARXIV)).replace(ARXIV_DOI, ""),
  };
}

/** Zenodo, figshare, Dryad, OSF and Dataverse: data and programs beside the paper. */
const OF_DATA = /\/\/(?:dx\.)?doi\.org\/10\.(?:5281|6084|5061|17605|7910)\//iu;
const ARXIV = /\/\/(?:arxiv\.org\/(?:abs|pdf)\/|doi\.org\/10\.48550\/)/iu;
const ARXIV_DOI = /^.*10\.48550\/arxiv\./iu;
