/** Whether names of which their source says that each is one name, perhaps a group's, are people's: "Ada B. King". */

import { spokenName } from "../../spoken-name.ts";

import { isSortedPerson } from "./sorted-person.ts";

/** So many people show that all names of a list are written so. */
const SHOWING = 2;

/** Whether most of a list read like people. One alone is more often a group: "OpenAI Research". */
export function areSpokenPeople(names: readonly string[]): boolean {
  const people = names.filter(isSpokenPerson);
  const isShown = people.length >= SHOWING && people.length > names.length / 2;
  // "Google Brain", "Meta Platforms": two words that begin large prove nothing.
  return isShown && people.some((name) => name.split(" ").some(isInitial));
}

/** "B." of "Ada B. King"; a particle proves nobody: "Banco de Portugal", "Stadt van Delft". */
function isInitial(word: string): boolean {
  return /^\p{Lu}\p{M}*\.$/u.test(word);
}

/** "Ada B. Lovelace", but not "Royal Society"; places are no sign of groups, for people are called Michael York. */
export function isSpokenPerson(name: string): boolean {
  const { family = "", given = "" } = spokenName(name);
  return !name.includes(",") && isSortedPerson(family, given);
}
