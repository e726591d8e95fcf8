/** What two lists of numbers have in common. */

/** How many numbers two ascending lists share. */
export function countShared(some: ArrayLike<number>, others: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const difference = some[i]! - others[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** Numbers that two ascending lists share. */
export function sharedNumbers(
  some: ArrayLike<number>,
  others: ArrayLike<number>,
): readonly number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < some.length && j < others.length; ) {
    const difference = some[i]! - others[j]!;
    if (difference === 0) shared.push(some[i]!);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
