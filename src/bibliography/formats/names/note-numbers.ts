/** Numbers of addresses and notes that title pages set behind names: "Ada Lovelace1,2; Bob Byron2*". */

/** Not behind a blank and more than two digits, as years and the numbers of namesakes have them. */
const NUMBERS = /(?<=[\p{L}.)\]*†‡§])\s?[([^]?(\d{1,2}(?:[,\s]{1,2}\d{1,2}){0,9})[)\]]?$/u;
/** What is left of them where a list is split at commas: "2" of "Ada Lovelace1,2", "2)" of "Ada Lovelace (1,2)". */
const ONLY_NUMBER = /^\d{1,2}[)\]]?$/u;
const MARKS = /[\s,*†‡§¶#]+$/u;
/** What is longer is no name. */
const LONGEST = 300;

/**
 * Whether the numbers behind names count addresses, not namesakes: somebody has two of them, or two
 * people of one list share a number while another has a different one.
 *
 * @param lists - names of a list each, split and trimmed.
 */
export function areNumbered(lists: readonly (readonly string[])[]): boolean {
  let isCertain = false;
  for (const list of lists) {
    const use = useOfNumbers(list);
    if (use === "namesakes") return false;
    isCertain ||= use === "addresses";
  }
  return isCertain;
}

/** So many names show that hardly any has a number. */
const SHOWING = 20;
const STRAY_SHARE = 0.05;
const STRAY = /^\P{N}*\p{L}[\s.]\P{N}*\p{Ll}{2}\d{1,2}$/u;

/** Whether a few names keep a number of a title page that all others have lost: "Bob Byron4" among 30. */
export function areStrayNumbers(names: readonly string[]): boolean {
  if (names.length < SHOWING) return false;
  const stray = new Set(names.filter((name) => name.length <= LONGEST && STRAY.test(name)));
  const bare = new Set([...stray].map(withoutNumbers));
  const others = names.filter((name) => !stray.has(name) && numbersBehind(name) !== "");
  return (
    stray.size > 0 &&
    stray.size <= names.length * STRAY_SHARE &&
    bare.size === stray.size &&
    others.length === 0
  );
}

function useOfNumbers(list: readonly string[]): "addresses" | "namesakes" | "unknown" {
  const numbersOf = new Map<string, string>();
  let hasSeveral = false;
  let before = "";
  for (const printed of list) {
    if (ONLY_NUMBER.test(printed)) hasSeveral ||= before !== "";
    const name = printed.length > LONGEST ? printed : printed.replace(MARKS, "");
    const numbers = numbersBehind(name);
    before = numbers;
    if (numbers === "") continue;
    const bare = withoutNumbers(name);
    if ((numbersOf.get(bare) ?? numbers) !== numbers) return "namesakes";
    numbersOf.set(bare, numbers);
    hasSeveral ||= /\D/u.test(numbers);
  }
  const different = new Set(numbersOf.values()).size;
  const areShared = different > 1 && different < numbersOf.size;
  const areNames = [...numbersOf.keys()].every((name) => /^\P{N}*\p{L}[\s.,]\P{N}*$/u.test(name));
  return hasSeveral || (areShared && areNames) ? "addresses" : "unknown";
}

function numbersBehind(name: string): string {
  if (name.length > LONGEST || !/[\d)\]]$/u.test(name)) return "";
  return NUMBERS.exec(name)?.[1] ?? "";
}

/** "Ada Lovelace1,2*" → "Ada Lovelace". */
export function withoutNumbers(printed: string): string {
  if (printed.length > LONGEST) return printed;
  const name = printed.replace(MARKS, "");
  return numbersBehind(name) === "" ? name : name.replace(NUMBERS, "").replace(MARKS, "");
}
