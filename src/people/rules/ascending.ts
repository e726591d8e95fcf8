/** Numbers in order. */

/** Sorts in place: most lists are too short to be worth a call of the engine. */
export function ascending(numbers: number[]): readonly number[] {
  if (numbers.length > SHORT) return numbers.sort((a, b) => a - b);
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i]!;
    let j = i;
    for (; j > 0 && numbers[j - 1]! > number; j--) numbers[j] = numbers[j - 1]!;
    numbers[j] = number;
  }
  return numbers;
}

const SHORT = 16;
