/** A view as rows of four numbers, which is how a graphics card reads them. */

import { channelsOf } from "../../figure/channels.ts";
import type { View } from "../../state/select.ts";

import { ROWS_PER_LINE } from "./shaders.ts";

/** Rows of four; lengths and places are the bits of floats, so that no driver rounds a colour. */
export class Columns {
  readonly bits: Uint32Array<ArrayBuffer>;
  readonly numbers: Float32Array<ArrayBuffer>;

  constructor(rows: number) {
    const lines = Math.max(1, Math.ceil(rows / ROWS_PER_LINE));
    this.bits = new Uint32Array(4 * ROWS_PER_LINE * lines);
    this.numbers = new Float32Array(this.bits.buffer);
  }
}

/** Each person: x, y, radius, colour. Nobody has a place yet, and nobody is seen. */
export function peopleColumns({ appearance }: View): Columns {
  const columns = new Columns(appearance.radius.length);
  const bitsOf = colourReader();
  appearance.colour.forEach((colour, author) => {
    columns.bits[4 * author + 3] = bitsOf(colour);
  });
  return columns;
}

/** Puts people at their places in the unit of `positions`; who is hidden or has none is not seen. */
export function placeInColumns(
  { numbers }: Columns,
  positions: Float32Array,
  radius: Float64Array,
): void {
  for (let author = 0; author < radius.length; author++) {
    const x = positions[2 * author]!;
    const isSeen = x === x && 2 * author < positions.length;
    numbers[4 * author] = isSeen ? x : 0;
    numbers[4 * author + 1] = isSeen ? positions[2 * author + 1]! : 0;
    numbers[4 * author + 2] = isSeen ? radius[author]! : 0;
  }
}

/** Each tie: its two people, width, and in one number its colour and, above that, the people of its crowd. */
export function tieColumns({ network, appearance }: View): Columns {
  const columns = new Columns(network.source.length);
  const bitsOf = colourReader();
  for (let tie = 0; tie < network.source.length; tie++) {
    columns.bits[4 * tie] = network.source[tie]!;
    columns.bits[4 * tie + 1] = network.target[tie]!;
    columns.numbers[4 * tie + 2] = appearance.tieWidth[tie]!;
    const crowd = Math.round(appearance.crowd[tie]!);
    columns.bits[4 * tie + 3] = bitsOf(appearance.tieColour[tie]!) + 2 ** 24 * crowd;
  }
  return columns;
}

/** `#rrggbb` as red + 256 green + 65536 blue; a map has few colours and many rows. */
function colourReader(): (colour: string) => number {
  const known = new Map<string, number>();
  return (colour) => {
    let bits = known.get(colour);
    if (bits === undefined) {
      const [red, green, blue] = channelsOf(colour);
      bits = red + 256 * green + 65_536 * blue;
      known.set(colour, bits);
    }
    return bits;
  };
}
