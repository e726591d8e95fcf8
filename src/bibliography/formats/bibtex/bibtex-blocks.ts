/** One `@type{…}` of a BibTeX text, before anybody has looked inside. */
export interface Block {
  /** In lower case: "article", "string". */
  readonly type: string;
  /** Offset of the "@". */
  readonly start: number;
  /** Offset of what follows the opening brace or parenthesis. */
  readonly body: number;
  readonly closer: "}" | ")";
  /** Offset of the next line that begins with `@type{`, or the end of the text. */
  readonly limit: number;
}

/** Line ends may stand between all parts of it. */
const TYPE = String.raw`@\s{0,9}(\p{L}[\w:.+-]*)\s*([{(])`;
/** Text between entries is free, and "\\@" on a line of its own is an entry for BibTeX, too; but a percent sign comments its line out: see {@link behindWords}. */
const HEAD = new RegExp(String.raw`%[^\r\n]*|(?<![\p{L}\p{N}_.+-]|[^\r\n]\\)${TYPE}`, "gu");
/** Words of a comment that a block follows, perhaps without a blank: "% Encoding: UTF-8@PREAMBLE{". */
const WORDS_BEFORE_BLOCK =
  /^%[%\s]*[^%\s@][^@]*(?=@[ \t]*(?:(?:preamble|string)[ \t]*[{(]|\p{L}[\w:.+-]*[ \t]*[{(][^{}()"=,]{0,200},[ \t]*(?:$|\p{L}[\w:+-]*[ \t]*=)))/iu;
/** Behind a line on which an entry is still open. */
const NEXT_LINE_COMMENTED = /(?<![)}][ \t]*)\r?\n?[ \t]*%/uy;
const COMMENTED_OUT = /@[ \t]*\p{L}[\w:.+-]*[ \t]*[{(]/u;
/** Only such a line ends a damaged entry: an "@" within a line may be text. */
const HEAD_LINE = new RegExp(String.raw`^[ \t\uFEFF]*${TYPE}`, "gmu");

/** Whether a text holds a line that begins with `@type{`. */
export function holdsBlock(text: string): boolean {
  return text.search(HEAD_LINE) !== -1;
}

/**
 * Finds the first block at or after an offset; linear in all, asked with offsets that only grow.
 *
 * @param skip - is told where a percent sign comments out what looks like a block.
 */
export function blockFinder(
  text: string,
  skip: (offset: number) => void,
): (from: number) => Block | undefined {
  const heads = new RegExp(HEAD);
  const headLines = new RegExp(HEAD_LINE);
  let limit = -1;
  return (from) => {
    heads.lastIndex = from;
    let head = heads.exec(text);
    while (head !== null && head[1] === undefined) {
      const block = behindWords(text, head.index, head[0]);
      if (block === null && COMMENTED_OUT.test(head[0])) skip(head.index);
      head = block ?? heads.exec(text);
    }
    if (head === null) return undefined;
    const [{ length }, type = "", opener] = head;
    const body = head.index + length;
    headLines.lastIndex = body;
    if (limit < body) limit = headLines.exec(text)?.index ?? text.length;
    const closer = opener === "(" ? ")" : "}";
    return { type: type.toLowerCase(), start: head.index, body, closer, limit };
  };
}

/**
 * The block that follows the words of a comment on their line: BibTeX itself knows no comments. One
 * right behind the percent sign, or whose next line is commented out as well, was commented out.
 */
function behindWords(text: string, at: number, comment: string): RegExpExecArray | null {
  const [words] = WORDS_BEFORE_BLOCK.exec(comment) ?? [];
  NEXT_LINE_COMMENTED.lastIndex = at + comment.length;
  if (words === undefined || NEXT_LINE_COMMENTED.test(text)) return null;
  const head = new RegExp(TYPE, "uy");
  head.lastIndex = at + words.length;
  return head.exec(text);
}
