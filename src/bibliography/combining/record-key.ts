/** Records by name. */

import type { PaperRecord } from "../paper.ts";

/** Names a record among all that were opened. */
export function recordKey({ file, index }: PaperRecord): string {
  return `${file}#${index}`;
}
