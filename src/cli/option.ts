/** Options as data: how each is written, what it may be, and what it is unless given. */

import { type ParseArgsConfig, parseArgs } from "node:util";

/** One option of a command line; `help` says what it does, for the manual. */
export type Option =
  | { readonly kind: "flag"; readonly help: string }
  | { readonly kind: "text"; readonly value: string; readonly help: string }
  /** May be given several times. */
  | { readonly kind: "texts"; readonly value: string; readonly help: string }
  | {
      readonly kind: "choice";
      readonly of: readonly string[];
      /** Without it, what is not given is absent. */
      readonly usual?: string;
      readonly help: string;
    }
  /** A whole number from `least`. */
  | {
      readonly kind: "count";
      readonly least: number;
      readonly usual: number;
      readonly help: string;
    }
  /** A decimal number, at least `least`, and at most `most`. */
  | {
      readonly kind: "number";
      readonly least: number;
      readonly most?: number;
      /** Without it, what is not given is absent. */
      readonly usual?: number;
      readonly help: string;
    }
  /** "2020-2026", "2020-", "-2026" or "2020". */
  | { readonly kind: "years"; readonly help: string };

type NumberOption = Extract<Option, { kind: "number" }>;

export type Options = Readonly<Record<string, Option>>;

/** First and last year, both counted; open where a side is missing. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

type ValueOf<O extends Option> = O extends { kind: "flag" }
  ? boolean
  : O extends { kind: "text" }
    ? string | undefined
    : O extends { kind: "texts" }
      ? readonly string[]
      : O extends { kind: "choice"; of: readonly (infer Word)[] }
        ? O extends { usual: string }
          ? Word
          : Word | undefined
        : O extends { kind: "years" }
          ? Years | undefined
          : O extends { usual: number }
            ? number
            : number | undefined;

/** What a command line gives for a table of options. */
export type Values<Table extends Options> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]>;
};

/** A command line taken apart, or, as a sentence, what is wrong with it. */
export type Parsed<Table extends Options> =
  | {
      readonly values: Values<Table>;
      /** Names of the options that were written, and not left at what they usually are. */
      readonly given: ReadonlySet<string>;
      /** What is no option. */
      readonly words: readonly string[];
    }
  | { readonly mistake: string }
  /** An option that is not in the table, as it was written. */
  | { readonly unknown: string };

/**
 * Takes a command line apart.
 *
 * @param words - as the shell gave them.
 */
export function parseWords<const Table extends Options>(
  words: readonly string[],
  table: Table,
): Parsed<Table> {
  const taken = takeApart(words, table);
  if ("mistake" in taken || "unknown" in taken) return taken;
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table)) {
    const value = readValue(option, taken.values[name]);
    if (value instanceof Mistake) {
      return { mistake: `--${name} is "${String(taken.values[name])}"; ${value.expected}.` };
    }
    values[name] = value;
  }
  // The loop has read every option of the table by its kind, which is what `Values` says of it.
  return {
    values: values as Values<Table>,
    given: new Set(Object.keys(taken.values)),
    words: taken.positionals,
  };
}

/** Options and the rest; or that an option is unknown, or lacks its value. */
function takeApart(words: readonly string[], table: Options) {
  const options: ParseArgsConfig["options"] = Object.fromEntries(
    Object.entries(table).map(([name, { kind }]) => [
      name,
      { type: kind === "flag" ? "boolean" : "string", multiple: kind === "texts" },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const wrong = error instanceof TypeError && wrongIn(error.message, table);
    if (wrong) return wrong;
    throw error;
  }
}

/** Node's sentences tell which option it is. */
function wrongIn(message: string, table: Options) {
  const [, unknown] = /^Unknown option '(-[^']*)'/u.exec(message) ?? [];
  if (unknown !== undefined) return { unknown };
  const [, name = ""] = /^Option '--([\w-]+)/u.exec(message) ?? [];
  const option = table[name];
  if (option === undefined) return { mistake: message };
  if (option.kind === "flag") return { mistake: `--${name} takes no value.` };
  return { mistake: `--${name} needs a value, as in --${name}=${placeholder(option).trim()}.` };
}

/** What stands for the value of an option, with the blank before it; nothing for a flag. */
export function placeholder(option: Option): string {
  switch (option.kind) {
    case "flag":
      return "";
    case "text":
    case "texts":
      return ` ${option.value}`;
    case "choice":
      return ` ${option.of.join("|")}`;
    case "count":
    case "number":
      return " N";
    case "years":
      return " FROM-TO";
    default:
      return option satisfies never;
  }
}

/** A value that an option does not take. */
class Mistake {
  /** @param expected - ends the sentence 'It is "…"; …'. */
  constructor(readonly expected: string) {}
}

type Given = string | boolean | readonly (string | boolean)[] | undefined;

function readValue(option: Option, given: Given): unknown {
  if (option.kind === "flag") return given === true;
  if (option.kind === "texts") return given ?? [];
  if (typeof given !== "string") return "usual" in option ? option.usual : undefined;
  switch (option.kind) {
    case "text":
      return given;
    case "choice":
      return option.of.includes(given) ? given : new Mistake(`it can be ${option.of.join(" or ")}`);
    case "count":
      return /^\d+$/u.test(given) && Number(given) >= option.least
        ? Number(given)
        : new Mistake(`it must be a whole number from ${option.least}`);
    case "number":
      return readNumber(given, option);
    case "years":
      return readYears(given);
    default:
      return option satisfies never;
  }
}

function readNumber(given: string, { least, most = Infinity }: NumberOption) {
  const number = /^\d+(?:\.\d+)?$/u.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  const end = most === Infinity ? "" : ` to ${most}`;
  return new Mistake(`it must be a number from ${least}${end}`);
}

function readYears(given: string): Years | Mistake {
  const [, from, dash, to] = /^(\d{4})?(-)?(\d{4})?$/u.exec(given) ?? [];
  if (from === undefined && to === undefined) {
    return new Mistake("it must be two years, such as 2020-2026");
  }
  const last = dash === undefined ? from : to;
  if (from !== undefined && last !== undefined && Number(from) > Number(last)) {
    return new Mistake("the first year must not come after the last");
  }
  return {
    ...(from !== undefined && { from: Number(from) }),
    ...(last !== undefined && { to: Number(last) }),
  };
}
