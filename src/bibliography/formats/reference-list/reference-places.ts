/** What stands at a place of a text. */

/** A pattern that is tried at one place alone. */
export function sticky(pattern: string): RegExp {
  return new RegExp(pattern, "uy");
}

/** Whether a pattern fits at a place; it may be blank. */
export function matches(pattern: RegExp, text: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(text);
}

/** What fits at a place; "" where nothing does. */
export function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? "";
}
