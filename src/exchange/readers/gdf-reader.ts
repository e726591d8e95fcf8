/**
 * Reading GDF, as GUESS, 4CAT and DMI-TCAT write it: a table of nodes and one of edges, each below its header.
 *
 * @see Adar, GUESS: a language and interface for graph exploration (CHI 2006)
 */

import { eachFilledLine } from "../../bibliography/lines.ts";
import type { Source } from "../../bibliography/reading.ts";

import { collector, type NetworkReader } from "./collect.ts";
import { type Facts, personFrom, strengthIn } from "./given-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const gdf: NetworkFormat = { name: "GDF", recognises: isGdf, read: readGdf };

const HEADER = /^(node|edge)def\s*>/iu;
/** In quotes of either kind, or as far as the next comma: a name may begin with an apostrophe. */
const CELL = /\s*(?:'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)"|([^,]*))\s*(?:,|$)/gsuy;

function isGdf(head: string): boolean {
  return /^\uFEFF?(?:#[^\r\n]*[\r\n]\s*)*(?:node|edge)def\s*>/iu.test(head);
}

function* readGdf({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "gdf", listsPeople: true, repeated: "strongest" });
  let section: string | undefined;
  let columns: readonly string[] = [];
  for (const { text: printed, number, end } of eachFilledLine(text)) {
    yield end / text.length;
    const line = printed.replace(/^\uFEFF/u, "");
    if (line.startsWith("#")) continue;
    const [header, kind] = HEADER.exec(line) ?? [];
    if (header !== undefined) {
      section = kind?.toLowerCase();
      columns = cellsOf(line.slice(header.length)).map(columnName);
      continue;
    }
    const cells = cellsOf(line);
    const facts: Facts = new Map(columns.map((name, place) => [name, cells[place] ?? ""]));
    const [first = "", second = ""] = cells;
    if (section === "node") collect.person(personFrom(first, facts), number);
    else {
      const ends = { source: facts.get("node1") ?? first, target: facts.get("node2") ?? second };
      collect.row({ ...ends, strength: strengthIn(facts), line: number });
    }
  }
  return collect.reading(file);
}

/** "label VARCHAR(50)" → "label" */
function columnName(declared: string): string {
  const [name = ""] = declared.split(/[\s(]/u, 1);
  return name.toLowerCase();
}

function cellsOf(line: string): readonly string[] {
  return Array.from(
    line.matchAll(CELL),
    ([, single, double, plain]) =>
      (single ?? double)?.replaceAll(/\\(.)/gsu, "$1") ?? plain?.trim() ?? "",
  );
}
