/** A slider that moves one of the filters, from what leaves out nothing to what leaves the most. */

import { html, nothing } from "lit";

import type { Threshold } from "../../state/filtering.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import type { SliderEvent } from "../parts/slider-row.ts";
import "../parts/slider-row.ts";

interface ThresholdFacts {
  readonly name: string;
  readonly threshold: Threshold;
  readonly value: number;
  /** The largest that leaves anything. */
  readonly most: number;
  /** That leaves out nothing, and what to say of it: 1 and "≥ 1" unless given. */
  readonly least?: number;
  readonly whenAll?: string;
  readonly step?: number;
}

/** Nothing where there is nothing to choose. */
export function thresholdSlider({ name, threshold, value, most, ...facts }: ThresholdFacts) {
  const { least = 1, whenAll, step = 1 } = facts;
  if (most <= least && value <= least) return nothing;
  return html`<slider-row
    name=${name}
    text=${value <= least && whenAll !== undefined ? whenAll : `≥ ${formatCount(value)}`}
    .least=${least}
    .step=${step}
    .most=${Math.max(most, value)}
    .value=${value}
    @coterie-slider=${(event: SliderEvent) => move(event, threshold)}
  ></slider-row>`;
}

function move({ value, gesture, target }: SliderEvent, threshold: Threshold): void {
  act(target, { type: "threshold-moved", threshold, value, gesture });
}
