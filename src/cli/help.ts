import { CHOICES } from "./choices.ts";
import { type Command, OUTPUT } from "./command.ts";
import { manualOf, row } from "./manual.ts";

/** One line, for whoever used the program wrongly. */
export const usage = "Usage: coterie COMMAND FILE… [options]; coterie --help lists both.";

/** What `coterie --help` prints. */
export function help(commands: readonly Command[]): string {
  return `Coterie turns lists of papers into a network of the people who wrote them.

Usage: coterie COMMAND FILE… [options]

Commands
${commands.map(({ name, summary }) => row(name, summary)).join("")}
coterie COMMAND --help tells more, with the options of that command alone.

Files are recognised by what they hold; gzip is inflated; - is standard input. A session that the
app saved brings papers, decisions, hidden people, filters, counting, clustering, layout and pins:
they hold where no option says otherwise; --hide and --decisions add to them.

Options of every command
${manualOf({ ...CHOICES, ...OUTPUT })}${row("--help", "this text")}${row("--version", "the version of this program")}${row("--", "what follows is a file, also when it begins with -")}
What could not be understood is written to standard error as file:line: severity: message (remedy).
Exit status: 0 fine, 1 nothing could be read, computed or written, 2 wrong usage.
`;
}
