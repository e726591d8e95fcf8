import { type Diagnostic, groupDiagnostics, lineOf } from "../bibliography/diagnostic.ts";

import { printable } from "./printable.ts";

/** Diagnostics as `file:line: severity: message (remedy)`, one line for all of one code in a file. */
export function messageLines(diagnostics: readonly Diagnostic[]): string {
  return groupDiagnostics(diagnostics)
    .map((group) => `${printable(lineOf(group))}\n`)
    .join("");
}
