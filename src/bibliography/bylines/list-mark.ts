/** What stands between names in a list. */

/** A comma; a semicolon where a name holds a comma itself ("rousseau, r; yang, ly"). */
export function listMark(names: readonly string[]): "," | ";" {
  return names.some((name) => name.includes(", ")) ? ";" : ",";
}
