/** The people of a paper in a row, as printed under its title or beside it. */

import { html, nothing, type TemplateResult } from "lit";

type Comma = TemplateResult | typeof nothing;

/**
 * Names, with commas between them and "et al." behind them unless these are all. Each name is given the comma to
 * put into its button: behind it, a comma may begin a line, or stand far from a name of two lines.
 */
export function renderByline(
  names: readonly ((comma: Comma) => TemplateResult)[],
  isComplete: boolean,
): readonly unknown[] {
  const last = isComplete ? names.length - 1 : names.length;
  const row = names.map((name, place) => (place === last ? name(nothing) : html`${name(COMMA)} `));
  return isComplete ? row : [...row, html`<i>et&nbsp;al.</i>`];
}

/** No part of the name of a button. */
const COMMA = html`<span aria-hidden="true">,</span>`;
