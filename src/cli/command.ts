/** One command of the program: its words, its manual, and what it makes of a network. */

import path from "node:path";

import type { Diagnostic } from "../bibliography/diagnostic.ts";

import { CHOICES, type Choices } from "./choices.ts";
import { closest } from "./closest.ts";
import type { Explored } from "./explore.ts";
import { manualOf } from "./manual.ts";
import { standardInput } from "./open-files.ts";
import { type Options, parseWords, type Values } from "./option.ts";

/** What a command line asks for. */
export interface Request {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly choices: Choices;
  /** Names of the options that were written. */
  readonly given: ReadonlySet<string>;
  /** Path of the file that takes the result; absent for standard output. */
  readonly output?: string;
  /** What was asked for and changes nothing for this network, as sentences. */
  readonly unmetIn: (explored: Explored) => readonly string[];
  /** Makes the result. @param diagnostics - all that there is to say about the files. */
  readonly produce: (explored: Explored, diagnostics: readonly Diagnostic[]) => Result;
}

type Result = string | Promise<string>;

interface Mistake {
  /** What is wrong and what to do, as sentences. */
  readonly mistake: string;
}

export interface Command {
  readonly name: string;
  /** For the list of commands: what it gives, in a few words. */
  readonly summary: string;
  /** The page of `coterie NAME --help`. */
  readonly help: string;
  /** @param words - of the command line, without the command's name. */
  readonly parse: (words: readonly string[]) => Request | Mistake;
}

interface Definition<Own extends Options> {
  readonly name: string;
  readonly summary: string;
  /** For its manual: what it gives, in sentences; lines of at most 100 characters. */
  readonly description: string;
  /** Options that other commands do not have. */
  readonly options: Own;
  /** What is wrong with the values, although each by itself is right. */
  readonly mistakeIn?: (values: Wanted<Own>) => string | undefined;
  /** What the values ask for and this network cannot give. */
  readonly unmetIn?: (explored: Explored, values: Wanted<Own>) => readonly string[];
  readonly produce: (
    explored: Explored,
    values: Wanted<Own>,
    diagnostics: readonly Diagnostic[],
  ) => Result;
}

export const OUTPUT = {
  output: {
    kind: "text",
    value: "FILE",
    help: "write the result to FILE instead of standard output",
  },
} as const;

/** Values of a command's own options, and of those of all commands. */
export type Wanted<Own extends Options> = Values<Own> & Values<typeof OUTPUT> & Choices;

/** Makes a command of its definition. */
export function defineCommand<const Own extends Options>(definition: Definition<Own>): Command {
  const { name, summary, options } = definition;
  const table = { ...options, ...OUTPUT, ...CHOICES };
  return {
    name,
    summary,
    help: `${definition.description}\n\nUsage: coterie ${name} FILE… [options]\n\nOptions\n${manualOf(table)}`,
    parse(words) {
      const parsed = parseWords(words, table);
      if ("mistake" in parsed) return parsed;
      if ("unknown" in parsed) return { mistake: unknownOption(parsed.unknown, name, table) };
      // The spread of three tables has the values of each; the compiler does not follow it there.
      const values = parsed.values as Wanted<Own>;
      const mistake = mistakeInFiles(name, parsed.words, values) ?? definition.mistakeIn?.(values);
      if (mistake !== undefined) return { mistake };
      return {
        files: parsed.words,
        choices: values,
        given: parsed.given,
        ...(values.output !== undefined && { output: values.output }),
        unmetIn: (explored) => definition.unmetIn?.(explored, values) ?? [],
        produce: (explored, diagnostics) => definition.produce(explored, values, diagnostics),
      };
    },
  };
}

function unknownOption(written: string, command: string, table: Options): string {
  const known = [...Object.keys(table), "help", "version"];
  const [meant] = closest(written, known);
  return meant === undefined
    ? `Unknown option ${written}; coterie ${command} --help lists the options.`
    : `Unknown option ${written}. Did you mean --${meant}?`;
}

function mistakeInFiles(
  command: string,
  files: readonly string[],
  { output, decisions = standardInput }: Wanted<Options>,
): string | undefined {
  if (files.length === 0) return `${command} needs a file to read, or - for standard input.`;
  if (files.filter((file) => file === standardInput).length > 1) {
    return "Standard input (-) can be read only once.";
  }
  if (output === undefined) return undefined;
  if (output === "") return "--output needs the name of a file.";
  const target = path.resolve(output);
  const isInput = [...files, decisions].some(
    (file) => file !== standardInput && path.resolve(file) === target,
  );
  return isInput ? `--output would overwrite ${output}, which is to be read.` : undefined;
}
