/** Two people who may be one: what speaks for it and against, and either in short beside the other. */

import { css, html } from "lit";

import { type InCommon, sharedByAll } from "../../state/in-common.ts";
import type { View } from "../../state/select.ts";

import { evidenceOf } from "./evidence-words.ts";
import "./person-card.ts";

export const pairEvidenceStyle = css`
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-3);
    margin: var(--space-3) 0;
  }

  /* What stands there until the pair taken back does. */
  [aria-busy="true"] {
    opacity: 0.4;
  }

  .evidence li {
    padding: 2px 0;
  }

  .evidence li::before {
    content: "+ ";
    color: var(--ink-soft);
  }

  .evidence li.against::before {
    content: "− ";
  }
`;

/** Indices into the network's authors. */
type Pair = readonly [number, number];

export function pairEvidence(view: View, pair: Pair, facts: InCommon) {
  return html`<ul class="evidence" aria-label="Evidence">
    ${evidenceOf(facts, sharedByAll(view, pair)).map(
      ({ words, isAgainst }) => html`<li class=${isAgainst ? "against" : ""}>${words}</li>`,
    )}
  </ul>`;
}

/** @param isBusy - whether these two are soon to be others. */
export function pairCards(
  view: View,
  [one, other]: Pair,
  { coauthors, isBusy = false }: Pick<InCommon, "coauthors"> & { readonly isBusy?: boolean },
) {
  return html`<div class="pair" aria-busy=${isBusy}>
    <person-card .view=${view} .person=${one} .beside=${other} .shared=${coauthors}></person-card>
    <person-card .view=${view} .person=${other} .beside=${one} .shared=${coauthors}></person-card>
  </div>`;
}
