/** What a file that is no picture would hold, in words. */

import type { View } from "../../state/select.ts";
import { formatQuantity, PAPERS, PEOPLE, TIES } from "../parts/format.ts";

import { type ExportFormat, factsOf } from "./export-format.ts";

export function amountInWords({ slice }: View, format: ExportFormat): string {
  const papers = formatQuantity(slice.paperCount, PAPERS);
  if (factsOf(format).needsPapers) return `${papers}.`;
  const people = formatQuantity(slice.authorCount, PEOPLE);
  return `${people}, ${formatQuantity(slice.tieCount, TIES)}, as on the map.`;
}
