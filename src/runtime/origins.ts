/** What the open files were read from: to be kept, or read again. */

import type { AppState } from "../state/app-state.ts";
import { wantedOf } from "../state/opened/opening.ts";
import type { OpenedFile } from "../state/opened/source.ts";
import type { Action } from "../state/reduce.ts";

import type { Input } from "./read-file.ts";

export class Origins {
  /** As they were last offered, understood or not. */
  readonly #offered = new Map<string, Input>();
  /** Also of files that Undo brings back. */
  readonly #inputs = new WeakMap<OpenedFile, Input>();
  #last: readonly Input[] = [];

  /** They are about to be opened. */
  offer(inputs: readonly Input[]): void {
    this.#last = inputs;
    for (const input of inputs) this.#offered.set(input.name, input);
  }

  /** What was last offered by that name. */
  named(name: string): Input | undefined {
    return this.#offered.get(name);
  }

  /** Nothing for files of a session, which have no text of their own. */
  of(file: OpenedFile): Input | undefined {
    return this.#inputs.get(file);
  }

  /** Follows what is open. */
  note(action: Action, state: AppState, before: AppState): void {
    if (action.type === "undone" || action.type === "redone") {
      const { files } = wantedOf(state);
      if (files !== before.source.files) this.#offerAgain(files);
    } else if (action.type === "files-opened") this.#noteInputs(action.files);
    else if (action.type === "session-opened") {
      this.#forgetOthers();
      // Its files have other texts than those of their names that were opened before.
      if (action.areFilesBeside === true) this.#noteInputs(action.session.files);
      else for (const { name } of action.session.files) this.#offered.delete(name);
    }
  }

  /** What is open again is what of its name is read again. */
  #offerAgain(files: readonly OpenedFile[]): void {
    for (const file of files) {
      const input = this.#inputs.get(file);
      if (input !== undefined) this.#offered.set(file.name, input);
    }
  }

  #noteInputs(files: readonly OpenedFile[]): void {
    for (const file of files) {
      const input = this.#offered.get(file.name);
      if (input !== undefined) this.#inputs.set(file, input);
    }
  }

  /** All but what was offered last. */
  #forgetOthers(): void {
    this.#offered.clear();
    this.offer(this.#last);
  }
}
