/** Names that several people have, as ids, rules or the reader tell them apart: each leads to the person. */

import { html, nothing } from "lit";

import { gatheredBy } from "../../bibliography/gathered.ts";
import { mayHaveMorePapers } from "../../network/lower-bounds.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { Identities } from "../../people/identities.ts";
import { remember } from "../../state/remember.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatCount, formatQuantity, PAPERS } from "../parts/format.ts";

/** Nobody reads more; all are counted. */
const MOST_LISTED = 100;

/** Per name of two or more people, where they stand among the authors. */
const sharedIn = remember(({ authors }: Identities) =>
  [...gatheredBy([...authors.keys()], (author) => authors[author]!.name)].filter(
    ([, people]) => people.length > 1,
  ),
);

/** How many names are those of several people, and behind it whose. */
export function sharedNames(view: View, identities: Identities) {
  const shared = sharedIn(identities);
  if (shared.length === 0) return nothing;
  const people = shared.reduce((sum, [, namesakes]) => sum + namesakes.length, 0);
  const left = shared.length - MOST_LISTED;
  const names = formatQuantity(shared.length, ["name is that", "names are those"]);
  return html`<details>
    <summary>${names} of ${formatCount(people)} people</summary>
    <ul aria-label="Names of several people">
      ${shared
        .slice(0, MOST_LISTED)
        .map(
          ([name, namesakes]) =>
            html`<li>${name}: ${namesakes.map((author, i) => html`${i === 0 ? nothing : ", "}${personOf(view, author)}`)}</li>`,
        )}
    </ul>
    ${left > 0 ? html`<p class="soft">and ${formatCount(left)} more</p>` : nothing}
  </details>`;
}

function personOf({ network, cutPapers }: View, author: number) {
  const { key, name } = network.authors[author]!;
  const { length } = rowsOf(network.papersOfAuthor, author);
  const papers = formatQuantity(length, PAPERS, mayHaveMorePapers(network, cutPapers, author));
  const select = ({ currentTarget }: Event) => act(currentTarget, { type: "person-selected", key });
  return html`<button class="link" aria-label="${name}, ${papers}" @click=${select}>${papers}</button>`;
}
