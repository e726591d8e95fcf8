/** Who is pinned, as a layout task knows them. */

import type { Pin, Place } from "../layout/problem.ts";
import type { LayoutTask } from "../layout/task.ts";
import type { Network } from "../network/network.ts";
import { authorIndices } from "../state/select.ts";

import type { LayoutRequest } from "./protocol.ts";
import type { Run } from "./run-of-layout.ts";

/** Places by the keys of people. */
type Pins = Iterable<readonly [key: string, place: Place]>;

/** Those of them who are shown. */
export function pinsIn({ personOf }: LayoutTask, network: Network, pins: Pins): readonly Pin[] {
  return [...pins].flatMap(([key, { x, y }]) =>
    authorIndices(network, [key]).flatMap((author) => {
      const person = personOf(author);
      return person === undefined ? [] : [{ person, x, y }];
    }),
  );
}

/** What the worker is told when others are pinned, or elsewhere. */
export function pinRequests(
  { task, number: run, pins }: Run,
  network: Network,
  before: Run["pins"],
): readonly LayoutRequest[] {
  const letGo = [...before].filter(([key]) => !pins.has(key));
  const held = [...pins].filter(([key, place]) => before.get(key) !== place);
  return [
    ...pinsIn(task, network, letGo).map(({ person }) => ({ type: "unpin", run, person }) as const),
    ...pinsIn(task, network, held).map((pin) => ({ type: "pin", run, pin }) as const),
  ];
}

/** The same places, but for those who are pinned: nobody gives way. */
export function withPinned(
  { task, pins }: Run,
  network: Network,
  before: Float32Array,
): Float32Array {
  const positions = before.slice();
  for (const [key, { x, y }] of pins) {
    for (const author of authorIndices(network, [key])) {
      if (task.personOf(author) !== undefined) positions.set([x, y], 2 * author);
    }
  }
  return positions;
}
