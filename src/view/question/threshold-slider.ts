/** A slider that moves one of the filters, from what leaves out nothing to what leaves the most. */

import { html, nothing } from "lit";

import type { Threshold } from "../../state/filtering.ts";

import { ActionEvent } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import type { SliderEvent } from "../parts/slider-row.ts";
import "../parts/slider-row.ts";

interface ThresholdFacts {
  readonly name: string;
  readonly threshold: Threshold;
  readonly value: number;
  /** The largest that leaves anything. */
  readonly most: number;
  /** What to say while nothing is left out, where not everything is 1 or more. */
  readonly whenAll?: string;
}

/** Nothing where there is nothing to choose. */
export function thresholdSlider({ name, threshold, value, most, whenAll }: ThresholdFacts) {
  if (most <= 1 && value <= 1) return nothing;
  return html`<slider-row
    name=${name}
    text=${value <= 1 && whenAll !== undefined ? whenAll : `≥ ${formatCount(value)}`}
    .least=${1}
    .most=${Math.max(most, value)}
    .value=${value}
    @coterie-slider=${(event: SliderEvent) => move(event, threshold)}
  ></slider-row>`;
}

function move({ value, gesture, target }: SliderEvent, threshold: Threshold): void {
  target?.dispatchEvent(new ActionEvent({ type: "threshold-moved", threshold, value, gesture }));
}
