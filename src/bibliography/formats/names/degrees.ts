/** Degrees behind a comma, where no name of a source is "Family, Given": "Ada Lovelace, MD, MPH". */

import { SUFFIX } from "../../bylines/name-suffix.ts";
import { partsOf } from "../../parts.ts";

import { DEGREE } from "./known-degrees.ts";

/** Beside these, what is all in capitals is one, too: "FACS", "R.N." */
const KNOWN = new RegExp(`^(?:${DEGREE})\\.?$`, "u");
const CAPITALS = /^(?:\p{Lu}\.?){2,6}$/u;
const MIXED = /^(?:MBChB|MBBCh|MPhil|EdD|PsyD|PharmD|ScD|DrPH|DSc|BSc|MEd)$/u;
/** Told without a name before them, where other capitals may be a group: "ANZICS". */
const ALONE =
  /^(?:APRN|BSN|DDS|DNP|DO|DVM|FA(?:AN|CC|CP|CS|HA)|FNP|FRC[PS]|JD|MA|MBBS|MS|MSN|EdD|PharmD|PsyD|ScD|DrPH)$/u;

/**
 * Whether commas stand within names before degrees alone: each such name has two words or more before
 * its comma, and nothing else behind it. "MD" may be initials: a degree that is none, or a name
 * without a comma, has to tell.
 */
export function areWithDegrees(names: readonly string[]): boolean {
  const withComma = names.filter((name) => name.includes(",")).map((name) => partsOf(name, ","));
  const degrees = withComma
    .flatMap(([, ...rest]) => rest)
    .filter((part) => KNOWN.test(part) || MIXED.test(part));
  const isTold =
    degrees.some((degree) => /\p{Ll}/u.test(degree)) ||
    names.some((name) => !name.includes(",") && isWhole(name));
  return degrees.length > 0 && isTold && withComma.every(isWithDegrees);
}

/** "Ada Lovelace, MD" → "Ada Lovelace", "Ada King, Jr., PhD" → "Ada King, Jr."; other names stay. */
export function withoutDegrees(name: string): string {
  if (!name.includes(",")) return name;
  const parts = partsOf(name, ",");
  return isWithDegrees(parts)
    ? parts.filter((part, i) => i === 0 || SUFFIX.test(part)).join(", ")
    : name;
}

/** "PhD", "MD, FAAN", where some put semicolons before degrees, too. */
export function areDegrees(printed: string): boolean {
  const parts = partsOf(printed, ",");
  return parts.length > 0 && parts.every((part) => ALONE.test(part) || KNOWN.test(part));
}

function isWithDegrees([name = "", ...rest]: readonly string[]): boolean {
  return isWhole(name) && rest.every(isDegree);
}

/** Two words, the last of them no initials. */
function isWhole(name: string): boolean {
  return /\p{L}\S{0,60}\s+\S{0,60}\p{Ll}/u.test(name);
}

function isDegree(part: string): boolean {
  return SUFFIX.test(part) || KNOWN.test(part) || CAPITALS.test(part) || MIXED.test(part);
}
