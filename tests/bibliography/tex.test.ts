import { expect, test } from "vitest";

import { texToUnicode } from "../../src/bibliography/tex.ts";

test.each([
  ["B{\\h{a}}o", "B\u1EA3o"],
  ["Nguy\\~{\\^e}n", "Nguy\u1EC5n"],
  ["Nguy{\\^{\\~e}}n", "Nguy\u1EC5n"],
  ["Franc{\\ocirc{u}}, W{\\polhk{e}}grzyn", "Franc\u016F, W\u0119grzyn"],
  ["Bo\\soft{t}, Kr\\lfhook{t}, \\udot{h}", "Bo\u0165, Kr\u021B, \u1E25"],
  ["L\\cfac{e}, L\\cfudot{e}, L\\cftil{a}", "L\u1EBF, L\u1EC7, L\u1EAB"],
  ["Jank{\\textogonekcentered{o}}", "Jank\u01EB"],
  ["Mar\\={a}", "Mar\u0101"],
  ["Bol\\'\\i var", "Bol\u00EDvar"],
  ["{\\v S}", "\u0160"],
  ["methodology\\hyphen independent", "methodology-independent"],
  ["A footnote about `Oh, caf\\'e', `don't'", "A footnote about ‘Oh, café’, ‘don't’"],
  ["``Oh'', \\`a d', O`a", "“Oh”, à d', O`a"],
  ["The \\LaTeX{} Companion", "The LaTeX Companion"],
  ["pdf{\\TeX}, \\mbox{}a, \\o{}re, \\H{}, \\thanks{}b", "pdfTeX, a, øre, , b"],
  ["{\\a'A}kos, Mar\\a'oti", "\u00C1kos, Mar\u00F3ti"],
  ["(112\\=2)", "(1122\u0304)"],
  ["$\\bar{2}10$", "$2\u030410$"],
  ["$\\bar{x}$ and $\\vec{v}$", "$x\u0304$ and $v\u20D7$"],
  ["\\textcommabelow{S}erban, \\cb{t}", "\u0218erban, \u021B"],
  ["O\\textquotesingle{}Neil, M.\\textordfeminine", "O'Neil, M.ª"],
  ["{\\noopsort{b}}Ada\\thanks{a}, \\textcolor{red}{Bob}", "Ada, Bob"],
  ["\\ddot{\\mbox{o}}, \\check{\\rm s}, \\acute{\\imath}", "\u00F6, \u0161, \u00ED"],
  ["\\thanks{a", "a"],
  ["\\hbox{x} \\barred \\dots", "x barred \u2026"],
])("%s is %s", (tex, text) => {
  expect(texToUnicode(tex)).toBe(text);
});
