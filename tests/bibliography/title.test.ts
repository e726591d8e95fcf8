import { expect, test } from "vitest";

import { plainTitle, titleSegments } from "../../src/bibliography/title.ts";

const raw = String.raw;

test("a formula between dollars is italic", () => {
  expect(titleSegments("Differentiable $D$-Gating")).toEqual([
    { text: "Differentiable " },
    { text: "D", italic: true },
    { text: "-Gating" },
  ]);
});

test.each([
  [raw`R{\"u}gamer, R\"{u}gamer, R\"ugamer`, "Rügamer, Rügamer, Rügamer"],
  [raw`{\'e} \'{\i} \~n \^o \=a \.z \H{o} \v s \c{c} \u{g} \k{a} \r{a}`, "é í ñ ô ā ż ő š ç ğ ą å"],
  [raw`Wei\ss mann \o re {\AA}ngstr{\"o}m \L{}\'od\'z`, "Weißmann øre Ångström Łódź"],
  [raw`100\% \& {{BERT}}`, "100% & BERT"],
  [raw`Pages 1--2 --- ${"``"}twice''`, "Pages 1–2 — “twice”"],
  [raw`\emph{Looms} in {\bf bold}, \LaTeX and \unknown`, "Looms in bold, LaTeX and unknown"],
  [raw`$\alpha$-trees, $\Omega$, $L_2$, $O(n^{10})$, $k^{th}$`, "α-trees, Ω, L₂, O(n¹⁰), k^th"],
  [raw`\'`, "'"],
  [raw`\c`, "c"],
  [raw`an unpaired \ { and } brace`, "an unpaired   and  brace"],
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["", ""],
])("%s reads %s", (title, expected) => {
  expect(plainTitle(title)).toBe(expected);
});

test.each([["It costs $5"], ["from $5 to $10"], ["$"], ["$ x $"], ["100$"]])(
  "the dollars of %s stay dollars",
  (title) => {
    expect(titleSegments(title)).toEqual([{ text: title }]);
  },
);

test("an escaped dollar opens no formula", () => {
  expect(titleSegments(raw`\$5 and $x$`)).toEqual([
    { text: "$5 and " },
    { text: "x", italic: true },
  ]);
});
