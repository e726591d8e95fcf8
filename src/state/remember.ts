/** Results that are kept until their causes change. */

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
