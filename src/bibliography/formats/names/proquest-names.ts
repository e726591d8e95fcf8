/** What ProQuest and ERIC write into the author fields of RIS, as hardly another source does. */

/** "Li, Xiaoxi ed", "Takada, Mitsuo eds": EconLit's books have their editors there. */
const EDITOR = / (?:ed|eds|editors?)\.?$/u;
const EDITORS = /s\.?$/u;
/** ERIC's "Hern, Matt, Ed."; behind the first comma it is how somebody is called: "Smith, Ed". */
const AFTER_COMMA = /, Eds?\.?$/u;

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
  if (!"dsr.".includes(name.slice(-1)) || !name.includes(",")) return false;
  const isAfterName = name.indexOf(",") < name.lastIndexOf(",");
  return EDITOR.test(name.slice(-10)) || (isAfterName && AFTER_COMMA.test(name.slice(-6)));
}
