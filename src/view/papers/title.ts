/** A paper's title with its mathematics in italics. */

import { html, type TemplateResult } from "lit";

import { titleSegments } from "../../bibliography/title.ts";

/** The title as text; letters of formulas become `<i>`. */
export function renderTitle(title: string): readonly (string | TemplateResult)[] {
  return titleSegments(title).map(({ text, italic }) => (italic ? html`<i>${text}</i>` : text));
}
