/** The people of a paper in a row, as printed under its title or beside it. */

import { html, nothing, type ReactiveElement, type TemplateResult } from "lit";

import { formatCount } from "../parts/format.ts";

type Comma = TemplateResult | typeof nothing;
/** A name is given the comma to put into its button: behind it, a comma may begin a line, or stand far from a name of two lines. */
type Name = (comma: Comma) => TemplateResult;

/** A longer list is shown in part, until all of it is asked for. */
const LONGEST = 15;
/** So many names of a longer one are shown. */
const FIRST = 10;

export interface Byline {
  readonly names: readonly Name[];
  /** "et al." stands behind the names unless these are all. */
  readonly isComplete: boolean;
  readonly isWhole: boolean;
  /** Whether the name at a place is of somebody who is looked at, and shown in any case. */
  readonly isChosen: (place: number) => boolean;
  readonly showWhole: (event: Event) => void;
}

/** Names with commas between them, of long lists the first and a button for the others. */
export function renderByline(byline: Byline): readonly unknown[] {
  const { names, isComplete, isWhole } = byline;
  if (names.length > LONGEST && !isWhole) return partOf(byline);
  const last = isComplete ? names.length - 1 : names.length;
  const row = names.map((name, place) => (place === last ? name(nothing) : html`${name(COMMA)} `));
  return isComplete ? row : [...row, ET_AL];
}

function partOf({ names, isComplete, isChosen, showWhole }: Byline): readonly unknown[] {
  const places = [...names.keys()].filter((place) => place < FIRST || isChosen(place));
  const row = places.map((place, index) => {
    const hasGap = index > 0 && place > places[index - 1]! + 1;
    return html`${hasGap ? "… " : ""}${names[place]!(COMMA)} `;
  });
  const more = formatCount(names.length - places.length);
  const button = html`<button
    class="link more"
    aria-expanded="false"
    title="Show all ${formatCount(names.length)} authors"
    @click=${showWhole}
  >… and ${more} more</button>`;
  return isComplete ? [...row, button] : [...row, button, " ", ET_AL];
}

/** The button goes away with what it did: the keyboard goes on at the first name that was not there. */
export async function goOnInWhole({ currentTarget }: Event, { updateComplete }: ReactiveElement) {
  const row = currentTarget instanceof Element ? currentTarget.parentElement : null;
  await updateComplete;
  row?.querySelectorAll<HTMLElement>("button")[FIRST]?.focus();
}

const ET_AL = html`<i>et&nbsp;al.</i>`;
/** No part of the name of a button. */
const COMMA = html`<span aria-hidden="true">,</span>`;
