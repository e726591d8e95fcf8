/** Writing networks of Pajek, which many programs read. */

import type { Shown, ShownPerson } from "./shown.ts";

/** Names, places and strengths. The file has room for no more. */
export function toPajek(shown: Shown): string {
  const { people, ties } = shown;
  const names = distinctNames(people);
  const place = placing(people);
  const vertices = people.map(
    (person, index) => `${person.id} "${names[index]}"${place(person)}\n`,
  );
  const edges = ties.map(({ source, target, strength }) => `${source} ${target} ${strength}\n`);
  return `*Vertices ${people.length}\n${vertices.join("")}*Edges\n${edges.join("")}`;
}

/**
 * Quotes and line ends would end a name, and "&#8364;" would be read as a character. Names that repeat
 * are numbered, because many programs know people of this format by their names alone.
 */
function distinctNames(people: readonly ShownPerson[]): readonly string[] {
  const names = people.map(({ name }) =>
    name
      .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .replaceAll(/\p{Cs}/gu, "\ufffd")
      .replaceAll('"', "'")
      .replaceAll("&#", "&#38;#"),
  );
  const taken = new Set(names);
  const last = new Map<string, number>();
  return names.map((name) => {
    let number = (last.get(name) ?? 0) + 1;
    while (number > 1 && taken.has(`${name} (${number})`)) number += 1;
    last.set(name, number);
    return number === 1 ? name : `${name} (${number})`;
  });
}

/** Pajek draws what lies from 0 to 1, and downwards. */
function placing(people: readonly ShownPerson[]): (person: ShownPerson) => string {
  const places = people.flatMap(({ position }) => position ?? []);
  const xs = extent(places.map(({ x }) => x));
  const ys = extent(places.map(({ y }) => y));
  const size = Math.max(xs.size, ys.size) || 1;
  return ({ position }) => {
    if (position === undefined) return "";
    const x = 0.5 + (0.9 * (position.x - xs.middle)) / size;
    const y = 0.5 - (0.9 * (position.y - ys.middle)) / size;
    return ` ${x.toFixed(6)} ${y.toFixed(6)}`;
  };
}

function extent(values: readonly number[]): { readonly middle: number; readonly size: number } {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { middle: (least + most) / 2, size: most - least };
}
