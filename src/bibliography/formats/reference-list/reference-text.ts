/** The text of a reference in Markdown, HTML or LaTeX → one line of words and marks. */

import { withReferences } from "../../markup.ts";
import { texToUnicode } from "../../tex.ts";

import { BLOCK, ITALIC, UPRIGHT } from "./reference-marks.ts";

/** What is longer is no reference: it is not looked at any further. */
const LONGEST = 40_000;

/** A command, a blank that holds together ("A.~King", "A.\ 1843"), or braces around words. */
const IN_TEX = /\\[a-zA-Z"'`^~ ]|[\p{L}.]~\p{L}|\{\p{Lu}[^{}#=]{0,200}\}|\{(?:van|von|de)\s/u;

/** The words, with marks where the type changes. */
export function referenceText(printed: string): string {
  const text = printed.slice(0, LONGEST);
  const plain = IN_TEX.test(text) ? fromTex(text) : fromMarkdown(text);
  return narrow(composed(plain))
    .replaceAll(HOMONYM, "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(NO_INNER_BLANK, "$1")
    .trim();
}

/** By which DBLP tells people of one name apart: "Ada King 0001, Bob Byron". */
const HOMONYM = /(?<=\p{Ll}) 0\d{3}(?=[,:])/gu;

const WIDE: Readonly<Record<string, string>> = { "．": ".", "［": "[", "］": "]" };

/** Chinese lists have "题名［J］．" beside "题名[J].". */
function narrow(text: string): string {
  return text.replaceAll(/[．［］]/gu, (sign) => WIDE[sign] ?? sign);
}

/** What text taken out of a PDF sets before a letter, and the mark that belongs on it. */
const LOOSE: Readonly<Record<string, string>> = {
  "´": "\u0301",
  "`": "\u0300",
  "¨": "\u0308",
  ˆ: "\u0302",
  "˜": "\u0303",
  ˇ: "\u030C",
  "¸": "\u0327",
};

/** "Mart´ınez" → "Martínez". */
function composed(text: string): string {
  return text.replaceAll(/(?<=\p{L})([´`¨ˆ˜ˇ¸])(\p{L})/gu, (_, mark: string, letter: string) =>
    `${letter === "ı" ? "i" : letter}${LOOSE[mark]}`.normalize("NFC"),
  );
}

const NO_INNER_BLANK = new RegExp(` ([${UPRIGHT}])`, "gu");

const ITALIC_TAG = /<(\/?)(?:i|em|cite)(?:\s[^<>]{0,200})?>/giu;
const OTHER_TAG = /<\/?[a-z][a-z\d]{0,12}(?:\s[^<>]{0,300})?\/?>|<!--[^]{0,300}?-->/giu;
const LINK =
  /!?\[([^[\]]{0,300})\](?:\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?\)|\{[^{}]{0,80}\})/gu;
const ITALIC_PAIR =
  /(?<=^|[\s([“"'–-])\*(?=[\p{L}\p{N}"“'([])([^*]{1,400})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu;
const ITALIC_LINE =
  /(?<=^|[\s([“"'–-])_(?=[\p{L}\p{N}"“'([])([^_]{1,400})(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;

function fromMarkdown(text: string): string {
  const tagged = text
    .replaceAll(ITALIC_TAG, (_, slash: string) => (slash === "" ? ITALIC : UPRIGHT))
    .replaceAll(OTHER_TAG, "");
  const linked = withReferences(tagged)
    .replaceAll(LINK, "$1")
    .replaceAll(/\*\*|__|~~/gu, "");
  return linked
    .replaceAll(ITALIC_PAIR, `${ITALIC}$1${UPRIGHT}`)
    .replaceAll(ITALIC_LINE, `${ITALIC}$1${UPRIGHT}`)
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replaceAll("``", "“")
    .replaceAll("''", "”");
}

const ITALIC_COMMAND = /^\\(?:em|it|itshape|sl|slshape)(?![A-Za-z])\s*/u;
/** What says how a thing looks, or what it is, and prints nothing. */
const SILENT =
  /\\(?:hskip[^\\]{0,60}\\relax|penalty-?\d*|natexlab\{[^{}]*\}|BIB\w+|Bib\w+|href@noop\s*\{\}|urldef\\tempurl%?|tempurl|(?:protect|makeatletter|makeatother|nobreak|newline|linebreak|scshape|upshape|normalfont|bfseries|relax|quad|par|em|it|sc|bf|rm|sl)(?![A-Za-z])\*?|href\s*\{[^{}]*\}|hyperlink\s*\{[^{}]*\})\s*/gu;
const ARGUMENT =
  /\\(emph|textit|textsl|mkbibemph|bibemph|showarticletitle|textbf|textsc|url|path|enquote|mkbibquote|bibfnamefont|bibnamefont|citenamefont|bibpages|doi|dodoi|urlprefix|showDOI|showISBN\w+|eprint|textrm|text|mbox|mathrm)\s*(?=\{)/gu;
const ITALIC_ARGUMENTS = /^\\(?:emph|textit|textsl|mkbibemph|bibemph)$/u;

/** What says which fact the next argument is. */
const LABEL = /\\bib(?:info|field)\s*\{[^{}]*\}\s*/gu;
/** What the styles of chemists have behind each reference. */
const MCITE = /(?:\\relax\s*)?\\mciteBst[^]*$/u;
/** Elsevier's styles have one block, and another for the link behind it. */
const LINK_BLOCK =
  /\\newblock\s*(?=(?:\\href\s*\{[^{}]*\}\s*\{\s*)?\\(?:path|url|urlprefix|doi)(?![A-Za-z]))/gu;
/** Of the styles of the AMS and of SIAM, whose rule is drawn: by the authors of the reference above. */
const SAME = /\\bysame(?![A-Za-z])|\\leavevmode\s*\\vrule height[^,\\{}]{0,80}/gu;
/** `\mn@doi [MNRAS] {10.1093/…}` */
const WITH_DOI = /\\mn@doi\s*\[([^[\]]{0,200})\]\s*\{[^{}]{0,200}\}/gu;
const JOURNAL = /\\([a-z]{2,7})(?![A-Za-z])/gu;
/** Commands of AASTeX. */
const JOURNALS: Readonly<Record<string, string>> = {
  aap: "A&A",
  aj: "AJ",
  apj: "ApJ",
  apjl: "ApJL",
  apjs: "ApJS",
  araa: "ARA&A",
  mnras: "MNRAS",
  nat: "Nature",
  pasp: "PASP",
  prd: "Phys. Rev. D",
  prl: "Phys. Rev. Lett.",
};

/** Braces are walked through once, as those of italics may hold others. */
function fromTex(tex: string): string {
  const text = tex
    .replace(MCITE, "")
    .replaceAll(LINK_BLOCK, " ")
    .replaceAll(/\\newblock(?![A-Za-z])\s*/gu, BLOCK)
    .replaceAll(/(?<!\\)\\&/gu, "&")
    .replaceAll(LABEL, "")
    .replaceAll(SAME, "———")
    .replaceAll(JOURNAL, (command, name: string) => JOURNALS[name] ?? command)
    .replaceAll(WITH_DOI, "$1")
    .replaceAll(ARGUMENT, (command) => (ITALIC_ARGUMENTS.test(command.trim()) ? ITALIC : ""));
  const open: boolean[] = [];
  let words = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === "\\") i += 1;
    else if (sign === "{") {
      const isMarked = text[i - 1] === ITALIC;
      const command = ITALIC_COMMAND.exec(text.slice(i + 1, i + 20))?.[0] ?? "";
      open.push(isMarked || command !== "");
      if (command !== "") {
        words += text.slice(start, i + 1) + ITALIC;
        start = i + 1 + command.length;
        i = start - 1;
      }
    } else if (sign === "}" && open.pop() === true) {
      words += text.slice(start, i) + UPRIGHT;
      start = i;
    }
  }
  return texToUnicode((words + text.slice(start)).replaceAll(SILENT, "")).replaceAll(/\$/gu, "");
}
