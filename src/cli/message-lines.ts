import { type Diagnostic, groupDiagnostics } from "../bibliography/diagnostic.ts";

import { printable } from "./printable.ts";

/** Diagnostics as `file:line: severity: message (remedy)`, one line for all of one code in a file. */
export function messageLines(diagnostics: readonly Diagnostic[]): string {
  return groupDiagnostics(diagnostics)
    .map(({ severity, file, lines: [line], message, remedy }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return `${printable(`${place}: ${severity}: ${message} (${remedy})`)}\n`;
    })
    .join("");
}
