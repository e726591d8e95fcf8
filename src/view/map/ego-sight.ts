/** What the map shows of an ego network: all of it once it is opened, and what was in view before once it is left. */

import { onesIn } from "../../network/mask.ts";

import type { MapCamera } from "./camera.ts";

/** Whose map it is. */
interface Owner {
  readonly camera: MapCamera | undefined;
  /** Key of the person whose ego network is open; "" when none is. */
  readonly ego: string;
  /** 1 per author of it. */
  readonly narrowed: Uint8Array | undefined;
}

export class EgoSight {
  #isAwaited = false;

  constructor(private readonly owner: Owner) {}

  /** @param isRunning - whether people are still being laid out: then the ego network is shown again at the end. */
  change(isRunning: boolean): void {
    const { camera, ego, narrowed } = this.owner;
    if (ego === "") camera?.goBack();
    else if (narrowed !== undefined) camera?.show(onesIn(narrowed));
    this.#isAwaited = ego !== "" && isRunning;
  }

  /** People are where the layout has put them. */
  arrive(): void {
    if (this.#isAwaited) this.change(false);
  }
}
