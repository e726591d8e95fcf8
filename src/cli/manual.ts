/** Help as text: what the options of a table are, one on each line, as in a manual. */

import { type Option, type Options, placeholder } from "./option.ts";

/** Column at which explanations begin. */
const INDENT = 24;
/** Width of a line; terminals are hardly ever narrower. */
const WIDTH = 100;

/** One paragraph per option. */
export function manualOf(options: Options): string {
  return Object.entries(options)
    .map(([name, option]) => row(`--${name}${placeholder(option)}`, explanation(option)))
    .join("");
}

/** A term and what it means, wrapped and aligned. */
export function row(term: string, meaning: string): string {
  const lines = wrap(meaning, WIDTH - INDENT);
  const first =
    term.length > INDENT - 4 ? `  ${term}\n${" ".repeat(INDENT)}` : `  ${term}`.padEnd(INDENT);
  return `${first}${lines.join(`\n${" ".repeat(INDENT)}`)}\n`;
}

function explanation(option: Option): string {
  return "usual" in option ? `${option.help} (${option.usual})` : option.help;
}

function wrap(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
