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

const TYPE = String.raw`@[ \t]*(\p{L}[\w:.+-]*)\s*([{(])`;
/** Text between entries is free, but what follows a percent sign is commented out, entries too. */
const HEAD = new RegExp(String.raw`%[^\r\n]*|(?<![\p{L}\p{N}_.\\+-])${TYPE}`, "gu");
/** Only such a line ends a damaged entry: an "@" within a line may be text. */
const HEAD_LINE = new RegExp(String.raw`^[ \t\uFEFF]*${TYPE}`, "gmu");

/** Whether a text holds a line that begins with `@type{`. */
export function holdsBlock(text: string): boolean {
  return text.search(HEAD_LINE) !== -1;
}

/** Finds the first block at or after an offset; linear in all, asked with offsets that only grow. */
export function blockFinder(text: string): (from: number) => Block | undefined {
  const heads = new RegExp(HEAD);
  const headLines = new RegExp(HEAD_LINE);
  let limit = -1;
  return (from) => {
    heads.lastIndex = from;
    let head = heads.exec(text);
    while (head !== null && head[1] === undefined) head = heads.exec(text);
    if (head === null) return undefined;
    const [{ length }, type = "", opener] = head;
    const body = head.index + length;
    headLines.lastIndex = body;
    if (limit < body) limit = headLines.exec(text)?.index ?? text.length;
    const closer = opener === "(" ? ")" : "}";
    return { type: type.toLowerCase(), start: head.index, body, closer, limit };
  };
}
