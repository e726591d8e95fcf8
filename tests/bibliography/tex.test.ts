import { expect, test } from "vitest";

import { texToUnicode } from "../../src/bibliography/tex.ts";

test.each([
  ["B{\\h{a}}o", "B\u1EA3o"],
  ["Nguy\\~{\\^e}n", "Nguy\u1EC5n"],
  ["Mar\\={a}", "Mar\u0101"],
  ["{\\v S}", "\u0160"],
  ["(112\\=2)", "(1122\u0304)"],
  ["$\\bar{2}10$", "$2\u030410$"],
  ["$\\bar{x}$ and $\\vec{v}$", "$x\u0304$ and $v\u20D7$"],
  ["\\hbox{x} \\barred \\dots", "x barred \u2026"],
])("%s is %s", (tex, text) => {
  expect(texToUnicode(tex)).toBe(text);
});
