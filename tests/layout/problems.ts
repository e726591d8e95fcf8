/** Problems for the tests of the layout. */

import type { LayoutProblem } from "../../src/layout/problem.ts";

type Tie = readonly [source: number, target: number, weight?: number];

/** A problem with radius 1, weight 1 and a page of 1.5 : 1 where nothing else is said. */
export function aProblem(
  count: number,
  ties: readonly Tie[],
  radius: readonly number[] = new Array<number>(count).fill(1),
): LayoutProblem {
  return {
    count,
    source: Uint32Array.from(ties, ([source]) => source),
    target: Uint32Array.from(ties, ([, target]) => target),
    weight: Float64Array.from(ties, ([, , weight]) => weight ?? 1),
    radius: Float64Array.from(radius),
    aspect: 1.5,
  };
}

/** Ties of a chain 0 – 1 – … – count − 1. */
export function chain(count: number): readonly Tie[] {
  return Array.from({ length: count - 1 }, (_, i) => [i, i + 1]);
}

/** Ties of everybody with everybody. */
export function clique(count: number): readonly Tie[] {
  const people = Array.from({ length: count }, (_, i) => i);
  return people.flatMap((one) => people.slice(one + 1).map((other): Tie => [one, other]));
}

/**
 * The bundled author page with its owner hidden: 73 people in the order of their names, 79 ties as
 * source-target-papers, radius by the square root of the papers.
 */
export function exampleProblem(): LayoutProblem {
  const ties = EXAMPLE_TIES.map((tie) => tie.split("-").map(Number)).map(
    ([source = 0, target = 0, weight = 0]): Tie => [source, target, weight],
  );
  return aProblem(EXAMPLE_PAPERS.length, ties, EXAMPLE_PAPERS.map(Math.sqrt));
}

const EXAMPLE_PAPERS = [
  ..."1111121915111131116114111111211311111311111112111112111311111121312511111",
].map(Number);

const EXAMPLE_TIES = `
0-40-1 0-69-1 1-19-1 1-58-1 2-59-1 3-43-1 3-60-1 4-18-1 4-70-1 5-49-1 5-56-1 5-65-1 5-68-1
6-14-1 7-9-3 7-10-1 7-15-1 7-35-1 7-45-2 7-66-2 7-67-3 7-71-1 8-24-1 8-72-1 9-10-1 9-35-1
9-38-1 9-51-1 9-67-2 11-51-1 12-50-1 13-17-1 13-31-1 14-18-1 14-31-2 14-47-1 16-44-1 17-31-1
18-22-1 18-28-2 18-31-1 18-32-1 18-55-1 18-57-1 18-70-1 19-58-1 20-33-1 20-46-1 21-37-3
21-48-1 22-28-1 23-39-1 23-61-1 24-72-1 25-53-1 26-52-1 27-67-1 28-32-1 29-54-1 30-36-1
30-62-1 31-47-1 33-46-1 34-42-1 34-62-1 36-62-1 38-51-1 39-61-1 40-69-1 41-63-1 41-64-1
42-62-1 43-60-1 45-67-2 49-56-1 55-57-1 55-64-1 63-64-1 65-68-1
`
  .trim()
  .split(/\s+/);
