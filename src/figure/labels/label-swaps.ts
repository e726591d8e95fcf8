/**
 * Second thoughts on where names stand: placed one after the other, an early name may have taken the
 * only good place of a later one. A figure has the time to try such pairs again.
 */

import { type Box, contains, overlap } from "../box.ts";

import { createCost } from "./label-cost.ts";
import { crosses } from "./label-leaders.ts";
import { type Place, placesAround } from "./label-places.ts";
import type { Label } from "./labels.ts";
import { isCrowded, type Scene } from "./scene.ts";

/** A name that costs no more hides nothing of note. */
const GOOD = 2;
/** What a move must save, so that names do not wander for nothing. */
const WORTHWHILE = 0.3;
const ROUNDS = 3;

/**
 * Moves names to cheaper places, one at a time or one making way for another. Nothing of a crowd,
 * where every place is a bad one, nor names at the ends of lines.
 *
 * @param occupied - where something else is written.
 */
export function improveLabels(
  scene: Scene,
  labels: readonly Label[],
  occupied: readonly Box[],
): readonly Label[] {
  if (isCrowded(scene)) return labels;
  const led = labels.filter(({ leader }) => leader !== undefined);
  const beside = labels.filter(({ leader }) => leader === undefined);
  const isTaken = (box: Box) =>
    occupied.some((other) => overlap(other, box)) ||
    led.some((label) => overlap(label.box, box) || crosses(label.leader, box));
  const swaps = new Swaps(scene, beside, isTaken);
  for (let round = 0; round < ROUNDS && swaps.improve(); round++);
  return [...led, ...swaps.labels];
}

/** A place with all that it costs. */
interface Option {
  readonly place: Place;
  readonly total: number;
}

class Swaps {
  readonly labels: Label[];
  /** Per label: places within the frame and beside what is written, the cheapest first. */
  readonly #options: readonly (readonly Option[])[];
  /** Per label: of the place it has. */
  readonly #totals: number[];

  constructor(scene: Scene, labels: readonly Label[], isTaken: (box: Box) => boolean) {
    const cost = createCost(scene);
    this.labels = [...labels];
    const total = (label: Label, place: Place) =>
      place.cost + cost(label.author, place.box, Number.POSITIVE_INFINITY);
    this.#totals = labels.map((label) => total(label, label));
    this.#options = labels.map((label) =>
      [...placesAround(label, scene)]
        .filter(({ box }) => contains(scene.frame, box) && !isTaken(box))
        .map((place) => ({ place, total: total(label, place) }))
        .sort((a, b) => a.total - b.total),
    );
  }

  /** Whether any name has moved. */
  improve(): boolean {
    let hasMoved = false;
    for (const label of this.labels.keys()) {
      if (this.#totals[label]! > GOOD && this.#improveOne(label)) hasMoved = true;
    }
    return hasMoved;
  }

  #improveOne(label: number): boolean {
    for (const option of this.#options[label]!) {
      const saved = this.#totals[label]! - option.total;
      if (saved < WORTHWHILE) return false;
      const [blocker, ...others] = this.#overlapping(option.place.box, label);
      if (others.length > 0) continue;
      if (blocker !== undefined && !this.#makeWay(blocker, { label, option, saved })) continue;
      this.#move(label, option);
      return true;
    }
    return false;
  }

  /** Moves the blocker elsewhere, unless that costs what the other saves. */
  #makeWay(
    blocker: number,
    { label, option, saved }: { label: number; option: Option; saved: number },
  ): boolean {
    const way = this.#options[blocker]!.find(
      ({ place }) =>
        !overlap(place.box, option.place.box) &&
        this.#overlapping(place.box, blocker).every((other) => other === label),
    );
    if (way === undefined || way.total - this.#totals[blocker]! > saved - WORTHWHILE) return false;
    this.#move(blocker, way);
    return true;
  }

  #overlapping(box: Box, except: number): readonly number[] {
    return [...this.labels.keys()].filter(
      (other) => other !== except && overlap(this.labels[other]!.box, box),
    );
  }

  #move(label: number, { place, total }: Option): void {
    this.labels[label] = { ...this.labels[label]!, ...place };
    this.#totals[label] = total;
  }
}
