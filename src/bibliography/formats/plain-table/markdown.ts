/** Tables in Markdown, as lists of papers on GitHub have them. */

/** Below the names of the columns: "|:---|---:|". */
const RULE =
  /^[ \t]*(?:\|[ \t]*)?:?-{2,200}:?[ \t]*(?:\|[ \t]*:?-{2,200}:?[ \t]*){1,200}\|?[ \t]*\r?$/mu;
const RULES = new RegExp(RULE, "gmu");
const LINK = /!?\[([^[\]\n]{0,400})\]\(([^()\s]{1,400}(?:\([^()\s]{1,100}\)[^()\s]{0,200})?)\)/gu;
/** What a link is called that is nobody's name and no title. */
const OF_LINK =
  /^(?:pdf|paper|article|links?|doi|arxiv|url|html|web|here|open|view|preprint|[^\p{L}]*)$/iu;
const BOLD = /(\*\*|__)(?=\S)([^*_\n|]{1,400})(?<=\S)\1/gu;
const ITALIC = /(?<=[|\s,])\*(?=\p{L})([^*\n|]{1,400})(?<=\S)\*(?![\p{L}\p{N}*])/gu;
/** The first of such tables begins within so many characters. */
const LONGEST_BEGINNING = 262_144;

/** The table with bars alone, any other text as it is: blanks keep everything in its place. */
export function withoutMarkdown(text: string): string {
  if (!RULE.test(text.slice(0, LONGEST_BEGINNING))) return text;
  return text
    .replaceAll(RULES, (rule) => " ".repeat(rule.length))
    .replaceAll("\\|", " \u2223")
    .replaceAll(LINK, (printed, name: string, link: string) =>
      (OF_LINK.test(name.trim()) ? link : name).padEnd(printed.length),
    )
    .replaceAll(BOLD, "  $2  ")
    .replaceAll(ITALIC, " $1 ");
}
