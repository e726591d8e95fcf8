/** Tables in Markdown, as lists of papers on GitHub have them. */

/** Below the names of the columns: "|:---|---:|". Blanks have one way to match: two would take hours of a long line. */
const RULE =
  /^[ \t]*(?:\|[ \t]*)?:?-{2,200}:?(?:[ \t]*\|[ \t]*:?-{2,200}:?){1,200}(?:[ \t]*\|)?[ \t]*\r?$/mu;
const LINK = /!?\[([^[\]\n]{0,400})\]\(([^()\s]{1,400}(?:\([^()\s]{1,100}\)[^()\s]{0,200})?)\)/gu;
/** What a link is called that is nobody's name and no title. */
const OF_LINK =
  /^(?:pdf|paper|article|links?|doi|arxiv|url|html|web|here|open|view|preprint|[^\p{L}]*)$/iu;
/** "__" within a word, as DOIs have it, is no type. */
const BOLD = /(\*\*|(?<![\p{L}\p{N}])__)(?=\S)([^*_\n|]{1,400})(?<=\S)\1/gu;
const ITALIC = /(?<=[|\s,])\*(?=\p{L})([^*\n|]{1,400})(?<=\S)\*(?![\p{L}\p{N}*])/gu;
/** The first of such tables begins within so many characters. */
const LONGEST_BEGINNING = 262_144;

/**
 * The tables of papers with bars alone; a text without any as it is. Blanks stand for all that is none of them, so
 * that everything keeps its place.
 *
 * @param isHeader - whether a line names the columns of papers.
 */
export function withoutMarkdown(text: string, isHeader: (line: string) => boolean): string {
  if (!RULE.test(text.slice(0, LONGEST_BEGINNING))) return text;
  const lines = text.split("\n");
  const kept = lines.map(blank);
  /** Of the table that the line before is of. */
  let isOfPapers: boolean | undefined;
  let hasPapers = false;
  for (const [i, line] of lines.entries()) {
    if (i > 0 && RULE.test(line)) {
      isOfPapers = isHeader(lines[i - 1]!);
      hasPapers ||= isOfPapers;
      if (isOfPapers) kept[i - 1] = bare(lines[i - 1]!);
    } else if (isOfPapers !== undefined && line.includes("|")) {
      if (isOfPapers) kept[i] = bare(line);
    } else isOfPapers = undefined;
  }
  return hasPapers ? kept.join("\n") : text;
}

function blank(line: string): string {
  return " ".repeat(line.length);
}

function bare(line: string): string {
  return line
    .replaceAll("\\|", " \u2223")
    .replaceAll(LINK, (printed, name: string, link: string) =>
      (OF_LINK.test(name.trim()) ? link : name).padEnd(printed.length),
    )
    .replaceAll(BOLD, "  $2  ")
    .replaceAll(ITALIC, " $1 ");
}
