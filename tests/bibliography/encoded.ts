/** Text → bytes of an encoding that only a decoder is there for. */

import { fromWindows1252 } from "../../src/bibliography/encoding/windows-1252.ts";

/** @throws Error for a character that the encoding does not have. */
export function encoded(label: string, text: string): Uint8Array {
  const table = tableOf(label);
  const bytes = [...text].map((character) => {
    const found = character < "\x80" ? [character.charCodeAt(0)] : table.get(character);
    if (found === undefined) throw new Error(`${label} has no ${character}`);
    return found;
  });
  return Uint8Array.from(bytes.flat());
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const taken = Uint8Array.from(bytes);
    const character = label === "windows-1252" ? fromWindows1252(taken) : decoder.decode(taken);
    if (character.length === 1 && !table.has(character)) table.set(character, bytes);
  };
  for (let first = 0x80; first < 0x100; first++) {
    add(first);
    for (let second = 0x40; second < 0x100; second++) add(first, second);
  }
  return table;
}
