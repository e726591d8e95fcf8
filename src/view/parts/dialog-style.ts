/** How dialogs look. */

import { css } from "lit";

export const dialog = css`
  dialog {
    width: min(560px, calc(100vw - 24px));
    max-height: calc(100dvh - 24px);
    padding: var(--space-4) 22px 20px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--paper);
    color: var(--ink);
    box-shadow: var(--shadow);
  }

  dialog::backdrop {
    background: rgb(10 12 18 / 0.45);
  }

  dialog h2 {
    margin-bottom: var(--space-2);
    font-size: 1.2rem;
  }

  dialog p {
    margin-bottom: var(--space-3);
  }

  /** In reach on a phone too, where what stands above is longer than the screen. */
  .buttons {
    position: sticky;
    bottom: -20px;
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    justify-content: flex-end;
    margin: var(--space-2) -22px -20px;
    padding: var(--space-2) 22px var(--space-4);
    background: var(--paper);
  }
`;

/** Groups of radio buttons, and the preview of what they lead to. */
export const choices = css`
  dialog {
    width: min(760px, calc(100vw - 24px));
    /* What is chosen stays under the pointer: only the lower edge follows what there is to say. */
    margin-top: max(12px, 5dvh);
    max-height: calc(100dvh - 12px - max(12px, 5dvh));
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3) 28px;
  }

  .use {
    margin-top: var(--space-2);
    color: var(--ink-soft);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    color: var(--ink-soft);
    font-size: 0.85rem;
  }

  label {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    margin-inline-end: 10px;
    padding: 3px 0;
  }

  input {
    margin: 0;
    accent-color: var(--accent);
  }

  .frame {
    display: grid;
    place-items: center;
    margin-top: var(--space-3);
  }

  canvas {
    max-width: 100%;
    max-height: 36vh;
    border: 1px solid var(--line);
    background: repeating-conic-gradient(var(--sunken) 0 25%, var(--paper) 0 50%) 0 0 / 18px 18px;
  }

  .size {
    margin-inline-end: auto;
    align-self: center;
    color: var(--ink-soft);
  }
`;
