/** What two lists of numbers have in common. */

/** How many numbers two ascending lists share. */
export function sharedCount(some: Int32Array, others: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const difference = some[i]! - others[j]!;
    if (difference === 0) count += 1;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** Numbers that two ascending lists share. */
export function sharedNumbers(some: Int32Array, others: Int32Array): readonly number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const difference = some[i]! - others[j]!;
    if (difference === 0) shared.push(some[i]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
