/** Signs behind names that stand for a note below the list. */

/** "Standard C++ Foundation, Group C++": the sign of a language, in the name of those who work on it. */
export const NO_LANGUAGE = String.raw`(?<!\b(?:[Cc]ommittee|[Cc]ommunity|[Ff]oundation|[Gg]roup|[Tt]eam) C)`;
/**
 * "Zhao P†, Guo C#": behind a letter, a digit, a full stop or a bracket, and before what separates names.
 * A sign alone between brackets or letters stays: it is none.
 */
const MARKS = new RegExp(
  String.raw`(?<=[\p{L}\p{M}\p{N}.)])${NO_LANGUAGE}(?:\\?[*†‡§¶‖#^+⁺]){1,4}(?=\s{0,3}(?:[,;，；、|/／\n&]|and\s|$))`,
  "gu",
);
const MAY_HAVE_MARKS = /[*†‡§¶‖#^+⁺]/u;

/**
 * A list of names without such signs. They are taken off before it is told how the list separates its
 * names and whether initials end them: "P†" are none.
 */
export function withoutFootnoteMarks(list: string): string {
  return MAY_HAVE_MARKS.test(list) ? list.replaceAll(MARKS, "") : list;
}
