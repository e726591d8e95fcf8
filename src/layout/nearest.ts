/** Who is nearest to whom in a picture. */

import { type FlatTree, treeBuilder } from "./forces/flat-tree.ts";

/** Answers for one person who the so many nearest others are; the array is used again. */
export type Nearest = (person: number, wanted: number) => Uint32Array;

/** The nearest first; of people equally near, the lower number. */
export function nearestIn(positions: Float64Array): Nearest {
  const count = positions.length / 2;
  const tree = treeBuilder(new Float64Array(count).fill(1))(positions);
  const { order } = tree.points;
  const rank = new Uint32Array(count);
  order.forEach((person, index) => {
    rank[person] = index;
  });
  const found: Found = {
    people: new Uint32Array(count),
    squares: new Float64Array(count),
    length: 0,
    wanted: 0,
  };
  return (person, wanted) => {
    found.length = 0;
    found.wanted = Math.min(wanted, count - 1);
    search(tree, rank[person]!, found);
    return found.people.subarray(0, found.length);
  };
}

/** The nearest seen so far, in order. */
interface Found {
  readonly people: Uint32Array;
  readonly squares: Float64Array;
  length: number;
  wanted: number;
}

/**
 * First those who come before and after on the curve, who are near as a rule: the distance of the
 * last of them rules out most cells.
 */
function search(tree: FlatTree, here: number, found: Found): void {
  const { cells, cellCount, points } = tree;
  const x = points.x[here]!;
  const y = points.y[here]!;
  const from = Math.max(0, here - found.wanted);
  const to = Math.min(points.order.length, here + found.wanted + 1);
  for (let i = from; i < to; i++) if (i !== here) consider(tree, i, { x, y }, found);
  for (let cell = 0; cell < cellCount; ) {
    const dx = Math.max(cells.left[cell]! - x, x - cells.right[cell]!, 0);
    const dy = Math.max(cells.top[cell]! - y, y - cells.bottom[cell]!, 0);
    const isFull = found.length === found.wanted;
    if (isFull && dx * dx + dy * dy > found.squares[found.length - 1]!) {
      cell = cells.next[cell]!;
      continue;
    }
    if (cells.next[cell] === cell + 1) {
      for (let i = cells.low[cell]!; i < cells.high[cell]!; i++) {
        if (i < from || i >= to) consider(tree, i, { x, y }, found);
      }
    }
    cell += 1;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Puts a point where it belongs among those found, if it does. */
function consider({ points }: FlatTree, i: number, { x, y }: Point, found: Found): void {
  const { people, squares, wanted } = found;
  const person = points.order[i]!;
  const dx = points.x[i]! - x;
  const dy = points.y[i]! - y;
  const square = dx * dx + dy * dy;
  const isBehind = (place: number) =>
    squares[place]! > square || (squares[place] === square && people[place]! > person);
  if (found.length === wanted && (wanted === 0 || !isBehind(wanted - 1))) return;
  let place = found.length < wanted ? found.length++ : wanted - 1;
  for (; place > 0 && isBehind(place - 1); place--) {
    people[place] = people[place - 1]!;
    squares[place] = squares[place - 1]!;
  }
  people[place] = person;
  squares[place] = square;
}
