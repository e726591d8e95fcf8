/** Who somebody may be, too: their numbers are then those of a part of their papers. */

import { html, nothing } from "lit";

import type { Action } from "../../state/reduce.ts";
import { authorIndices, type View } from "../../state/select.ts";
import type { FoundSuggestions } from "../../state/suggesting.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";

/** So many stand by their names; of more the tab Names asks. */
const MOST_NAMED = 3;

/**
 * Each name leads to the two side by side, where they can be joined.
 *
 * @param found - nothing is said of what was found among other people.
 */
export function mayAlsoBe(view: View, person: number, found: FoundSuggestions | undefined) {
  const { authors } = view.network;
  const { key } = authors[person]!;
  if (found === undefined || found.identities !== view.identities) return nothing;
  const others = found.pairs
    .filter(({ keys }) => keys.includes(key))
    .flatMap(({ keys }) => authorIndices(view.network, keys))
    .filter((author) => author !== person)
    .map((author) => authors[author]!);
  if (others.length === 0) return nothing;
  const left = others.length - MOST_NAMED;
  return html`<p class="soft same">
    May be the same person as
    ${others
      .slice(0, MOST_NAMED)
      .map(
        (other, i) =>
          html`${i === 0 ? nothing : ", "}${link(other.name, { type: "pair-selected", keys: [key, other.key] })}`,
      )}${left > 0 ? html` and ${link(`${formatCount(left)} more`, { type: "tab-opened", tab: "names" })}` : nothing}
  </p>`;
}

function link(words: string, action: Action) {
  const follow = ({ currentTarget }: Event) => act(currentTarget, action);
  return html`<button class="link" @click=${follow}>${words}</button>`;
}
