/** What keys and gestures do, and what marks say; nothing else in the app has to be learnt. */

import { css, html, LitElement } from "lit";
import { customElement, query } from "lit/decorators.js";

import { dialog } from "./parts/dialog-style.ts";
import { controls } from "./parts/theme.ts";

interface Gesture {
  /** Words and names of keys, each with what it does the same. */
  readonly by: readonly string[];
  readonly does: string;
}

const ON_THE_MAP: readonly Gesture[] = [
  { by: ["Click a disc or a name"], does: "The person, with their papers and co-authors" },
  { by: ["Click a tie"], does: "The papers that two people share" },
  { by: ["Shift + click"], does: "A second person: what both share, or the chain between them" },
  { by: ["Double click", "Enter"], does: "The person's ego network" },
  { by: ["Drag"], does: "Moves a person and pins them there" },
  { by: ["Scroll", "Pinch", "+", "−"], does: "Zooms" },
  { by: ["0"], does: "Everybody in view again" },
  { by: ["Arrow keys"], does: "From person to person" },
];

const EVERYWHERE: readonly Gesture[] = [
  { by: ["/", "Ctrl K"], does: "Finds a person or a paper" },
  { by: ["H"], does: "Hides or shows the person selected, else who is on every paper" },
  { by: ["Arrow keys"], does: "Among years, clusters, tabs, and the tools of the map" },
  { by: ["M"], does: "The map alone, or with its panels again" },
  { by: ["Ctrl Z", "Ctrl Shift Z"], does: "Undo, redo" },
  { by: ["Esc"], does: "One step back" },
  { by: ["?"], does: "This help" },
];

const IN_NAMES: readonly Gesture[] = [
  { by: ["Y", "N"], does: "One person, two people" },
  { by: ["S", "U"], does: "Skip, take back" },
];

const IN_NUMBERS: readonly Gesture[] = [
  { by: ["≥"], does: "At least: author lists are cut, and may hide somebody" },
  { by: ["≈"], does: "About: a share of a paper whose author list is cut" },
];

@customElement("help-dialog")
export class HelpDialog extends LitElement {
  static override styles = [
    controls,
    dialog,
    css`
      :host {
        display: contents;
      }

      /* What gestures do stands below each other in all parts. */
      .parts {
        display: grid;
        grid-template-columns: auto 1fr;
        column-gap: var(--space-3);
      }

      h3,
      dl {
        grid-column: 1 / -1;
      }

      h3 {
        margin: var(--space-3) 0 var(--space-2);
        font-size: 0.95rem;
      }

      dl {
        display: grid;
        grid-template-columns: subgrid;
        row-gap: 6px;
        margin: 0;
      }

      dd {
        margin: 0;
        color: var(--ink-soft);
      }

      kbd {
        padding: 1px 6px;
        border: 1px solid var(--line);
        border-radius: 5px;
        background: var(--sunken);
        font: inherit;
        font-size: 0.9em;
        white-space: nowrap;
      }
    `,
  ];

  @query("dialog") private dialog!: HTMLDialogElement;

  override render() {
    return html`<dialog aria-label="Help" closedby="any">
      <h2>Keys and gestures</h2>
      <div class="parts">
        ${section("On the map", ON_THE_MAP)} ${section("Everywhere", EVERYWHERE)}
        ${section("In the tab Names", IN_NAMES)} ${section("In numbers", IN_NUMBERS)}
      </div>
      <form method="dialog" class="buttons"><button class="primary">Close</button></form>
    </dialog>`;
  }

  show() {
    if (!this.dialog.open) this.dialog.showModal();
  }
}

function section(title: string, gestures: readonly Gesture[]) {
  return html`<h3>${title}</h3>
    <dl>
      ${gestures.map(
        ({ by, does }) => html`<dt>${by.map((one) => html`<kbd>${one}</kbd> `)}</dt>
          <dd>${does}</dd>`,
      )}
    </dl>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "help-dialog": HelpDialog;
  }
}
