/** What is said about XML that is damaged or hostile. */

import type { Finding } from "../diagnostic.ts";
import { quoted } from "../diagnostic.ts";

const saveAgain = "Save or export the file again: it may be incomplete or damaged.";

export const bareBracket: Finding = {
  severity: "warning",
  code: "xml/bare-bracket",
  message: 'A "<" begins no tag; it was read as text.',
  remedy: 'Write "&lt;" where "<" is meant as text.',
  several: 'times "<" begins no tag; it was read as text',
};

/** @param printed - the beginning of the tag. */
export function damagedTag(printed: string): Finding {
  return {
    severity: "warning",
    code: "xml/damaged-tag",
    message: `${quoted(printed)} is no tag that can be read; it was left out.`,
    remedy: saveAgain,
    several: "tags cannot be read and were left out",
  };
}

/** @param mark - what ends it. */
export function unended(beginning: string, mark: string): Finding {
  return {
    severity: "warning",
    code: "xml/unended",
    message: `What ${quoted(beginning)} begins is not ended by ${quoted(mark)}; the rest of the file was not read.`,
    remedy: saveAgain,
  };
}

export const declarationsRefused: Finding = {
  severity: "warning",
  code: "xml/declarations-refused",
  message:
    "The file declares entities or rules of its own. They were left out: they can make a file grow without end or read other files.",
  remedy: "Export the file again without a DOCTYPE if text is missing.",
};

export function unknownReference(printed: string): Finding {
  return {
    severity: "warning",
    code: "xml/unknown-reference",
    message: `${quoted(printed)} stands for nothing that XML knows; it was kept as written.`,
    remedy: 'Write the character itself, or "&amp;" for a plain "&".',
    several: "references stand for nothing that XML knows and were kept as written",
  };
}

export function strayClosingTag(name: string): Finding {
  return {
    severity: "warning",
    code: "xml/stray-closing-tag",
    message: `</${name.slice(0, 60)}> closes nothing that is open; it was left out.`,
    remedy: saveAgain,
    several: "closing tags close nothing that is open and were left out",
  };
}

export function unclosed(name: string): Finding {
  return {
    severity: "warning",
    code: "xml/unclosed",
    message: `<${name.slice(0, 60)}> is not closed; it was read as far as it goes.`,
    remedy: saveAgain,
    several: "elements are not closed and were read as far as they go",
  };
}

export const tooDeep: Finding = {
  severity: "warning",
  code: "xml/too-deep",
  message: "Elements are nested more than 200 deep; of those within, only the text was read.",
  remedy: "No program that we know writes such files: check where it comes from.",
};
