/** In the place of the npm package `events`: as much of Node's emitter as Sigma and we use. */

/** @typedef {(...args: unknown[]) => void} Listener */

export class EventEmitter {
  /** @type {Map<string, readonly Listener[]>} */
  #listeners = new Map();

  /**
   * @param {string} type
   * @param {Listener} listener
   */
  on(type, listener) {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
    return this;
  }

  /**
   * @param {string} type
   * @param {Listener} listener
   */
  removeListener(type, listener) {
    const heard = this.#listeners.get(type) ?? [];
    this.#listeners.set(
      type,
      heard.filter((each) => each !== listener),
    );
    return this;
  }

  /** @param {string} [type] - all types when it is left out. */
  removeAllListeners(type) {
    if (type === undefined) this.#listeners.clear();
    else this.#listeners.delete(type);
    return this;
  }

  /**
   * Lists are never changed in place: who leaves or comes meanwhile does so from the next time on.
   *
   * @param {string} type
   * @param {unknown[]} args
   */
  emit(type, ...args) {
    const heard = this.#listeners.get(type) ?? [];
    for (const listener of heard) listener.apply(this, args);
    return heard.length > 0;
  }
}
