/** Whose name is meant by a point on the screen. */

import type { Label } from "../../figure/labels/labels.ts";
import type { Projection } from "../../figure/projection.ts";

import type { Point } from "./pick.ts";

interface Met {
  readonly label: Pick<Label, "author" | "box">;
  readonly projection: Projection;
}

/**
 * A name that is pointed at may find a better place, since most others are gone then: where it was, it
 * is meant until the pointer leaves there or the map has moved. Else it would flee from a click.
 */
export class NamesMet {
  #met: Met | undefined;

  /** Other people are drawn. */
  forget(): void {
    this.#met = undefined;
  }

  /** @param labels - as drawn last, in the `projection`. */
  at(point: Point, labels: readonly Met["label"][], projection: Projection): number | undefined {
    if (this.#met !== undefined && !isStill(this.#met.projection, projection)) this.forget();
    const met = [...(this.#met === undefined ? [] : [this.#met.label]), ...labels];
    const label = met.find(({ box }) => isWithin(point, box));
    this.#met = label && { label, projection };
    return label?.author;
  }
}

function isWithin({ x, y }: Point, { minX, maxX, minY, maxY }: Label["box"]): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY;
}

function isStill(before: Projection, now: Projection): boolean {
  return (
    before.scale === now.scale && before.originX === now.originX && before.originY === now.originY
  );
}
