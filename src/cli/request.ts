/** The words after `coterie` → what is asked for. */

import { version } from "../../package.json";

import type { Command, Request } from "./command.ts";
import { figure } from "./commands/figure.ts";
import { layout } from "./commands/layout.ts";
import { measures } from "./commands/measures.ts";
import { network } from "./commands/network.ts";
import { people } from "./commands/people.ts";
import { summary } from "./commands/summary.ts";
import { help } from "./help.ts";

/** In the order of the manual. */
const COMMANDS: readonly Command[] = [summary, people, measures, layout, network, figure];

/** What a command line comes to: something to do, a page to print, or a mistake. */
export type Asked = Request | { readonly help: string } | { readonly mistake: string };

/**
 * Understands a command line; a wrong one is a value, too.
 *
 * @param words - as the shell gave them, without the names of Node and of the program.
 */
export function parseRequest(words: readonly string[]): Asked {
  const [first, ...rest] = words;
  const command = COMMANDS.find(({ name }) => name === first);
  const end = words.indexOf("--");
  const options = words.slice(0, end < 0 ? words.length : end);
  if (options.includes("--help")) return { help: command?.help ?? help(COMMANDS) };
  if (options.includes("--version")) return { help: `${version}\n` };
  return command?.parse(rest) ?? { mistake: noCommand(first) };
}

function noCommand(word: string | undefined): string {
  const known = `there is: ${COMMANDS.map(({ name }) => name).join(", ")}.`;
  return word === undefined || word.startsWith("-")
    ? `A command must come first; ${known}`
    : `There is no command "${word}"; ${known}`;
}
