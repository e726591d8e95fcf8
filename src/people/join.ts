/** Why two printed names are one person. */

/**
 * The reasons, the surest first.
 *
 * "decision": the reader said so. "id": both have one id. "same-paper": two records print one paper, and
 * this is its author at one place, or the page says whose paper it is. "same-name": they differ in case,
 * accents, dots, hyphens or blanks alone. "middle-initial": one has a middle initial that the other leaves
 * out. "transliteration": they write ä, ö, ü, ø, å or a particle in two ways. "initials": one has initials
 * only, and co-authors or the rarity of the name show who is meant. "family-name": both have a family name
 * only, and co-authors or the rarity of the name show that one person is meant. "circle": as "initials", and those whom one
 * wrote with wrote with those of the other. "topic": the same, and papers share words or a venue that hardly
 * any others of the name would.
 */
export const JOIN_RULES = [
  "decision",
  "id",
  "same-paper",
  "same-name",
  "middle-initial",
  "transliteration",
  "initials",
  "family-name",
  "circle",
  "topic",
] as const;

export type JoinRule = (typeof JOIN_RULES)[number];

/** One step by which a spelling came to its person. */
export interface Join {
  /** As printed. */
  readonly spelling: string;
  /** The spelling that it was joined to; the same one where two papers print it alike. */
  readonly with: string;
  readonly rule: JoinRule;
  /** The id, a co-author both share, or a word or venue of both; absent where nobody else in the list could be meant. */
  readonly evidence?: string;
}
