/** Combining marks of the accents that TeX writes before their letter. */
const accents: ReadonlyMap<string, string> = new Map(
  pairs(
    "` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 h \u0309 r \u030A H \u030B v \u030C " +
      "d \u0323 c \u0327 k \u0328 cb \u0326 textcommabelow \u0326 b \u0331 textogonekcentered \u0328 " +
      // MathSciNet's own, whose definitions its files bring along.
      "ocirc \u030A polhk \u0328 lfhook \u0326 udot \u0323 " +
      "dudot \u0324 soft \u030C cfac \u0302\u0301 cfgrv \u0302\u0300 cftil \u0302\u0303 cfudot \u0302\u0323 " +
      // In mathematics.
      "bar \u0304 hat \u0302 tilde \u0303 dot \u0307 ddot \u0308 vec \u20D7 " +
      "grave \u0300 acute \u0301 breve \u0306 mathring \u030A check \u030C",
  ),
);

/** @param list - each command and what it stands for. */
function pairs(list: string): readonly (readonly [string, string])[] {
  return [...list.matchAll(/(\S+) (\S+)/gu)].map(([, name = "", text = ""]) => [name, text]);
}

/** Greek letters whose command is their name, also with "var" before; "Omega" is found through "omega". */
const greek: ReadonlyMap<string, string> = new Map(
  pairs(
    "alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ " +
      "lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω",
  ),
);

/** Letters and signs that stand for themselves, also with "text" before; font switches stand for nothing. */
const signs: ReadonlyMap<string, string> = new Map([
  ...pairs(
    "aa å AA Å ae æ AE Æ dh ð DH Ð dj đ DJ Đ i ı j ȷ l ł L Ł ng ŋ NG Ŋ o ø O Ø oe œ OE Œ ss ß th þ TH Þ " +
      // MathSciNet's signs of Cyrillic soft and hard letters, and its d with a bar; two of Vietnamese.
      "cprime ʹ cdprime ʺ dbar đ Dbar Đ ohorn ơ uhorn ư " +
      "approx ≈ cdot · ell ℓ ge ≥ geq ≥ infty ∞ le ≤ leq ≤ ldots … dots … pm ± rightarrow → sim ∼ sqrt √ " +
      "times × to → copyright © slash / asciicircum ^ asciitilde ~ backslash \\ " +
      "braceleft { braceright } degree ° hyphen - emdash — endash – quoteleft ‘ " +
      "quoteright ’ quotesingle ' quotedblleft “ quotedblright ” guillemotleft « " +
      "guillemotright » registered ® trademark ™ underscore _ ordfeminine ª " +
      "ordmasculine º periodcentered · bullet • less < greater >",
  ),
  ...["bf", "em", "it", "rm", "sc", "sf", "sl", "tt", "relax", "protect", "nopunct"].map(
    (nothing): [string, string] => [nothing, ""],
  ),
  ["space", " "],
]);

const punctuation: ReadonlyMap<string, string> = new Map([
  ["~", "\u00A0"],
  ["--", "–"],
  ["---", "—"],
  ["``", "“"],
  ["''", "”"],
  ["\\\\", " "],
  ...[",", ";", ":"].map((space): [string, string] => [`\\${space}`, " "]),
  // Where a word or a ligature may break, and a space taken back.
  ...["-", "/", "!"].map((mark): [string, string] => [`\\${mark}`, ""]),
]);

/** A sign needs nothing behind it, a word must end; tables of LaTeX have \a' for \'. */
const accentName = `\\\\(?:a(?=['\`=]))?(["'\`^~=.]|(?:${[...accents.keys()]
  .filter((name) => /^[a-z]/iu.test(name))
  .join("|")})(?![A-Za-z]))[\\s{]*`;
/** Upright in mathematics: \ddot{\mbox{o}}, \check{\rm s}. */
const upright = /(?:\\(?:[mh]box|text|mathrm|rm)(?![A-Za-z])[\s{]*)?/u.source;
/** An accent and its letter: \"u, \"{u}, {\"u}, \c{c}, \v s, \'{\i}; Vietnamese has two, \~{\^e}. */
const accentForm = new RegExp(
  `${accentName}(?:${accentName})?${upright}(\\\\[ij](?:math)?(?![A-Za-z])\\s*|\\p{L})`,
  "u",
);
/** Crystallographers' overlined digits: \=2, \bar{2}. */
const barredDigit = /\\(?:=|bar|overline)[\s{]*(\d)/u;
/** Commands whose first argument nobody sees there, with it. */
const hiddenForm =
  /\\(?:noopsort|thanks|footnote|[hv]space\*?|textcolor|href|foreignlanguage)\s*\{[^{}]*\}/u;
/** A command, the blanks after it and the brace that opens its argument, or both where they hold nothing. */
const commandForm = /\\([A-Za-z]+)(\s*)(\{\}?)?/u;
const tokens = new RegExp(
  `${accentForm.source}|${barredDigit.source}|${hiddenForm.source}|${commandForm.source}|\\\\.|[{}]+|~|-{2,3}|\`\`|''`,
  "gsu",
);

/** Everything that the tokens and quotations begin with: most names and titles have none of it. */
const MARKUP = /[\\{}~`]|--|''/u;

/** `Oh', with apostrophes and accents in it. */
const QUOTATION = /(?<![`\\])`((?:[^`'\\]|\\.|'(?=\p{L})){1,200})'(?!['\p{L}])/gsu;

/**
 * TeX text as Unicode: accents composed, signs and Greek letters written out, braces dropped.
 *
 * An unknown command with an argument gives the argument, any other gives its name. Dollar signs
 * are plain text here; `title.ts` reads them. Linear in the length of the text.
 */
export function texToUnicode(tex: string): string {
  if (!MARKUP.test(tex)) return tex;
  return tex.replaceAll(QUOTATION, "‘$1’").replaceAll(tokens, (printed) => {
    // Most tokens are braces.
    if (printed.startsWith("{") || printed.startsWith("}")) return "";
    // A hidden argument; "\}" is a brace, and "{}" ends a command.
    if (printed.length > 2 && printed.endsWith("}") && !printed.endsWith("{}")) return "";
    return (
      accented(printed) ??
      barred(printed) ??
      commanded(printed) ??
      punctuation.get(printed) ??
      printed.slice(1)
    );
  });
}

function accented(printed: string): string | undefined {
  const [, outer, inner, letter] = accentForm.exec(printed) ?? [];
  if (outer === undefined || letter === undefined) return undefined;
  // "\i" and "\j" lose their dot to make room for the accent; Unicode starts from the dotted letter.
  // A blank behind them ends the command: "Mart\'\i nez".
  return `${letter.replace(/\\([ij]).*/u, "$1").trimEnd()}${marksOf(inner, outer)}`.normalize(
    "NFC",
  );
}

/** Vietnamese letters have the accent of their tone above the other, whichever is written first. */
function marksOf(inner = "", outer: string): string {
  const marks = [accents.get(inner) ?? "", accents.get(outer) ?? ""];
  return (outer === "^" || outer === "u" ? marks.reverse() : marks).join("");
}

function barred(printed: string): string | undefined {
  const digit = barredDigit.exec(printed)?.[1];
  return digit && `${digit}${accents.get("bar")}`;
}

function commanded(printed: string): string | undefined {
  const [, name, blanks = "", brace] = commandForm.exec(printed) ?? [];
  if (name === undefined) return undefined;
  return signOf(name) ?? (isWord(name, brace) ? `${name}${blanks}` : "");
}

/** What is written in capitals stands for itself though "{}" ends it, as in \LaTeX{}; \mbox{} is nothing. */
function isWord(command: string, brace: string | undefined): boolean {
  return brace === undefined || (brace === "{}" && command.length > 1 && /[A-Z]/.test(command));
}

function signOf(command: string): string | undefined {
  const name = command.replace(/^(?:text|var)/u, "");
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  return greek.get(name) ?? signs.get(name) ?? greek.get(small)?.toUpperCase();
}
