import { CHOICES, type Choices } from "../../src/cli/choices.ts";
import { parseWords } from "../../src/cli/option.ts";

/** What somebody chose who wrote no option but these. */
export function choosing(given: Partial<Choices> = {}): Choices {
  const parsed = parseWords([], CHOICES);
  if (!("values" in parsed)) throw new Error("no words, and yet a mistake");
  return { ...parsed.values, ...given };
}
