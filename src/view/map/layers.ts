/** What lies over and under discs and ties: names, and how many people are where. */

import { runToEnd } from "../../bibliography/reading.ts";
import type { SeenNames } from "../../figure/figure-request.ts";
import type { View } from "../../state/select.ts";

import type { Drawn } from "./events.ts";
import { type Overlay, placeNames } from "./labels.ts";
import { drawOverlay } from "./overlay.ts";
import type { SigmaMap } from "./sigma.ts";

/** The first picture of so many people is named later: to draw them, and each step of naming them, is a task. */
const FIRST_NAMED_LATER = 1500;
/** All pictures of so many are. */
const ALL_NAMED_LATER = 4000;

/** The canvases over and under the map's own. */
interface Canvases {
  readonly over: HTMLCanvasElement;
  readonly under: HTMLCanvasElement;
}

const NONE: SeenNames = { people: [], clusters: [] };

export class Layers {
  /** As drawn last; and these again for a figure, which dims nobody: beside whoever stands out, nobody else has one. */
  names = NONE;
  namesOfAll: SeenNames | undefined;
  #drawn: Drawn | undefined;
  #view: View | undefined;
  #isFirstPicture = true;
  #isNaming = false;
  #step = 0;
  #frame = 0;
  #drawDensity: typeof import("./density.ts").drawDensity | undefined;

  /** @param tell - told what is to be seen, when that has changed, and of what. */
  constructor(
    private readonly canvases: () => Canvases,
    private readonly tell: (drawn: Drawn, view: View) => void,
  ) {}

  /** The next picture is the first of another network. @param areOthers - of people who were not on the map. */
  startAfresh(areOthers: boolean): void {
    this.stop();
    // Many are named later than drawn: until then, names of the others would stand among them.
    if (areOthers) this.canvases().over.width = 0;
    this.names = NONE;
    this.namesOfAll = undefined;
    this.#isFirstPicture = true;
  }

  stop(): void {
    window.clearTimeout(this.#step);
    cancelAnimationFrame(this.#frame);
    this.#isNaming = false;
  }

  /** Follows a map that has just been drawn. @param overlay - what is named now. */
  draw(map: SigmaMap, overlay: () => Overlay): void {
    const isOvertaken = this.#isNaming;
    this.stop();
    const people = overlay().view.network.authors.length;
    // Where the reader moves the map, names may not lag behind it.
    const isMany = people > ALL_NAMED_LATER && map.camera.isFitted;
    const isFirst = this.#isFirstPicture && people > FIRST_NAMED_LATER;
    if (map.ground !== undefined) this.#isFirstPicture = false;
    const steps = this.#name(map, overlay);
    if (isFirst || (isMany && !isOvertaken)) this.#goOn(steps);
    // Where pictures follow each other fast, this one is named before the next one is drawn.
    else if (isMany) this.#frame = requestAnimationFrame(() => runToEnd(steps));
    else runToEnd(steps);
  }

  /** A task each, because frames of large maps are far between. */
  #goOn(steps: Generator): void {
    this.#isNaming = true;
    this.#step = window.setTimeout(() => {
      if (steps.next().done) this.#isNaming = false;
      else this.#goOn(steps);
    });
  }

  get hasDensity(): boolean {
    return this.#drawDensity !== undefined;
  }

  /** Loads what shows where many people are when it is first asked for: most maps are never looked at so. */
  async showDensity(isShown: boolean): Promise<void> {
    const { drawDensity } = await import("./density.ts");
    this.#drawDensity = isShown ? drawDensity : undefined;
    if (!isShown) this.canvases().under.width = 0;
  }

  *#name(map: SigmaMap, attended: () => Overlay): Generator<void> {
    const overlay = attended();
    // Fitted, the same map shows the same labels, whatever was looked at before.
    const names = yield* placeNames(map, overlay, map.camera.isFitted ? [] : this.names.people);
    yield;
    this.#write(map, overlay, names);
  }

  #write(map: SigmaMap, overlay: Overlay, names: SeenNames): void {
    const { over, under } = this.canvases();
    drawOverlay(over, map, overlay, names);
    this.names = names;
    this.namesOfAll = overlay.people === undefined ? names : undefined;
    const bandwidth = this.#drawDensity?.(under, map, overlay.view) ?? 0;
    if (map.ground !== undefined) this.#tellChanged({ ...map.drawn, bandwidth }, overlay.view);
  }

  #tellChanged(drawn: Drawn, view: View): void {
    if (view === this.#view && JSON.stringify(drawn) === JSON.stringify(this.#drawn)) return;
    this.#drawn = drawn;
    this.#view = view;
    this.tell(drawn, view);
  }
}
