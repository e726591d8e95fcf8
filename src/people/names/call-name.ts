/** "J.H. (Hans) de Vries", 'Robert "Bob" Smith': by what somebody is called, printed beside the given names. */

const WORD = String.raw`(\p{Lu}\p{M}*[\p{Ll}\p{M}]+(?:-\p{L}[\p{Ll}\p{M}]*)*)`;
/** After a blank or a full stop; LaTeX doubles its quotation marks. */
const CALL_NAME = new RegExp(
  String.raw`(?<=[\s.])(?:\(${WORD}\)|["“”„«»‘’'${"`"}]{1,2}${WORD}["“”«»‘’'${"`"}]{1,2})(?=\s|$)`,
  "u",
);
/** Nearly all given names have none of these. */
const MAY_HAVE_ONE = /[("“”„«»‘’'`]/u;
const FIRST_INITIAL = /^(\p{Lu}\p{M}*)(?:\.|(?=[\p{Lu}\s-]|$))[\s-]*/u;

interface Parted {
  /** The given names without it; "R. J. (Reindert)" is Reindert J. */
  readonly given: string;
  /** As printed, where it is no form of the first given name: "Hans" of "J.H. (Hans)". */
  readonly called: string | undefined;
}

/** Given names, as printed, without the name that somebody is called by. */
export function withoutCallName(printed: string): Parted {
  const found = MAY_HAVE_ONE.test(printed) ? CALL_NAME.exec(printed) : null;
  const called = found?.[1] ?? found?.[2];
  if (found === null || called === undefined) return { given: printed, called: undefined };
  const before = printed.slice(0, found.index).trim();
  const after = printed.slice(found.index + found[0].length).trim();
  const given = `${before} ${after}`.trim();
  const left = withoutInitialsOf(called, given);
  return left === given
    ? { given, called }
    : { given: `${called} ${left}`.trim(), called: undefined };
}

/** Given names without the initials at their beginning that a name stands for: both of "J.-P. (Jean-Pierre)". */
function withoutInitialsOf(called: string, given: string): string {
  let left = given;
  for (const part of called.split("-")) {
    const initial = FIRST_INITIAL.exec(left);
    if (initial?.[1] === undefined || !part.startsWith(initial[1])) break;
    left = left.slice(initial[0].length);
  }
  return left;
}
