/** What shows only in the records of a YAML file together: how it writes names, and who its keys stand for. */

import { textAt } from "../../json/json-path.ts";
import type { YamlValue } from "../../yaml/yaml-values.ts";

import { isHayagriva } from "./hayagriva.ts";
import type { Habits } from "./yaml-paper.ts";
import type { YamlRecord } from "./yaml-records.ts";

export function habitsOf(records: readonly YamlRecord[], documents: readonly YamlValue[]): Habits {
  return {
    isFamilyFirst: areFamiliesFirst(records),
    isHayagriva: records.some(({ object }) => isHayagriva(object)),
    people: peopleIn(documents),
  };
}

/** Whether most names of lists have one comma, which is then within a name. */
function areFamiliesFirst(records: readonly YamlRecord[]): boolean {
  const names = records.flatMap(({ object }) => namesIn(object["author"] ?? object["authors"]));
  const sorted = names.filter((name) => /^[^,;]+,[^,;]+$/u.test(name));
  return sorted.length * 2 > names.length;
}

/** Of a list of names; of a text, only where it parts them by other marks than commas. */
function namesIn(value: YamlValue | undefined): readonly string[] {
  if (typeof value === "string") {
    const names = value.split(/;| and /u);
    return names.length > 1 ? names : [];
  }
  const list = Array.isArray(value) && value.length > 1 ? value : [];
  return list.filter((name) => typeof name === "string");
}

const PEOPLE = ["authors", "people", "members"];

/** "authors: {ada: {name: Ada Lovelace}}" above the papers, of which the lists have "ada". */
function peopleIn(documents: readonly YamlValue[]): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const root of documents) {
    if (typeof root !== "object" || root === null || Array.isArray(root)) continue;
    for (const key of PEOPLE) {
      for (const [person, held] of Object.entries(root[key] ?? {})) {
        const name = textAt(held, "name");
        if (name !== "") people.set(person, name);
      }
    }
  }
  return people;
}
