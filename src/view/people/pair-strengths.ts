/** How strong a tie is for how much its two people write: the indices that bibliometric tools know. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Counting } from "../../network/filters.ts";
import { isOfPapers } from "../../network/network.ts";
import { linkRatios, paperRatios } from "../../network/normalised-strengths.ts";
import type { View } from "../../state/select.ts";
import { formatMeasure } from "../parts/format.ts";
import { measureList } from "../parts/measure-list.ts";
import { numberList } from "../parts/number-list-style.ts";
import { controls } from "../parts/theme.ts";

@customElement("pair-strengths")
export class PairStrengths extends LitElement {
  static override styles = [
    controls,
    numberList,
    css`
      :host {
        display: block;
        font-size: 0.92rem;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index of a collaboration that is shown. */
  @property({ type: Number }) tie = 0;

  override render() {
    const mark = this.view.lowerBounds.cutPapers.length > 0 ? "≈ " : "";
    const lines = this.#ratios().map(([name, value, why]) => {
      return { name, why, text: `${mark}${formatMeasure(value)}` };
    });
    return html`
      <p class="soft">Ratios, not papers: how strong the tie is for how much the two write.${this.#counted()}</p>
      ${measureList(lines)}
    `;
  }

  #counted(): string {
    const { network, slice } = this.view;
    if (!isOfPapers(network)) return "";
    return ` The first and the last rest on strengths under ${COUNTED[slice.filters.counting]} counting, the others on numbers of papers.`;
  }

  #ratios(): readonly Ratio[] {
    const { network, slice } = this.view;
    const { association, fractionalization } = linkRatios(network, slice, this.tie);
    return [
      [
        "Association strength (VOSviewer)",
        association,
        "How many times the strength that chance would give this tie, with the strengths that its two people have.",
      ],
      ...this.#paperRatios(),
      [
        "Fractionalization (networkanalysis)",
        fractionalization,
        "The tie's share of one person's strength and of the other's, their mean times the number of people.",
      ],
    ];
  }

  #paperRatios(): readonly Ratio[] {
    const { network, slice } = this.view;
    if (!isOfPapers(network)) return [];
    const ratios = paperRatios(network, slice, this.tie);
    return [
      [
        "Association strength (bibliometrix)",
        ratios.association,
        "Shared papers ÷ (papers of one × papers of the other): another measure than VOSviewer's.",
      ],
      ["Jaccard", ratios.jaccard, "Shared papers ÷ papers by either of them."],
      ["Salton's cosine", ratios.salton, "Shared papers ÷ √(papers of one × papers of the other)."],
      ["Inclusion (Simpson)", ratios.inclusion, "Shared papers ÷ papers of whoever has fewer."],
      ["Equivalence", ratios.equivalence, "Salton's cosine, squared."],
    ];
  }
}

const COUNTED: Readonly<Record<Counting, string>> = {
  full: "full",
  fractional: "fractional",
  refined: "refined fractional",
};

type Ratio = readonly [name: string, value: number, why: string];

declare global {
  interface HTMLElementTagNameMap {
    "pair-strengths": PairStrengths;
  }
}
