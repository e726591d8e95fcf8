/** Names in another type, as pages mark their owner or whoever shares a place: `\textbf{Lovelace, Ada}`. */

/** Jekyll's pages have HTML for it; what is raised is a note. */
const HTML = /<sup>[^<>]{0,20}<\/sup>|<\/?(?:a|b|em|i|mark|span|strong|u)(?:\s[^<>]{0,200})?>/giu;
/** The first argument of these is seen by nobody. */
const HIDDEN_ARGUMENT =
  /\\(?:href|hyperlink|textcolor|colorbox|foreignlanguage)\s*\{[^{}]*\}(?=\s*\{)/gu;
const TOKEN =
  /(\{\s*\\(?:bf|em|it|rm|sc|sf|sl|tt|bfseries|itshape|scshape|slshape)(?![A-Za-z])\s*)|(\\[A-Za-z]{2,20}\*?\s*\{)|\\[^A-Za-z]|\{|\}|[^\\{}]+|\\/gsu;

/** A group whose closing brace is still to come. */
interface Group {
  /** Which of the pieces opens it. */
  readonly opening: number;
  readonly kind: "switch" | "command" | "braces";
  /** A command around one word or letter is no whole name's, and may be an accent. */
  hasSeveralWords: boolean;
  /** Braces protect "and" where it parts no list of names with commas: `{\em Barnes and Noble}`. */
  hasAnd: boolean;
  commas: number;
  /** How many pieces there were when a group ended that began where this one does. */
  wraps?: number;
}

/**
 * A field of authors without the commands that set whole names, or several, in another type: their
 * braces would keep a name together that has to be parted. Linear in the length of the field.
 */
export function withoutType(field: string): string {
  const text = field.includes("<") ? field.replaceAll(HTML, "") : field;
  if (!/\\[A-Za-z]{2}/u.test(text)) return text;
  const pieces: string[] = [];
  const open: Group[] = [];
  for (const [token, aSwitch, command] of text
    .replaceAll(HIDDEN_ARGUMENT, String.raw`\textbf`)
    .matchAll(TOKEN)) {
    if (token === "}") {
      pieces.push(closed(open, pieces));
      continue;
    }
    // "\textbf{Lovelace, Ada}." has its full stop from how others are printed: "Byron, B."
    if (token.startsWith(".") && pieces.at(-1) === "" && /[\p{Ll}.]$/u.test(pieces.at(-2) ?? "")) {
      pieces.push(token.slice(1));
      continue;
    }
    if (token.endsWith("{") || aSwitch !== undefined) {
      const kind =
        aSwitch === undefined ? (command === undefined ? "braces" : "command") : "switch";
      open.push({ opening: pieces.length, kind, hasSeveralWords: false, hasAnd: false, commas: 0 });
    } else {
      const group = open.at(-1);
      if (group !== undefined) look(group, token);
    }
    pieces.push(token);
  }
  return pieces.join("");
}

function look(group: Group, text: string): void {
  group.hasSeveralWords ||= /[\s,]\S|\S[\s,]/u.test(text);
  group.hasAnd ||= /\sand\s/iu.test(text);
  group.commas += text.split(",").length - 1;
}

/** What stands for the brace that closes the innermost group; what opened it is taken back with it. */
function closed(open: Group[], pieces: string[]): string {
  const group = open.pop();
  if (group === undefined) return "}";
  const around = open.at(-1);
  const { opening, kind, hasSeveralWords, hasAnd, commas, wraps } = group;
  const isType =
    (kind === "switch" && (!hasAnd || commas > 1)) ||
    (kind === "command" && hasSeveralWords) ||
    (kind === "braces" && wraps === pieces.length);
  if (around !== undefined) {
    around.hasSeveralWords ||= hasSeveralWords;
    around.hasAnd ||= hasAnd;
    around.commas += commas;
  }
  if (!isType) return "}";
  pieces[opening] = "";
  if (around?.opening === opening - 1) around.wraps = pieces.length + 1;
  return "";
}
