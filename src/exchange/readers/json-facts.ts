/** What objects of JSON say of a person or a tie. */

import { isJsonObject } from "../../bibliography/json/json.ts";
import { textAt } from "../../bibliography/json/json-path.ts";

/** Texts and numbers of several objects, by their keys in lower case; of one key the last. */
export function factsIn(...objects: readonly unknown[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const object of objects) {
    if (!isJsonObject(object)) continue;
    for (const [key, value] of Object.entries(object)) {
      if (typeof value === "string" || typeof value === "number") {
        facts.set(key.toLowerCase(), String(value));
      }
    }
  }
  return facts;
}

/** A place as Cytoscape has it, which counts downwards. */
export function upwards(at: unknown): unknown {
  const [x, y] = [textAt(at, "x"), textAt(at, "y")];
  return x === "" || y === "" ? undefined : { x, y: String(-Number(y)) };
}
