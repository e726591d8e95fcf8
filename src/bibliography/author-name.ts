/** A printed name → its parts, by the order in which its source prints them. */

import type { PersonIds, PrintedAuthor } from "./paper.ts";

/** Words that belong to the family name though they are not its main word: "van der Berg". */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    "af al as auf av bin da das de degli dei del della dell der des di do dos du e el ibn la las le " +
    "lo los st ten ter then till tot van vel vom von y zu zum zur"
  ).split(" "),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/iu;
/** "Müller KR", "Kathiria P.", "van der Berg J-P": the last word holds initials only. */
const INITIALS = /^(?:\p{Lu}\p{M}*[.-]*){1,4}$/u;

/** Of a source that gives the parts by themselves. */
export interface NameParts {
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly ids?: PersonIds;
}

/** A person from parts; blank parts are left out. */
export function authorFromParts({
  family,
  given = "",
  suffix = "",
  ids,
}: NameParts): PrintedAuthor {
  const parts = { family: tidy(family), given: tidy(given), suffix: tidy(suffix) };
  return {
    printed: displayName(parts),
    family: parts.family,
    ...(parts.given === "" ? {} : { given: parts.given }),
    ...(parts.suffix === "" ? {} : { suffix: parts.suffix }),
    ...(ids === undefined ? {} : { ids }),
  };
}

/** A consortium, or a name that must not be taken apart. */
export function groupAuthor(printed: string, kind: "group" | "literal" = "group"): PrintedAuthor {
  return { printed: tidy(printed), kind };
}

/**
 * "Family, Given", "Family, Given, Jr." or "Family, Jr., Given"; a name without a comma is the family.
 *
 * @see The BibTeX manual (Patashnik 1988, BibTeXing, section 4) for "von Last, Jr, First".
 */
export function familyFirst(printed: string, ids?: PersonIds): PrintedAuthor {
  const parts = printed.split(",").map(tidy);
  const [family = "", ...rest] = parts.filter((part) => part !== "");
  const suffix = rest.find((part) => SUFFIX.test(part));
  const given = rest.filter((part) => part !== suffix).join(" ");
  return authorFromParts({ family, given, ...(suffix && { suffix }), ...(ids && { ids }) });
}

/** "Given van der Family Jr."; the family begins at the first particle, else it is the last word. */
export function givenFirst(printed: string, ids?: PersonIds): PrintedAuthor {
  const [name = "", afterComma = ""] = printed.split(/,\s*(?=[^,]*$)/u);
  if (afterComma !== "" && !SUFFIX.test(tidy(afterComma))) return familyFirst(printed, ids);
  const words = tidy(name).split(" ");
  const last = words.at(-1) ?? "";
  const suffix = afterComma || (words.length > 2 && SUFFIX.test(last) ? (words.pop() ?? "") : "");
  const start = familyStart(words);
  return authorFromParts({
    family: words.slice(start).join(" "),
    given: words.slice(0, start).join(" "),
    ...(suffix && { suffix }),
    ...(ids && { ids }),
  });
}

/** "Kathiria P." or "Müller KR": family, then initials without a comma. */
export function familyThenInitials(printed: string, ids?: PersonIds): PrintedAuthor {
  const words = tidy(printed).split(" ");
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.pop() : undefined;
  const last = words.at(-1) ?? "";
  if (printed.includes(",")) return familyFirst(printed, ids);
  const hasInitials = words.length > 1 && INITIALS.test(last);
  return authorFromParts({
    family: (hasInitials ? words.slice(0, -1) : words).join(" "),
    given: hasInitials ? last : "",
    ...(suffix && { suffix }),
    ...(ids && { ids }),
  });
}

/** The name as it is read aloud: "Jan van der Berg", "Martin Luther King, Jr.". */
function displayName({ family, given, suffix }: Required<Omit<NameParts, "ids">>): string {
  const name = [given, family].filter((part) => part !== "").join(" ");
  return suffix === "" ? name : `${name}, ${suffix}`;
}

/** Index of the first word of the family name; the given name keeps at least one word. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const particle = words.findIndex((word, i) => i > 0 && i < last && isParticle(word));
  return particle === -1 ? last : particle;
}

/** Particles are printed small; "Van" and "De" at the front of a name may be given names. */
function isParticle(word: string): boolean {
  return PARTICLES.has(word) || /^(?:d|l|dell|all)['’]$/u.test(word);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
