/** Numbers for texts, so that what is kept for each lies in a flat array. */

/** Gives each distinct text the next number. */
export function numbering(from = 0): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = from + numbers.size;
    numbers.set(text, number);
    return number;
  };
}
