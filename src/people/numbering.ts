/** Numbers for texts, so that what is kept for each lies in a flat array. */

/** Gives each distinct text the next number, from 0. */
export function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
}
