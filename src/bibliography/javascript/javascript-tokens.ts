/** The smallest parts of a program: texts in quotes, comments, and what is passed by unread. */

/** A text that is being read, and how far. */
export interface Reach {
  readonly text: string;
  offset: number;
  /** For each quotation mark, up to where one that begins a text was found to have no end. */
  readonly unclosed: Map<string, number>;
}

const GAP = /(?:\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))*/uy;
const COMMENT = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/uy;
const OTHERS = /[^"'`/()[\]{},;]+|[^]/uy;
const INSIDE: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\\n]*(?:\\[^][^"\\\n]*)*/uy,
  "'": /[^'\\\n]*(?:\\[^][^'\\\n]*)*/uy,
  "`": /[^`\\]*(?:\\[^][^`\\]*)*/uy,
};
const INSERTED = /\$\{\s*([\w$]+)\s*\}/gu;

/** What the pattern finds here, passed by. */
export function take(reach: Reach, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reach.offset;
  const found = pattern.exec(reach.text);
  if (found === null) return undefined;
  reach.offset = pattern.lastIndex;
  return found;
}

/** Passes by blanks and comments. */
export function skipGap(reach: Reach): void {
  take(reach, GAP);
}

/** Passes by the rest of a value that has to be computed; what is in quotes has no brackets. */
export function skipRest(reach: Reach): void {
  for (let depth = 0; reach.offset < reach.text.length; ) {
    const sign = reach.text.charAt(reach.offset);
    if (depth === 0 && /[,;\])}]/u.test(sign)) return;
    if (takeQuoted(reach, sign) === undefined && take(reach, COMMENT) === undefined) {
      take(reach, OTHERS);
    }
    if (/[([{]/u.test(sign)) depth++;
    else if (/[)\]}]/u.test(sign)) depth--;
  }
}

/** Whether a sign may begin or end a value within brackets; others mean that they were never closed. */
export function isWhole(sign: string): boolean {
  return sign !== "" && !/[)\]};]/u.test(sign);
}

/** What stands between such quotation marks here, passed by; linear in all, however many have no end. */
export function takeQuoted(reach: Reach, quote: string): string | undefined {
  const inside = INSIDE[quote];
  const start = reach.offset;
  if (inside === undefined || reach.text[start] !== quote) return undefined;
  if (start < (reach.unclosed.get(quote) ?? 0)) return undefined;
  reach.offset++;
  const text = take(reach, inside)?.[0] ?? "";
  if (reach.text[reach.offset] === quote) {
    reach.offset++;
    return text;
  }
  reach.unclosed.set(quote, reach.offset);
  reach.offset = start;
  return undefined;
}

/** A text in quotes. */
export function readText(reach: Reach): string | undefined {
  const text = takeQuoted(reach, '"') ?? takeQuoted(reach, "'");
  return text === undefined ? undefined : unescaped(text);
}

/** A text in backticks, with names replaced by what they stand for, if that is text. */
export function readTemplate(
  reach: Reach,
  standsFor: (name: string) => unknown,
): string | undefined {
  const text = takeQuoted(reach, "`")?.replaceAll(INSERTED, (inserted, name: string) => {
    const known = standsFor(name);
    return typeof known === "string" ? known : inserted;
  });
  return text === undefined || /(?<!\\)\$\{/u.test(text) ? undefined : unescaped(text);
}

const ESCAPES: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  "\n": "",
};

function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([^]))/giu,
    (_, long?: string, short?: string, shortest?: string, sign = "") => {
      const code = Number.parseInt(long ?? short ?? shortest ?? "", 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      return ESCAPES[sign] ?? sign;
    },
  );
}
