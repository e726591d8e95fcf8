/** Groups that are printed as people are: among them, with given name and family exchanged, or in small letters. */

/** Behind another word nobody's family: "ATLAS Collaboration", "workshop investigators". */
const GROUP =
  "consorti(?:um|a)|collaborations?|collaborators|initiative|investigators|network|trialists";
/** Families by themselves, and behind a given name ("Bob Group"), but not behind what groups are for. */
const OF_GROUPS =
  "(?:collaborat(?:ion|ive)|consensus|core|developers?|development|expert|guidelines?|investigators?|project|reference|research|study|task|trial|working|writing) (?:committee|force|group|panel|team)s?";
/** Behind three words: "New England Weaving Investigation Team". */
const LONG_GROUP =
  "(?:association|committee|group|programme|program|project|registry|society|study|team)";
const GROUP_NAME = new RegExp(
  String.raw`^(?:\S+ ){3,12}${LONG_GROUP}$|(?:\S[\s/-](?:${GROUP})|(?:^|[\s/-])${OF_GROUPS}|^the \S.* (?:group|team))(?:['’]? members)?$|(?:^|[\s/-])${OF_GROUPS} (?:for|of|on) \S|^(?:the )?members of the \S`,
  "iu",
);
/** Where a list is sorted by families: "Collaboration, ATLAS", "Team, R Core". */
const SORTED_GROUP = new RegExp(
  String.raw`^((?:${GROUP}|committee|force|group|panel|team|(?:study|working) group)s?(?: members)?), ?(\S[^,]*)$`,
  "iu",
);
/** What is longer is a list or a text. */
const LONGEST = 200;

/** "ATLAS Collaboration" of "Collaboration, ATLAS" and of itself; `undefined` for a name that may be a person's. */
export function groupIn(printed: string): string | undefined {
  if (printed.length > LONGEST) return undefined;
  const [, group, others] = SORTED_GROUP.exec(printed) ?? [];
  const spoken = group === undefined ? printed : `${others} ${group}`;
  return GROUP_NAME.test(spoken) ? spoken : undefined;
}
