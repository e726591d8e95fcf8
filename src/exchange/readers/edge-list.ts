/** Reading lists of ties: a line for each, two names or numbers and perhaps a strength. */

import { eachFilledLine } from "../../bibliography/lines.ts";
import type { Source } from "../../bibliography/reading.ts";
import { firstRow } from "../../bibliography/table/table-rows.ts";
import { EDGE_LIST } from "../join-networks.ts";

import { type Collector, collector, type NetworkReader } from "./collect.ts";
import { type EdgeColumns, edgeColumns } from "./edge-columns.ts";
import { arePapers } from "./edge-list-or-papers.ts";
import type { NetworkFormat } from "./network-format.ts";
import { firstLines } from "./sample.ts";

export const edgeList: NetworkFormat = {
  name: EDGE_LIST,
  recognises: isEdgeList,
  read: readEdgeList,
};

const WORD = /"([^"]*)"|[^\s,"]+/gu;
/** Its first line below the comments is the size of the matrix. */
const MATRIX_MARKET = /^\uFEFF?%%MatrixMarket matrix coordinate/iu;

/** Share of odd lines up to which a list is still one of ties. */
const MOST_ODD = 1 / 4;

/**
 * Whether lines are ties. Any two words could be one: plain words are taken for ties only where somebody
 * has two, and some odd lines only in a list that is told by its header, its strengths or its numbers.
 */
function isEdgeList(head: string): boolean {
  const list = beginningOf(head);
  const lines = list.rows.map((cells) => tieIn(cells, list));
  const ties = lines.filter(({ isOdd }) => !isOdd);
  const odd = lines.length - ties.length;
  if (ties.length === 0 || odd > MOST_ODD * lines.length) return false;
  const names = ties.flatMap(({ source, target }) => [source, target]);
  const weighted = ties.filter(({ strength }) => strength !== undefined).length;
  if (list.hasHeader || names.every((name) => /^\d+$/u.test(name))) return true;
  if (arePapers(ties)) return false;
  if (odd > 0) return weighted === ties.length;
  return weighted > 0 || new Set(names).size < names.length;
}

function* readEdgeList({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "edge-list", listsPeople: false, repeated: "strongest" });
  const list = beginningOf(text);
  const personOf = keyedPeople(collect);
  let isHeader = list.hasHeader;
  for (const { text: line, number, end } of eachFilledLine(text)) {
    if (isComment(line)) continue;
    if (!isHeader) {
      const cells = cellsIn(line, list.delimiter);
      const { source, target, strength } = tieIn(cells, list);
      const row = {
        source: personOf(source, cells[list.keys?.source ?? -1]),
        target: personOf(target, cells[list.keys?.target ?? -1]),
      };
      collect.row({ ...row, strength, line: number });
    }
    isHeader = false;
    yield end / text.length;
  }
  return collect.reading(file);
}

/** The id of somebody by name and key. A spreadsheet may have rounded long numbers: then the name alone counts. */
function keyedPeople(collect: Collector) {
  const known = new Map<string, string>();
  return (name: string, key = ""): string => {
    if (key === "" || name === "") return name;
    if (!known.has(key)) collect.person({ id: key, name });
    const called = known.get(key) ?? name;
    known.set(key, called);
    return called === name ? key : name;
  };
}

/** A tab, comma or semicolon; undefined where white space or commas part the columns. */
type Delimiter = string | undefined;

interface EdgeList extends EdgeColumns {
  readonly delimiter: Delimiter;
  readonly hasHeader: boolean;
  /** Cells of the first lines, the header not among them. */
  readonly rows: readonly (readonly string[])[];
}

interface Tie {
  readonly source: string;
  readonly target: string;
  readonly strength: string | undefined;
  /** It does not look like a tie. */
  readonly isOdd: boolean;
}

function beginningOf(text: string): EdgeList {
  const lines = firstLines(text, isComment);
  // Commas may be the points of numbers between semicolons.
  const delimiter = ["\t", ";", ","].find(
    (candidate) => lines.length > 0 && lines.every((line) => line.includes(candidate)),
  );
  const rows = lines.map((line) => cellsIn(line, delimiter));
  const columns = edgeColumns(rows);
  if (columns !== undefined) return { delimiter, hasHeader: true, ...columns, rows: rows.slice(1) };
  const hasHeader = MATRIX_MARKET.test(text);
  const below = hasHeader ? rows.slice(1) : rows;
  const strength = below.every(isYearBeforeCount) ? 3 : 2;
  return { delimiter, hasHeader, source: 0, target: 1, strength, rows: below };
}

/** "Ada, Bob, 2016, 3": the year of their first paper, and how many there are. */
function isYearBeforeCount(cells: readonly string[]): boolean {
  return /^(?:19|20)\d\d$/u.test(cells[2] ?? "") && /^\d+$/u.test(cells[3] ?? "");
}

function isComment(line: string): boolean {
  return line.startsWith("#") || line.startsWith("%");
}

/** networkx ends its lines with the attributes of a tie: "Ada Bob {'weight': 2}". */
function cellsIn(line: string, delimiter: Delimiter): readonly string[] {
  const [, before = line, attributes = ""] = /^([^{]*)\{(.*)\}$/u.exec(line) ?? [];
  const cells =
    delimiter === undefined
      ? wordsIn(before)
      : firstRow(before, delimiter).map((cell) => cell.trim());
  if (before === line) return cells;
  const [, weight = ""] = /["']weight["']: *([^,\s]+)/u.exec(attributes) ?? [];
  return [...cells.filter((cell) => cell !== ""), weight];
}

/** As far as a comment, which may end a line. */
function wordsIn(line: string): readonly string[] {
  const words = [...line.matchAll(WORD)];
  const comment = words.findIndex(([word]) => isComment(word));
  return words
    .slice(0, comment === -1 ? undefined : comment)
    .map(([word, quoted]) => quoted ?? word);
}

function tieIn(cells: readonly string[], list: EdgeList): Tie {
  const source = cells[list.source] ?? "";
  const target = cells[list.target] ?? "";
  const printed = cells[list.strength]?.trim() ?? "";
  const strength = printed === "" ? undefined : printed;
  const isNumber = strength === undefined || /^[-+]?(?:\d|\.\d|inf|nan)/iu.test(strength);
  const isCrowded = !list.hasHeader && cells.length > 4;
  return {
    source,
    target,
    strength,
    isOdd: isNobody(source) || isNobody(target) || !isNumber || isCrowded,
  };
}

/** Nor is a list of numbers, "[17, 4, 9]", a person. */
function isNobody(cell: string): boolean {
  return cell === "" || /^\[[\d\s,]*\]$/u.test(cell);
}
