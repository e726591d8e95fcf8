/** What a layout is asked: people and ties in flat columns, without names. */

import { tieOrder } from "../network/in-order.ts";

import { checkSettings, type LayoutSettings } from "./settings.ts";

/** People 0 … count − 1 and the ties between them; tie `i` joins `source[i]` and `target[i]`. */
export interface Ties {
  readonly count: number;
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

export interface Graph extends Ties {
  /** Pull of each tie, above 0. */
  readonly weight: Float64Array;
  /** Disc radius of each person, above 0; positions come back in the same unit. */
  readonly radius: Float64Array;
}

/**
 * The people shown, sorted by a stable key, and their ties, each pair once, in any order.
 *
 * The layout is a function of this value, byte for byte: another order of people is another
 * picture, another order of ties is not.
 */
export interface LayoutProblem extends Graph {
  /** Width / height of the canvas that the components are packed for. */
  readonly aspect: number;
  /** {@link USUAL_LAYOUT} when left out. */
  readonly settings?: LayoutSettings;
  /** Where a file puts everybody, x₀, y₀, x₁, y₁ …, in any unit, y upwards: they stay there. */
  readonly places?: Float64Array | undefined;
  /** People who are held where the reader put them; of two for one person, the later holds. */
  readonly pins?: readonly Pin[];
}

/** Where somebody stands, in the unit of the positions. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A person's fixed place. */
export interface Pin extends Place {
  readonly person: number;
}

/** @throws RangeError when columns, indices or numbers cannot be a network: a caller bug. */
export function checkProblem(problem: LayoutProblem): void {
  const { count, source, target, weight, radius, aspect, settings, places, pins = [] } = problem;
  if (radius.length !== count) {
    throw new RangeError(`layout: ${radius.length} radii for ${count} people`);
  }
  if (target.length !== source.length || weight.length !== source.length) {
    const lengths = `${source.length}, ${target.length} and ${weight.length}`;
    throw new RangeError(`layout: source, target and weight have ${lengths} entries`);
  }
  radius.forEach((value) => checkPositive("radius", value));
  weight.forEach((value) => checkPositive("weight", value));
  checkPositive("aspect", aspect);
  if (places !== undefined && places.length !== 2 * count) {
    throw new RangeError(`layout: places have ${places.length} entries for ${count} people`);
  }
  source.forEach((person, tie) => checkTie(person, target[tie]!, count));
  if (settings !== undefined) checkSettings(settings);
  for (const pin of pins) checkPin(pin, count);
}

/** @throws RangeError when there is no such person or place: a caller bug. */
export function checkPin({ person, x, y }: Pin, count: number): void {
  if (!Number.isInteger(person) || person < 0 || person >= count) {
    throw new RangeError(`layout: person ${person} of ${count} cannot be pinned`);
  }
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    throw new RangeError(`layout: person ${person} is pinned to ${x}, ${y}`);
  }
}

/** The same problem with every source below its target and the ties in ascending order. */
export function withSortedTies(problem: LayoutProblem): LayoutProblem {
  const { source, target, weight } = problem;
  const lower = source.map((person, tie) => Math.min(person, target[tie]!));
  const upper = source.map((person, tie) => Math.max(person, target[tie]!));
  const order = tieOrder(lower, upper);
  const sorted = {
    source: new Uint32Array(order.length),
    target: new Uint32Array(order.length),
    weight: new Float64Array(order.length),
  };
  for (let place = 0; place < order.length; place++) {
    const tie = order[place]!;
    sorted.source[place] = lower[tie]!;
    sorted.target[place] = upper[tie]!;
    sorted.weight[place] = weight[tie]!;
  }
  return { ...problem, ...sorted };
}

function checkPositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`layout: ${name} ${value} is not a number above 0`);
  }
}

function checkTie(source: number, target: number, count: number): void {
  if (source >= count || target >= count) {
    throw new RangeError(`layout: tie ${source}–${target} in a network of ${count} people`);
  }
  if (source === target) throw new RangeError(`layout: person ${source} is tied to itself`);
}
