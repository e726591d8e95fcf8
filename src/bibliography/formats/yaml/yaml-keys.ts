/** What the papers of people's own YAML are told by, and keys that JSON seldom has. */

import { textAt } from "../../json/json-path.ts";
import { type Fields, hasOne, textIn } from "../json-list/json-keys.ts";
import { AUTHORS } from "../json-list/json-list-byline.ts";
import { TITLES } from "../json-list/json-list-paper.ts";

/** Where a paper appeared: a fact that a page or a program has not. */
const VENUES = [
  "journal",
  "venue",
  "booktitle",
  "containertitle",
  "conference",
  "publication",
  "where",
  "publishedin",
  "publicationtitle",
  "journalref",
  "proceedings",
  "event",
  "venuefull",
  "book",
  "conferenceshort",
  "venueshort",
  "publicationshort",
  "publisher",
];
/** Facts of a paper that others have, too. */
const FACTS = [
  "year",
  "date",
  "pubdate",
  "published",
  "publicationdate",
  "pmid",
  "pdf",
  "paper",
  "paperurl",
  "link",
  "links",
  "abstract",
];
const OWN = [
  "doi",
  "arxiv",
  "issued",
  "serialnumber",
  "parent",
  "pagerange",
  "pagetotal",
  "publicationtypes",
  "pubtype",
  ...VENUES,
];

/** Whether an object has a title and authors, and is told to be a paper or stands where one is. */
export function isPaper(fields: Fields, isDated: boolean): boolean {
  if (!hasOne(fields, AUTHORS)) return false;
  if (textIn(fields, TITLES) !== "") return isDated || hasOne(fields, [...FACTS, ...OWN]);
  // A list of members or of packages has names, too.
  return textIn(fields, ["name"]) !== "" && hasOne(fields, OWN);
}

/** Whether an object that stands among papers is one whose title is missing. */
export function isUntitledPaper(fields: Fields): boolean {
  return titleOf(fields) === "" && hasOne(fields, AUTHORS) && hasOne(fields, OWN);
}

/** Whether it is a paper if it stands by itself, as a page has a title, an author and a date. */
export function isPaperAlone(fields: Fields): boolean {
  if (!isPaper(fields, false)) return false;
  return hasOne(fields, ["year", ...OWN]) || displayedIn(fields) !== "";
}

/**
 * Where a paper appeared; in a template that many groups use, what their link to it displays:
 * "Notes 3, 12 (1843)".
 */
export function venueIn(fields: Fields): string {
  const name = calledPaper(fields) === "" ? "" : textIn(fields, ["name"]);
  if (name !== "") return name;
  const venue = VENUES.map((key) => textIn(fields, [key])).find(isNoAddress);
  if (venue !== undefined) return venue;
  const displayed = displayedIn(fields);
  return /\p{L}.*\d/su.test(displayed) ? displayed : "";
}

/** What the link to a paper displays, in the lists of that template alone. */
function displayedIn(fields: Fields): string {
  return textAt(fields.get("link"), "display");
}

function isNoAddress(text: string): boolean {
  return text !== "" && !/^(?:https?:\/\/|www\.|\.{0,2}\/|#)\S*$/iu.test(text);
}

/** The title of a paper, or what stands for it. */
export function titleOf(fields: Fields): string {
  return textIn(fields, TITLES) || calledPaper(fields) || textIn(fields, ["name"]);
}

/** "paper: On Looms", beside which the name is of where it appeared; most often it is an address. */
function calledPaper(fields: Fields): string {
  const paper = textIn(fields, ["paper"]);
  return textIn(fields, TITLES) === "" && /\S\s+\S/u.test(paper) && isNoAddress(paper) ? paper : "";
}
