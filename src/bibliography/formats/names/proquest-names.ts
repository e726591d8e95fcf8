/** What ProQuest writes into the author fields of RIS, as hardly another source does. */

import { isOrganisation } from "./printed-people.ts";
import { OFFICIAL } from "./several-names.ts";

/** "Li, Xiaoxi ed", "Takada, Mitsuo eds": EconLit's books have their editors there. */
const EDITOR = / (?:ed|eds|editors?)\.?$/u;
const EDITORS = /s\.?$/u;
/** Some publishers' feeds have lost the comma: "Urbach Nils" beside "Hofmann, Peter". */
const WITHOUT_COMMA = /^(\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)$/u;

/** Editors are not authors; "eds" after the last of them says it of all. */
export function withoutEditors(names: readonly string[]): readonly string[] {
  if (!names.some(isEditor)) return names;
  const last = names.at(-1) ?? "";
  const areAll = isEditor(last) && EDITORS.test(last);
  return areAll ? [] : names.filter((name) => !isEditor(name));
}

/** Only the end is looked at, for a name may have any length. */
function isEditor(name: string): boolean {
  // Told by the last letter first: every name of RIS comes through here.
  return "dsr.".includes(name.slice(-1)) && EDITOR.test(name.slice(-10)) && name.includes(",");
}

/** Names of two words get the comma that others of their list have. */
export function withLostCommas(names: readonly string[]): readonly string[] {
  const isSorted = names.some((name) => name.includes(","));
  if (!isSorted) return names;
  return names.map((name) => {
    const isOffice = isOrganisation(name) || OFFICIAL.test(name);
    return isOffice ? name : name.replace(WITHOUT_COMMA, "$1, $2");
  });
}
