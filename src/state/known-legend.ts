/** The legend of a view, worked out once: of many people before the page is drawn with it. */

import { describeLegend, type Legend } from "../figure/legend.ts";

import { remember } from "./remember.ts";
import type { View } from "./select.ts";

export const legendOf = remember(
  (view: View): Legend => describeLegend(view, view.appearance, view.clusters),
);
