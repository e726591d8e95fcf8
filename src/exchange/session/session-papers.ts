/** What a session may hold of files, papers and networks. */

import { isPlausibleYear } from "../../bibliography/date.ts";
import type { Diagnostic } from "../../bibliography/diagnostic.ts";
import { isWebAddress } from "../../bibliography/link.ts";
import type {
  Bibliography,
  Byline,
  Claim,
  Link,
  Paper,
  PaperIds,
  PaperRecord,
  PersonIds,
  PrintedAuthor,
} from "../../bibliography/paper.ts";
import {
  aCount,
  aFlag,
  aNumber,
  aNumberFrom,
  anObject,
  aText,
  listOf,
  oneOf,
  optional,
  pairOf,
  type Shape,
} from "../../bibliography/shape.ts";
import type { GivenNetwork, GivenPerson } from "../../network/given.ts";
import type { GivenTie } from "../../network/given-ties.ts";

const someText = optional(aText);

const someIds = anObject<PersonIds>({
  orcid: someText,
  openalex: someText,
  scopus: someText,
  dblp: someText,
  semanticScholar: someText,
});

const anAuthor = anObject<PrintedAuthor>({
  printed: aText,
  family: someText,
  given: someText,
  suffix: someText,
  kind: optional(oneOf({ group: true, literal: true })),
  ids: optional(someIds),
});

const aByline = anObject<Byline>({ authors: listOf(anAuthor), listComplete: aFlag });

const aRecord = anObject<PaperRecord>({
  file: aText,
  index: aCount(),
  line: aCount(),
  byline: optional(aByline),
  source: someText,
  note: someText,
});

/** Every year between the first and the last has a bar. */
const aYear: Shape<number> = isPlausibleYear;
/** Only such an address may become a link. */
const anAddress: Shape<string> = isWebAddress;

const aPaper = anObject<Paper>({
  records: listOf(aRecord),
  title: aText,
  byline: aByline,
  impliedAuthors: optional(listOf(anAuthor)),
  year: optional(aYear),
  inferredYear: optional(aFlag),
  date: someText,
  venue: someText,
  kind: someText,
  keywords: optional(listOf(aText)),
  category: someText,
  ids: anObject<PaperIds>({ doi: someText, arxiv: someText, pmid: someText, openalex: someText }),
  hasCode: optional(aFlag),
  links: listOf(anObject<Link>({ kind: oneOf({ code: true, page: true }), href: anAddress })),
  abstract: someText,
});

const aBibliography = anObject<Bibliography>({
  papers: listOf(aPaper),
  owner: someText,
  capturedIn: optional(aNumber),
  claims: listOf(anObject<Claim>({ name: aText, value: aText, doubt: someText })),
});

const aGivenPerson = anObject<GivenPerson>({
  id: aText,
  name: aText,
  cluster: someText,
  position: optional(anObject<{ x: number; y: number }>({ x: aNumber, y: aNumber })),
});

const peopleAndTies = anObject<GivenNetwork>({
  people: listOf(aGivenPerson),
  ties: listOf(
    anObject<GivenTie>({ between: pairOf(aCount(), aCount()), strength: aNumberFrom(0) }),
  ),
});

/** Ties lie between people that are there. */
const aNetwork: Shape<GivenNetwork> = (value): value is GivenNetwork =>
  peopleAndTies(value) &&
  value.ties.every(({ between }) => between.every((person) => person < value.people.length));

const aDiagnostic = anObject<Diagnostic>({
  severity: oneOf({ error: true, warning: true, note: true }),
  code: aText,
  file: aText,
  line: optional(aCount()),
  message: aText,
  remedy: aText,
  several: someText,
  unlisted: optional(aCount()),
});

/** A file as it was read, and as a session keeps it. */
export interface KeptFile {
  /** Unique among the files that are open. */
  readonly name: string;
  /** In plain words: "author page". */
  readonly format: string;
  /** Empty when the file holds a network. */
  readonly bibliography: Bibliography;
  /** People and ties without papers. */
  readonly network?: GivenNetwork;
  readonly diagnostics: readonly Diagnostic[];
}

const aFile = anObject<KeptFile>({
  name: aText,
  format: aText,
  bibliography: aBibliography,
  network: optional(aNetwork),
  diagnostics: listOf(aDiagnostic),
});

/** Files are told apart by their names. */
export const someFiles: Shape<readonly KeptFile[]> = (value): value is readonly KeptFile[] =>
  listOf(aFile)(value) && new Set(value.map(({ name }) => name)).size === value.length;
