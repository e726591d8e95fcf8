/** Names whose letters each got a field of their own. */

import { listedTexts } from "../names/listed-names.ts";

/** Fewer fields of one letter each may be what somebody wrote. */
const FEWEST = 8;

/**
 * The fields, or what they hold together where each holds a single letter: ASReview wrote the list
 * "['Lovelace, Ada']" that way, from its bracket on.
 */
export function withLettersJoined(fields: readonly string[]): readonly string[] {
  if (fields.length < FEWEST || !fields.every((field) => /^.?$/u.test(field))) return fields;
  const text = fields.map((field) => field || " ").join("");
  return listedTexts(text) ?? [text];
}
