import { expect, test } from "vitest";

import type { Ties } from "../../src/layout/problem.ts";

import { generatedNetwork } from "./generated.ts";
import { layOut } from "./pictures.ts";
import { aProblem } from "./problems.ts";

const COUNT = 100;
const network = generatedNetwork(COUNT, 220);
const before = picture(network, COUNT);

test("two names that become one person turn no picture round", () => {
  const mirrored = Array.from({ length: 12 }, (_, i) => 8 * i).flatMap((one) => {
    const other = coauthorOfCoauthor(one);
    if (other === undefined) return [];
    /** Who is who after the join. */
    const now = (person: number) => {
      const joined = person === other ? one : person;
      return joined > other ? joined - 1 : joined;
    };
    const after = picture(joinedBy(now), COUNT - 1);
    return [0, 1].filter((axis) => movesAlong(axis, after, now) < 0);
  });

  expect(mirrored).toEqual([]);
});

function picture({ source, target }: Pick<Ties, "source" | "target">, count: number) {
  return layOut(
    aProblem(
      count,
      Array.from(source, (one, tie) => [one, target[tie]!]),
    ),
  );
}

function coauthorsOf(person: number): readonly number[] {
  return Array.from(network.source, (one, tie) => [one, network.target[tie]!]).flatMap(
    ([one, other]) => (one === person ? [other!] : other === person ? [one!] : []),
  );
}

function coauthorOfCoauthor(person: number): number | undefined {
  const own = coauthorsOf(person);
  return own.flatMap(coauthorsOf).find((other) => other !== person && !own.includes(other));
}

function joinedBy(now: (person: number) => number): Pick<Ties, "source" | "target"> {
  const pairs = Array.from(network.source, (one, tie) =>
    [now(one), now(network.target[tie]!)].toSorted((a, b) => a - b).join(" "),
  );
  const ties = [...new Set(pairs)].map((pair) => pair.split(" ").map(Number));
  return {
    source: Uint32Array.from(ties, ([one = 0]) => one),
    target: Uint32Array.from(ties, ([, other = 0]) => other),
  };
}

/** How people's places along an axis go with those they had: below 0 where the picture is mirrored. */
function movesAlong(axis: number, after: Float32Array, now: (person: number) => number): number {
  let sum = 0;
  for (let person = 0; person < COUNT; person++) {
    sum += before[2 * person + axis]! * after[2 * now(person) + axis]!;
  }
  return sum;
}
