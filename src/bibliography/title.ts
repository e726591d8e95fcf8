/** TeX in titles → stretches of text. */

import { texToUnicode } from "./tex.ts";

/** A stretch of a title that is displayed in one style. */
export interface TitleSegment {
  readonly text: string;
  /** Present and `true` for mathematics. */
  readonly italic?: true;
}

/** First and last dollar sign of a formula, as offsets into the title. */
type Formula = readonly [open: number, close: number];

const raised = charactersOf("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ");
const lowered = charactersOf("0123456789+-=()aeijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

/**
 * Reads a printed title for display: TeX becomes Unicode, formulas between dollars become italic.
 *
 * A dollar without a partner stays a dollar. Linear in the length of the title.
 */
export function titleSegments(title: string): readonly TitleSegment[] {
  const segments: TitleSegment[] = [];
  let end = 0;
  for (const [open, close] of formulasOf(title)) {
    segments.push({ text: texToUnicode(title.slice(end, open)) });
    segments.push({ text: texToUnicode(withScripts(title.slice(open + 1, close))), italic: true });
    end = close + 1;
  }
  segments.push({ text: texToUnicode(title.slice(end)) });
  return segments.filter(({ text }) => text !== "");
}

/** The title as one line of plain text: for search, tooltips and tables. */
export function plainTitle(title: string): string {
  if (!title.includes("$")) return texToUnicode(title);
  return titleSegments(title)
    .map(({ text }) => text)
    .join("");
}

/**
 * Pairs the dollars of a title. A formula neither begins nor ends with a blank, and no digit follows
 * it, so that "from $5 to $10" holds none.
 */
function formulasOf(title: string): readonly Formula[] {
  const formulas: Formula[] = [];
  let open: number | undefined;
  for (const { index } of title.matchAll(/\$/gu)) {
    if (title[index - 1] === "\\") continue;
    if (open !== undefined && index > open + 1 && closesFormula(title, index)) {
      formulas.push([open, index]);
      open = undefined;
    } else if (/\S/u.test(title.charAt(index + 1))) {
      open = index;
    }
  }
  return formulas;
}

function closesFormula(title: string, index: number): boolean {
  return /\S/u.test(title.charAt(index - 1)) && !/\d/u.test(title.charAt(index + 1));
}

/** Raises and lowers what Unicode has letters for: "n^2" is "n²"; the rest stays as printed. */
function withScripts(formula: string): string {
  return formula.replaceAll(
    /([\^_])(?:\{([^{}^_]*)\}|([^\\{}\s]))/gu,
    (printed, mark: string, group: string | undefined, single: string | undefined) => {
      const table = mark === "^" ? raised : lowered;
      const letters = [...(group ?? single ?? "")].map((letter) => table.get(letter));
      return letters.includes(undefined) ? printed : letters.join("");
    },
  );
}

function charactersOf(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, i) => [character, targets[i] ?? character]));
}
