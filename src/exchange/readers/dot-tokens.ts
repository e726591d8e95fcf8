/** Text in the language of Graphviz → names and marks, in one pass whatever is not closed. */

/** A name, or a mark such as "{", "=" or "->". */
export interface DotToken {
  readonly text: string;
  readonly kind: "mark" | "word" | "quoted" | "html";
  /** Where it begins. */
  readonly start: number;
}

/** Marks that no list of words in braces has. */
const SIGNS: ReadonlySet<string> = new Set(["--", "->", ";", "["]);
const MARKS = "{}[];,=:+";
/** What ends a word; a minus does only where it begins an edge. */
const WORD_END = /[\s{}[\];,=:+"<>]|--|->|\/\/|\/\*/gu;

/** Whether a graph begins, and goes on as one: a sentence about graphs may have braces, too. */
export function isDot(head: string): boolean {
  const words: string[] = [];
  let depth = 0;
  for (const { kind, text } of dotTokens(head)) {
    if (depth > 0) {
      if (kind === "mark" && SIGNS.has(text)) return true;
      if (kind === "mark" && text === "{") depth++;
      if (kind === "mark" && text === "}" && --depth === 0) return false;
    } else if (kind === "mark") {
      if (text !== "{" || !/^(?:strict )?(?:di)?graph(?: |$)/iu.test(words.join(" "))) return false;
      if (words.length > (/^strict$/iu.test(words[0] ?? "") ? 3 : 2)) return false;
      depth = 1;
    } else if (words.push(kind === "word" || words.length > 0 ? text : "") > 3) return false;
  }
  return false;
}

/** Comments and lines of a preprocessor are left out. */
export function* dotTokens(text: string): Generator<DotToken, void> {
  for (let start = 0; start < text.length; ) {
    const two = text.slice(start, start + 2);
    const one = two.charAt(0);
    if (/[\s\uFEFF]/u.test(one)) start++;
    else if (two === "//" || (one === "#" && isLineStart(text, start))) {
      start = after(text, "\n", start);
    } else if (two === "/*") start = after(text, "*/", start + 2);
    else {
      const { end, ...token } = tokenAt(text, start, two);
      yield { ...token, start };
      start = end;
    }
  }
}

function tokenAt(text: string, start: number, two: string): Omit<DotToken, "start"> & End {
  const one = two.charAt(0);
  if (two === "--" || two === "->") return { kind: "mark", text: two, end: start + 2 };
  if (MARKS.includes(one)) return { kind: "mark", text: one, end: start + 1 };
  if (one === '"') {
    const end = endOfQuoted(text, start + 1);
    return { kind: "quoted", text: text.slice(start + 1, end), end: end + 1 };
  }
  if (one === "<") {
    const end = endOfHtml(text, start);
    return { kind: "html", text: text.slice(start + 1, end - 1), end };
  }
  WORD_END.lastIndex = start + 1;
  const end = WORD_END.exec(text)?.index ?? text.length;
  return { kind: "word", text: text.slice(start, end), end };
}

interface End {
  /** Offset of the text after it. */
  readonly end: number;
}

/** Offset of the quote that closes, or the end of the text. */
function endOfQuoted(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Offset behind the bracket that closes: there are brackets within. */
function endOfHtml(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "<") depth++;
    else if (text[at] === ">" && --depth === 0) return at + 1;
  }
  return text.length + 1;
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === "\n" || text[at - 1] === "\r";
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** What stands between quotes, as it is meant: lines may go on, and quotes have a backslash before them. */
export function unescaped(text: string): string {
  return text.replaceAll(/\\\r?\n/gu, "").replaceAll(/\\(["\\])/gu, "$1");
}
