/** The rows of a long table that are drawn: a page, and another by the button under the table. */

import { html, nothing, type ReactiveControllerHost } from "lit";

import { formatCount } from "./format.ts";

/** Rows of a page, unless told otherwise. */
const PAGE = 100;
/** Rows that no usual window shows all of. */
const SCREENFUL = 40;
/** Milliseconds after which the rest of the page follows, because by then most of what is opened stands. */
const REST_MS = 1500;

export class Paging {
  readonly #host: ReactiveControllerHost & Element;
  readonly #page: number;
  readonly #first: number;
  #limit: number;
  #timer = 0;

  /**
   * @param first - rows drawn at first.
   * @param page - rows drawn at once after them.
   */
  constructor(host: ReactiveControllerHost & Element, first = PAGE, page = PAGE) {
    this.#host = host;
    this.#page = page;
    this.#first = first;
    this.#limit = first;
  }

  /** Another list is opened, of which much is to be drawn besides: of a long one first what can be seen. */
  startAfresh(rows: number): void {
    const isLong = rows > this.#first;
    this.#limit = isLong ? Math.min(SCREENFUL, this.#first) : this.#first;
    // Whoever scrolls first, whatever holds the table, may be on the way to the rest: no shadow root tells another.
    for (let inside: Element | undefined = this.#host; inside !== undefined; ) {
      const root = inside.getRootNode();
      root.addEventListener("scroll", this.#drawRest, { capture: true, once: true });
      inside = root instanceof ShadowRoot ? root.host : undefined;
    }
  }

  /** The rest of the page, unless a map that is still laid out needs the time: scores of rows take a while. */
  follow(isBusy: boolean): void {
    this.#stop();
    if (!isBusy && this.#limit < this.#first)
      this.#timer = window.setTimeout(this.#drawRest, REST_MS);
  }

  /** How many rows are drawn at most. */
  get limit(): number {
    return this.#limit;
  }

  /** Of all rows, those that are drawn. */
  drawn<Row>(rows: ArrayLike<Row>): readonly Row[] {
    return Array.from({ length: Math.min(this.#limit, rows.length) }, (_, row) => rows[row]!);
  }

  /** The button for the next page; nothing where all rows are drawn. */
  button(count: number) {
    const remaining = count - Math.max(this.#limit, this.#first);
    if (remaining <= 0) return nothing;
    const more = Math.min(this.#page, remaining);
    const all = more < remaining ? ` of ${formatCount(remaining)}` : "";
    return html`<button class="more" @click=${this.#showMore}>Show ${more} more${all}</button>`;
  }

  /** Back to the first page: other rows are shown. */
  restart(): void {
    this.#stop();
    this.#limit = this.#first;
    this.#host.requestUpdate();
  }

  readonly #drawRest = () => {
    if (this.#limit < this.#first) this.restart();
  };

  readonly #showMore = () => {
    this.#stop();
    this.#limit += this.#page;
    this.#host.requestUpdate();
  };

  #stop() {
    window.clearTimeout(this.#timer);
  }
}
