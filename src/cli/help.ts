/** One line, for whoever used the program wrongly. */
export const usage = "Usage: coterie summary FILE… [options]; coterie --help lists the options.";

/** What `--help` prints. */
export const help = `Coterie turns lists of papers into a network of the people who wrote them.

Usage: coterie summary FILE… [options]

Commands
  summary               counts of papers, people and ties, and who leads

Files are recognised by what they hold; gzip is inflated; - is standard input.

Options
  --json                the result as one JSON object
  --output FILE         write the result to FILE instead of standard output
  --names exact         two names are one person if family and given names are equal (the default)
  --duplicates join     records of one paper become one paper (the default)
  --duplicates keep     every record stays a paper of its own
  --max-authors N       papers with more than N authors make no ties (100)
  --hide NAME           leave out a person, named as printed; may be given several times
  --help                this text
  --                    what follows is a file, also when it begins with -

What could not be understood is written to standard error as file:line: severity: message (remedy).
Exit status: 0 fine, 1 nothing could be read, 2 wrong usage.
`;
