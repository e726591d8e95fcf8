/** What stands above the data of a file in UCINET's DL: how many people there are, who, and how ties are written. */

/** The header of a DL file. */
export interface DlHeader {
  /** As many as it says. */
  readonly size: number;
  readonly format: "fullmatrix" | "upperhalf" | "lowerhalf" | "edgelist" | "nodelist" | undefined;
  readonly labels: readonly string[];
  /** Ties name people by their labels. */
  readonly isEmbedded: boolean;
  /** Its rows are others than its columns. */
  readonly isTwoMode: boolean;
  readonly hasDiagonal: boolean;
  /** Where the data begin. */
  readonly end: number;
}

const FORMATS: readonly (readonly [RegExp, DlHeader["format"]])[] = [
  [/^(?:fullmatrix|full|fm)$/u, "fullmatrix"],
  [/^(?:upperhalf|uh)$/u, "upperhalf"],
  [/^(?:lowerhalf|lh)$/u, "lowerhalf"],
  [/^(?:edgelist[12]?|el[12]?)$/u, "edgelist"],
  [/^(?:nodelist[12]?|nl[12]?)$/u, "nodelist"],
];
/** No header is longer, in characters. */
const LONGEST_HEADER = 16_777_216;
const WORD = /"([^"\n]*)"|'([^'\n]*)'|[^\s,"']+/gu;
/** Between an option and its value: blanks at one place, as two with nothing between take the square of a long run. */
const IS = String.raw`\s*(?:=\s*)?`;
const FORMAT = new RegExp(String.raw`\bformat${IS}"?(\w+)`, "u");
const NO_DIAGONAL = new RegExp(String.raw`diagonal${IS}absent`, "iu");

export function isDl(head: string): boolean {
  return /^\uFEFF?dl\b[\s,]*(?:n|nr|nc|nm|format|title|labels)\b/iu.test(head);
}

export function headerIn(text: string): DlHeader {
  const beginning = text.slice(0, LONGEST_HEADER);
  // A label may hold the word; where no line begins or ends with it, data go on in its line.
  const data =
    /^[ \t]*data[ \t]*:|\bdata[ \t]*:[ \t]*$/imu.exec(beginning) ??
    /(?<=[\s,])data[ \t]*:/iu.exec(beginning);
  const header = beginning.slice(0, data?.index);
  const named =
    /^[ \t]*(?:(?:row|col(?:umn)?)[ \t]+)?labels?[ \t]*:/imu.exec(header) ??
    /(?<=[\s,])labels?[ \t]*:/iu.exec(header);
  const options = header.slice(0, named?.index).toLowerCase();
  const said = FORMAT.exec(options)?.[1] ?? "fullmatrix";
  const below = named === null ? "" : header.slice(named.index + named[0].length);
  const [own = ""] = below.split(/^[ \t]*(?:\w+[ \t]+)?labels?\b.*$/imu);
  const rows = numberAt(options, "nr");
  const columns = numberAt(options, "nc");
  const size = numberAt(options, "n") ?? rows ?? 0;
  return {
    size,
    format: FORMATS.find(([pattern]) => pattern.test(said))?.[1],
    labels: labelsIn(own, size),
    isEmbedded: /labels?[ \t]+embedded/iu.test(header),
    isTwoMode: said.endsWith("2") || (rows !== columns && columns !== undefined),
    hasDiagonal: !NO_DIAGONAL.test(header),
    end: (data?.index ?? beginning.length) + (data?.[0].length ?? 0),
  };
}

/** Words of a line, or what stands in quotes; commas part them, too. */
export function wordsIn(line: string): readonly string[] {
  return Array.from(line.matchAll(WORD), ([word, double, single]) => double ?? single ?? word);
}

function numberAt(options: string, name: string): number | undefined {
  const [, digits] = new RegExp(String.raw`\b${name}${IS}(\d{1,15})\b`, "u").exec(options) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** One a line, or parted by commas, or by blanks: as it gives the number that is said. */
function labelsIn(text: string, size: number): readonly string[] {
  const lines = text.split("\n").map(plain).filter(Boolean);
  const words = text.split("\n").flatMap(wordsIn);
  const cells = lines
    .flatMap((line) => line.split(","))
    .map(plain)
    .filter(Boolean);
  return [lines, words, cells].find(({ length }) => length === size) ?? words;
}

function plain(label: string): string {
  return label.trim().replace(/^"(.*)"$|^'(.*)'$/u, "$1$2");
}
