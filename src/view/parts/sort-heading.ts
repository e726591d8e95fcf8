/** A heading that sorts a table by its column, and turns the order round when it already does. */

import { html, nothing } from "lit";

export type Order = "ascending" | "descending";

interface SortHeading {
  readonly title: string;
  /** One sentence, shown on hover; "" where the title says it. */
  readonly why?: string;
  readonly holds: "text" | "number";
  /** Absent where the table is sorted by another column. */
  readonly order: Order | undefined;
  readonly sort: () => void;
}

const ARROWS: Readonly<Record<Order, string>> = { ascending: "▲", descending: "▼" };

export function sortHeading({ title, why = "", holds, order, sort }: SortHeading) {
  const arrow = order === undefined ? "" : ARROWS[order];
  return html`<th scope="col" class=${holds} aria-sort=${order ?? nothing}>
    <button class="link" title=${why || nothing} @click=${sort}>
      ${title}<span class="arrow" aria-hidden="true">${arrow}</span>
    </button>
  </th>`;
}

/** The order after a click: the usual one of a column, then the other. */
export function nextOrder(order: Order | undefined, usual: Order): Order {
  if (order === undefined) return usual;
  return order === "ascending" ? "descending" : "ascending";
}
