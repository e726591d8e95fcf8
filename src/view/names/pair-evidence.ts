/** Two people who may be one: what speaks for it and against, and either in short beside the other. */

import { css, html } from "lit";

import type { InCommon } from "../../state/in-common.ts";
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

/**
 * @param pair - indices into the network's authors.
 * @param isBusy - whether these two are soon to be others.
 */
export function pairEvidence(
  view: View,
  [one, other]: readonly [number, number],
  { facts, isBusy = false }: { readonly facts: InCommon; readonly isBusy?: boolean },
) {
  return html`
    <ul class="evidence" aria-label="Evidence">
      ${evidenceOf(facts).map(
        ({ words, isAgainst }) => html`<li class=${isAgainst ? "against" : ""}>${words}</li>`,
      )}
    </ul>
    <div class="pair" aria-busy=${isBusy}>
      <person-card .view=${view} .person=${one} .beside=${other} .shared=${facts.coauthors}></person-card>
      <person-card .view=${view} .person=${other} .beside=${one} .shared=${facts.coauthors}></person-card>
    </div>
  `;
}
