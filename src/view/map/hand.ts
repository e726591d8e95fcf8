/** The reader's hand on the map, by pointer or keyboard: what it points at, chooses, opens and drags. */

import type { SeenNames } from "../../figure/figure-request.ts";
import type { PositionFeed } from "../../layout/feed.ts";
import type { Action } from "../../state/reduce.ts";
import type { View } from "../../state/select.ts";

import { keepSomebodyInView } from "./astray.ts";
import { Drag } from "./drag.ts";
import { listenTo } from "./gestures.ts";
import { commandOf } from "./keys.ts";
import type { Motion } from "./motion.ts";
import { NamesMet } from "./names-met.ts";
import { nextInDirection, type Picked, type Point, type Pointer, personIn, pick } from "./pick.ts";
import type { SigmaMap } from "./sigma.ts";
import { actionOf, sayPerson } from "./words.ts";

/** Whose map it is. */
export interface Owner {
  readonly view: View;
  readonly feed: PositionFeed;
  readonly selected: readonly number[];
  readonly layers: { readonly names: SeenNames };
  readonly act: (action: Action) => void;
  /** Read out to those who do not see the map. */
  readonly say: (text: string) => void;
  /** Something else is pointed at. */
  readonly attend: () => void;
}

export class Hand {
  #map: SigmaMap | undefined;
  #drag: Drag | undefined;
  readonly #namesMet = new NamesMet();
  #pointed: Picked | undefined;
  /** Whether that is under the keyboard's cursor. */
  #isCursor = false;

  constructor(
    private readonly owner: Owner,
    private readonly motion: Motion,
  ) {}

  /** What is under the pointer or the keyboard's cursor. */
  get pointed(): Picked | undefined {
    return this.#pointed;
  }

  /** Whether somebody is dragged. */
  get isHolding(): boolean {
    return this.#drag?.isHolding ?? false;
  }

  /** Another map lies under the hand. */
  reach(map: SigmaMap): void {
    const drag = new Drag(map, this.motion, this.owner.feed);
    const picked = (point: Point, pointer: Pointer) => {
      const named = this.#namesMet.at(point, this.owner.layers.names.people, map.projection);
      return pick(map, this.owner.view, { point, pointer, named });
    };
    // Who presses on a name and moves the pointer wants to move the map.
    const graspable = (point: Point) =>
      personIn(pick(map, this.owner.view, { point, pointer: "fine" }));
    this.#map = map;
    this.#drag = drag;
    keepSomebodyInView(map);
    listenTo(map, {
      pointed: (point) => this.point(picked(point, "fine")),
      left: () => this.point(undefined),
      // Who comes nearer wants to see what is there, and the pointer is always at somebody in a crowd.
      zoomed: () => this.point(undefined),
      chosen: (point, pointer, isAdding) => this.#choose(picked(point, pointer), isAdding),
      opened: (point, pointer) => this.#openEgo(picked(point, pointer)),
      grasped: (point) => drag.grasp(graspable(point), point),
      dragged: (point) => drag.to(point),
      dropped: () => this.#drop(drag),
    });
  }

  /** Whoever is dragged or named is not there any more. */
  letGo(): void {
    this.#drag?.drop();
    this.#namesMet.forget();
  }

  /** The places of a layout, but for whoever is dragged. */
  hold(positions: Float32Array): Float32Array {
    return this.#drag?.hold(positions) ?? positions;
  }

  point(picked: Picked | undefined): void {
    if (JSON.stringify(picked) === JSON.stringify(this.#pointed)) return;
    this.#pointed = picked;
    this.#isCursor = false;
    this.owner.attend();
  }

  press(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === undefined) return;
    // Escape goes a step back everywhere, after the map has heard of it.
    if (command.type !== "let-go") event.preventDefault();
    switch (command.type) {
      case "move":
        return this.#moveCursor(command.direction);
      case "enter":
        return this.#enter(command.isAdding);
      case "let-go":
        return this.#letCursorGo();
      default:
        return this.#zoom(command.type);
    }
  }

  #zoom(how: "zoom-in" | "zoom-out" | "fit"): void {
    // Whoever the pointer is at is there no more, and all else would be dimmed for them.
    if (!this.#isCursor) this.point(undefined);
    const camera = this.#map?.camera;
    if (how === "fit") camera?.fit();
    else if (how === "zoom-in") camera?.zoomIn();
    else camera?.zoomOut();
  }

  #choose(picked: Picked | undefined, isAdding: boolean): void {
    const { act, view } = this.owner;
    act(picked === undefined ? { type: "selection-cleared" } : actionOf(view, picked, isAdding));
  }

  /** Whether there is somebody whose ego network could be opened. */
  #openEgo(picked: Picked | undefined): boolean {
    const author = personIn(picked);
    if (author === undefined) return false;
    this.owner.act({ type: "ego-opened", key: this.#keyOf(author) });
    return true;
  }

  #drop(drag: Drag): void {
    const dropped = drag.drop();
    if (dropped === undefined) return;
    const key = this.#keyOf(dropped.author);
    this.owner.act({ type: "person-pinned", key, ...dropped.place });
  }

  #keyOf(author: number): string {
    return this.owner.view.network.authors[author]?.key ?? "";
  }

  /** Like a click; on the only person selected like a second one, also before the cursor has moved. */
  #enter(isAdding: boolean): void {
    const [author, ...others] = this.owner.selected;
    const isOne = author !== undefined && others.length === 0;
    const target = this.#pointed ?? (isOne ? { kind: "person" as const, author } : undefined);
    if (target === undefined) return;
    if (isOne && author === personIn(target) && !isAdding) this.#openEgo(target);
    else this.#choose(target, isAdding);
  }

  /** Once nobody is selected: who is let go of keeps the cursor, so that the next arrow goes on from there. */
  #letCursorGo(): void {
    if (this.#isCursor && this.owner.selected.length === 0) this.point(undefined);
  }

  #moveCursor(direction: Point): void {
    if (this.#map === undefined) return;
    const { view, selected } = this.owner;
    const from = personIn(this.#pointed) ?? selected[0];
    const next =
      from === undefined
        ? view.appearance.labelOrder[0]
        : nextInDirection(this.#map, from, direction);
    if (next === undefined) return;
    this.point({ kind: "person", author: next });
    this.#isCursor = true;
    this.#map.camera.reveal(next);
    this.owner.say(sayPerson(view, next));
  }
}
