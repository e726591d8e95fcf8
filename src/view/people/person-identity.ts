/** Who this is: spellings with the reason each was joined, ids, and what the reader may decide. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { referenceTo, referenceToPaper } from "../../people/decisions/referring.ts";
import type { Decision, PersonReference } from "../../people/decisions.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { Author } from "../../people/identities.ts";
import type { View } from "../../state/select.ts";
import { paperInShort } from "../names/paper-in-short.ts";
import { idWords, reasonWords, severalIdsWords } from "../names/reason-words.ts";
import { newestFirst } from "../papers/paper-order.ts";
import { act } from "../parts/action-event.ts";
import { isLeaving } from "../parts/leaving.ts";
import { nameForm } from "../parts/name-form-style.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { controls } from "../parts/theme.ts";

type Task = "rename" | "split" | undefined;

@customElement("person-identity")
export class PersonIdentity extends LitElement {
  static override styles = [
    controls,
    nameForm,
    css`
      :host {
        display: block;
        margin-top: var(--space-2);
      }

      li {
        padding: 3px 0;
      }

      .parting {
        min-height: 24px;
        margin-inline-start: 4px;
        padding: 1px 8px;
        font-size: 0.85rem;
        font-weight: 400;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin: var(--space-2) 0;
      }

      form {
        margin-top: var(--space-2);
      }

      .split button {
        margin-top: var(--space-2);
      }

      [role="alert"] {
        color: var(--danger);
      }

      label.paper {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 8px;
        align-items: start;
        padding: 6px 0;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;

  @state() private task: Task;
  /** Whether the papers that were to be split off part nobody. */
  @state() private isUnclear = false;

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has("person")) this.task = undefined;
  }

  override render() {
    const author = this.view.network.authors[this.person];
    if (author === undefined || this.view.identities === undefined) return nothing;
    const count = author.spellings.length;
    return html`<details>
      <summary>${count === 1 ? "Who this is" : `Who this is: ${count} spellings`}</summary>
      <ul aria-label="Spellings of ${author.name}">
        ${author.spellings.map(
          (spelling, i) =>
            html`<li>${spelling}${this.#reason(spelling, author)}${i === 0 ? nothing : this.#parting(spelling)}</li>`,
        )}
      </ul>
      ${author.ids.length === 0 ? nothing : html`<p class="soft">${author.ids.map(idWords).join(", ")}</p>`}
      <div class="actions">
        <button id="rename" @click=${() => this.#begin("rename")}>Rename…</button>
        <button id="split" @click=${() => this.#begin("split")}>Split…</button>
        <button @click=${this.#leaveOut}>No person</button>
        ${
          // Last: nothing else comes under the pointer as it goes.
          this.person === this.view.network.owner
            ? nothing
            : html`<button @click=${this.#own}>This is me</button>`
        }
      </div>
      ${this.task === "rename" ? this.#renaming(author.name) : nothing}
      ${this.task === "split" ? this.#splitting() : nothing}
    </details>`;
  }

  #reason(spelling: string, { reasons, spellings, ids }: Author) {
    const join = reasons.find((reason) => reason.spelling === spelling);
    const isOnly = spellings.length === 1;
    const words = join !== undefined ? reasonWords(join) : isOnly ? severalIdsWords(ids) : "";
    return words === "" ? nothing : html` <span class="soft">– ${words}</span>`;
  }

  /** Takes a join back: by the papers, because nothing else tells two people of one spelling apart. */
  #parting(spelling: string) {
    const papers = this.#papersPrinting(spelling);
    if (papers.length === 0) return nothing;
    const label = `${spelling} is somebody else`;
    return html` <button class="parting" aria-label=${label} title=${label} @click=${() => this.#split(papers)}>Somebody else</button>`;
  }

  #papersPrinting(spelling: string): readonly number[] {
    const { identities, network } = this.view;
    const own = rowsOf(network.papersOfAuthor, this.person);
    return Array.from(own).filter((paper) =>
      network.papers[paper]!.byline.authors.some(
        ({ printed }, place) =>
          printed === spelling && identities?.places[paper]?.[place] === this.person,
      ),
    );
  }

  #renaming(name: string) {
    return html`<form class="rename" @submit=${this.#onRename} @keydown=${this.#onKey}>
      <label>Name on the map <input name="name" .value=${name} required /></label>
      <button>Rename</button>
    </form>`;
  }

  #splitting() {
    const { network } = this.view;
    const papers = newestFirst(network, rowsOf(network.papersOfAuthor, this.person));
    return html`<form class="split" @submit=${this.#onSplit} @keydown=${this.#onKey}>
      <p>Which papers are somebody else’s of the same name?</p>
      ${papers.map(
        (paper) => html`<label class="paper">
          <input type="checkbox" name="paper" .value=${String(paper)} />
          <span>${paperInShort(network, paper, this.person)}</span>
        </label>`,
      )}
      ${this.isUnclear ? html`<p role="alert">Choose at least one paper, but not all of them.</p>` : nothing}
      <button>Split these off</button>
    </form>`;
  }

  async #begin(task: Task) {
    this.task = this.task === task ? undefined : task;
    this.isUnclear = false;
    await this.updateComplete;
    // Whoever types at once means the name, not the shortcuts of the page.
    const field = this.renderRoot.querySelector<HTMLInputElement>("form input");
    field?.focus();
    // And means another name, as it does of a cluster.
    field?.select();
  }

  #onKey(event: KeyboardEvent) {
    if (isLeaving(event)) this.#leave();
  }

  /** What was pressed goes away with what it did. */
  #leave() {
    passFocus(this, `#${this.task ?? "split"}`);
    this.task = undefined;
  }

  #onRename(event: SubmitEvent) {
    event.preventDefault();
    const name = new FormData(formOf(event)).get("name");
    if (typeof name !== "string" || name.trim() === "") return;
    this.#decideOn((person) => ({ kind: "renamed", person, name: name.trim() }));
  }

  #onSplit(event: SubmitEvent) {
    event.preventDefault();
    const chosen = new FormData(formOf(event)).getAll("paper").map(Number);
    const all = rowsOf(this.view.network.papersOfAuthor, this.person).length;
    this.isUnclear = chosen.length === 0 || chosen.length === all;
    if (!this.isUnclear) this.#split(chosen);
  }

  #split(papers: readonly number[]) {
    const chosen = papers.map((paper) => referenceToPaper(this.view.network.papers[paper]!));
    if (chosen.length > 0) this.#decideOn((person) => ({ kind: "split", person, papers: chosen }));
  }

  #own() {
    this.#decideOn((person) => ({ kind: "owner", person }));
  }

  #leaveOut() {
    this.#decideOn((person) => ({ kind: "left-out", person }));
  }

  #decideOn(decide: (person: PersonReference) => Decision) {
    const { identities, network } = this.view;
    if (identities === undefined) return;
    this.#leave();
    const decision = decide(referenceTo(this.person, identities, network.papers));
    act(this, { type: "identity-decided", decision });
  }
}

function formOf({ target }: SubmitEvent): HTMLFormElement | undefined {
  return target instanceof HTMLFormElement ? target : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    "person-identity": PersonIdentity;
  }
}
