/** Who somebody is not, as the reader decided: the other half of a person who was split, above all. */

import { html, nothing } from "lit";

import { mayHaveMorePapers } from "../../network/lower-bounds.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatQuantity, PAPERS } from "../parts/format.ts";

/** Each leads to that person; their names may be equal, so the papers tell them apart. */
export function notTheSame(view: View, person: number) {
  const pairs = view.identities?.keptApart ?? [];
  const others = new Set(pairs.filter((pair) => pair.includes(person)).flat());
  others.delete(person);
  if (others.size === 0) return nothing;
  return html`<p class="soft same">
    Not the same person as
    ${[...others].map((other, i) => html`${i === 0 ? nothing : ", "}${link(view, other)}`)}
  </p>`;
}

function link({ network, cutPapers }: View, person: number) {
  const { key, name } = network.authors[person]!;
  const { length } = rowsOf(network.papersOfAuthor, person);
  const select = ({ currentTarget }: Event) => act(currentTarget, { type: "person-selected", key });
  return html`<button class="link" @click=${select}>${name}</button> (${formatQuantity(length, PAPERS, mayHaveMorePapers(network, cutPapers, person))})`;
}
