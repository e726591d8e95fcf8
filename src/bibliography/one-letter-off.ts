/** Words that a slip of the pen makes of each other. */

/** Whether one letter is missing, added or another. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1);
}

/** Whether two letters stand in each other's place: "Ramona" and "Romana". */
export function areTwoLettersSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const places: number[] = [];
  for (let i = 0; i < one.length; i++) {
    if (one[i] === other[i]) continue;
    if (places.length === 2) return false;
    places.push(i);
  }
  const [i, j] = places;
  return j !== undefined && one[i!] === other[j] && one[j] === other[i!];
}
