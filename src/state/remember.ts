/** Results that are kept until their causes change, and lists until they say something else. */

/** One-slot memo: the same arguments, by identity, give the same result. */
export function remember<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let slot: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (slot?.args.length !== args.length || slot.args.some((arg, i) => arg !== args[i])) {
      slot = { args, result: compute(...args) };
    }
    return slot.result;
  };
}

/** Gives back the list of before for one that says the same, so that what rests on it stays. */
export function keepAlike<Value>(): (list: readonly Value[]) => readonly Value[] {
  let kept: readonly Value[] = [];
  return (list) => {
    if (list.length !== kept.length || list.some((value, i) => value !== kept[i])) kept = list;
    return kept;
  };
}
