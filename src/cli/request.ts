/** The words after `coterie` → what is asked for. */

import path from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";

import { AUTHOR_LIMIT } from "../network/network.ts";

import type { Choices } from "./explore.ts";
import { standardInput } from "./open-files.ts";

/** What `coterie summary` is to do. */
export interface SummaryRequest extends Choices {
  readonly kind: "summary";
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  readonly asJson: boolean;
  /** Path of the file that takes the result; absent for standard output. */
  readonly output?: string;
}

interface Mistake {
  readonly kind: "mistake";
  /** What is wrong and what to do, as sentences. */
  readonly message: string;
}

const options = {
  json: { type: "boolean", default: false },
  output: { type: "string" },
  names: { type: "string", default: "exact" },
  duplicates: { type: "string", default: "join" },
  "max-authors": { type: "string", default: String(AUTHOR_LIMIT) },
  hide: { type: "string", multiple: true, default: [] },
  help: { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

type Values = Exclude<ReturnType<typeof parseWords>, string>["values"];

/**
 * Understands a command line; a wrong one is a value, too.
 *
 * @param words - as the shell gave them, without the names of Node and of the program.
 */
export function parseRequest(
  words: readonly string[],
): SummaryRequest | Mistake | { kind: "help" } {
  const parsed = parseWords(words);
  if (typeof parsed === "string") return mistake(parsed);
  const [command, ...files] = parsed.positionals;
  if (parsed.values.help) return { kind: "help" };
  if (command === undefined) return mistake("A command is missing; there is: summary.");
  if (command !== "summary") return mistake(`There is no command "${command}"; there is: summary.`);
  return summaryRequest(parsed.values, files);
}

/** Options and the rest; or, as Node says it, that an option is unknown or lacks its value. */
function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function summaryRequest(values: Values, files: readonly string[]): SummaryRequest | Mistake {
  const { duplicates, hide, json, output } = values;
  const wrong = mistakeInFiles(files, output) ?? mistakeInNames(values.names);
  if (wrong !== undefined) return mistake(wrong);
  if (duplicates !== "join" && duplicates !== "keep") {
    return mistake(`--duplicates is "${duplicates}"; it can be join or keep.`);
  }
  if (!/^[1-9]\d*$/u.test(values["max-authors"])) {
    return mistake(
      `--max-authors is "${values["max-authors"]}"; it must be a whole number from 1.`,
    );
  }
  return {
    kind: "summary",
    files,
    asJson: json,
    ...(output !== undefined && { output }),
    duplicates,
    authorLimit: Number(values["max-authors"]),
    hide,
  };
}

function mistakeInFiles(files: readonly string[], output: string | undefined): string | undefined {
  if (files.length === 0) return "summary needs a file to read, or - for standard input.";
  if (files.filter((file) => file === standardInput).length > 1) {
    return "Standard input (-) can be read only once.";
  }
  if (output === undefined) return undefined;
  if (output === "") return "--output needs the name of a file.";
  const target = path.resolve(output);
  const isInput = files.some((file) => file !== standardInput && path.resolve(file) === target);
  return isInput ? `--output would overwrite ${output}, which is to be read.` : undefined;
}

function mistakeInNames(names: string): string | undefined {
  if (names === "exact") return undefined;
  if (names === "safe") {
    return "--names safe does not exist yet; --names exact, which is also the default, does.";
  }
  return `--names is "${names}"; it can be exact.`;
}

function mistake(message: string): Mistake {
  return { kind: "mistake", message };
}
