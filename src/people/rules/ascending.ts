/** Numbers in order. */

/**
 * The first of these numbers, in order. Sorts in place, and most are too few to be worth a call of the engine.
 *
 * In a list that is used again each time: fresh lists have several shapes to V8, for whose sake Chromium compiled
 * this anew 500 times in one list of 100,000 names, and ran it uncompiled in between.
 */
export function ascendingFirst(numbers: number[], count: number): readonly number[] {
  if (count > SHORT) return numbers.slice(0, count).sort((a, b) => a - b);
  for (let i = 1; i < count; i++) {
    const number = numbers[i]!;
    let j = i;
    for (; j > 0 && numbers[j - 1]! > number; j--) numbers[j] = numbers[j - 1]!;
    numbers[j] = number;
  }
  return numbers.slice(0, count);
}

const SHORT = 16;
