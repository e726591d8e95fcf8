/** Where in a file everything of one kind stands, of which a message names the first three lines. */

import type { DiagnosticGroup } from "../../bibliography/diagnostic.ts";
import { formatCount } from "../parts/format.ts";

const NAMED = 3;
/** Of more, nobody looks each up. */
const MOST = 100;

/** "All 14 lines: 20, 28, 43, …"; "" where the message names them all. */
export function allLines({ lines }: Pick<DiagnosticGroup, "lines">): string {
  const places = [...new Set(lines)];
  if (places.length <= NAMED) return "";
  const left = places.length - MOST;
  const listed = places.slice(0, MOST).join(", ");
  if (left > 0) return `The first ${formatCount(MOST)} lines: ${listed}.`;
  return `All ${formatCount(places.length)} lines: ${listed}.`;
}
