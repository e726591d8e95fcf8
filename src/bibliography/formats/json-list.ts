/** JSON that people and their programs make by hand: objects with a title and authors, wherever they are. */

import type { Format } from "../format.ts";
import { placesOfPapers } from "../json/json-paper-places.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { valueAt, valueWithin } from "../json/json-path.ts";
import type { Reader, Source } from "../reading.ts";

import { type AuthorRecords, authorRecords } from "./json-list/json-author-rows.ts";
import { type Fields, fieldsOf, hasOne, textIn, withEnglishKeys } from "./json-list/json-keys.ts";
import { idsWithAddresses } from "./json-list/json-list-addresses.ts";
import { AUTHORS, bylineIn } from "./json-list/json-list-byline.ts";
import { yearAbove, yearWithin } from "./json-list/json-list-groups.ts";
import { paperOf, TITLES } from "./json-list/json-list-paper.ts";

export const jsonList: Format = {
  name: "JSON list of papers",
  recognises: isJsonList,
  read: readJsonList,
};

function formatOf(text: string, { note }: AuthorRecords): JsonFormat {
  const isFamilyFirst = FAMILY_FIRST.test(text);
  return {
    name: "json-list",
    places: placesOfPapers(isPaper),
    paperReader: () => (outer, within) => {
      const own = fieldsOf(outer);
      // One object a line may hold it: { "insert": …, "similar_merge": { "paper_title": … } } of researchmap.
      const record = namesPaper(own) ? outer : valueWithin(outer, isPaper);
      const fields = record === outer ? own : fieldsOf(record);
      if (isKeptBeside(fields)) return undefined;
      const told = paperOf(fields, record);
      const ids = idsWithAddresses(fields, told.ids);
      const byline = bylineIn(fields, isFamilyFirst);
      note(byline, fields);
      const paper = { ...told, ids, byline };
      if (`${told.year ?? ""}${told.date ?? ""}` !== "") return paper;
      const above = within === undefined ? "" : yearAbove(text, within);
      return { ...paper, year: above || yearWithin(told.venue ?? "", -1) };
    },
  };
}

/** ["Lovelace, Ada", "Byron, Bob"], "Lovelace, Ada; Byron, Bob" or "Lovelace, Ada and Byron, Bob". */
const FAMILY_FIRST =
  /"[^"]{0,30}(?:aut(?:h?o|eu)r|creator|people)[^"]{0,30}"\s*:\s*(?:\[\s*"[^",;]{1,80},[^",;]{1,80}"\s*,\s*"|"[^",;]{1,80},[^",;]{1,80}(?:;| and [^",;]{1,80},))/iu;

/** Whether the beginning of a text is JSON with titles and authors; a title and an author alone are any page's. */
function isJsonList(head: string): boolean {
  if (!isJson(head)) return false;
  // What we save ourselves besides papers holds titles and people, too.
  if (/^\uFEFF?\s*\{\s*"format"\s*:\s*"coterie-/u.test(head)) return false;
  return isHalsOwn(head) || namesPapers(head) || namesPapers(withEnglishKeys(head));
}

/** HAL gives the fields that were asked for; nobody else calls them that. */
function isHalsOwn(head: string): boolean {
  return /"title_s"\s*:/u.test(head) && /"authFullName_s"\s*:\s*\[/u.test(head);
}

function namesPapers(head: string): boolean {
  return (
    /"(?:paper[_ ]?|article[_ ]?|document[_ ]?|dc[.:]?|main)?titles?(?:_s|_display)?"\s*:/iu.test(
      head,
    ) &&
    /"(?:author(?:s?(?:_parsed|[_ ]?(?:names?|list|line|string|text)|_?html|_?display)?|\/s)|(?:dc[.:]?)?creators?|(?:dc[.:]contributor[.:])?author|contributors|personAssociations|authorAffiliations|people|z_authors|authFullName_s)"\s*:\s*["[{]/iu.test(
      head,
    ) &&
    /"(?:[\w:. -]{0,40}(?:year|date)[\w.-]{0,40}|doi\w*|published\w*|issued|journal[\w-]*|venue|booktitle|conference|abstract|uid)"\s*:/iu.test(
      head,
    )
  );
}

/** Reads a JSON list of papers whatever its keys are called, or one object a line. */
function* readJsonList(source: Source): Reader {
  const rows = rowsOfColumns(source.text);
  const text = rows ?? withoutWithheld(source.text);
  const records = authorRecords();
  const reading = yield* readJson({ ...source, text }, formatOf(text, records));
  return records.joined(reading, source.file);
}

const WITHHELD = "zbMATH Open Web Interface contents unavailable due to conflicting licenses.";

/** Where zbMATH may not say a name or a title it says so in its place; others are authors then, but not known. */
function withoutWithheld(text: string): string {
  if (!text.includes(WITHHELD)) return text;
  return text.replaceAll(`"name":"${WITHHELD}"`, '"name":"…"').replaceAll(WITHHELD, "");
}

/** Names of columns are repeated in each row, which makes no table that people use longer than that. */
const MOST_GROWTH = 10;

/** pandas writes a table as its columns, unless told otherwise: {"title": {"0": "On Looms"}, …}. */
function rowsOfColumns(text: string): string | undefined {
  if (!/^\uFEFF?\s*\{\s*"[^"]{1,64}"\s*:\s*\{\s*"0"\s*:/u.test(text)) return undefined;
  try {
    const columns = Object.entries(valueAt({ value: JSON.parse(text) }, "value") ?? {});
    const places = Object.keys(columns[0]?.[1] ?? {});
    const isTable = columns.every(([, held]) => Object.keys(held ?? {}).length === places.length);
    const names = columns.reduce((length, [name]) => length + name.length, 0);
    if (!isTable || names * places.length > text.length * MOST_GROWTH) return undefined;
    return JSON.stringify(
      places.map((place) =>
        Object.fromEntries(columns.map(([name, held]) => [name, valueAt(held, place)])),
      ),
    );
  } catch {
    return undefined;
  }
}

function isPaper(value: unknown): boolean {
  return namesPaper(fieldsOf(value));
}

function namesPaper(fields: Fields): boolean {
  return textIn(fields, TITLES) !== "" && hasOne(fields, AUTHORS);
}

/** Zotero lists what hangs on a paper beside it. */
function isKeptBeside(fields: Fields): boolean {
  return /^(?:attachment|note|annotation)$/u.test(textIn(fields, ["itemtype"]));
}
