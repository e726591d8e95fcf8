/** Control styles that elements share; the design tokens are in `page.css`. */

import { css } from "lit";

export const controls = css`
  :host {
    color: var(--ink);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  button {
    cursor: pointer;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 6px 12px;
    background: var(--paper);
    font-weight: 600;
  }

  button:hover {
    border-color: var(--line-strong);
  }

  button:disabled {
    border-color: var(--line);
    color: var(--ink-soft);
    opacity: 0.55;
    cursor: default;
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button.link {
    border: 0;
    border-radius: 3px;
    padding: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
  }

  button.link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  a {
    color: var(--accent);
  }

  /* For a finger, which needs more room than a line of text. */
  @media (pointer: coarse) {
    button.link {
      min-width: 24px;
      min-height: 24px;
    }

    a {
      display: inline-block;
      padding-block: 4px;
    }
  }

  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  /* The parts of a panel, whatever their place in the outline. */
  h3,
  .section {
    margin: var(--space-4) 0 var(--space-2);
    color: var(--ink-soft);
    font-size: 0.8rem;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  /* Those that stand one below the other are 24 px high each, for a finger. */
  summary {
    padding-block: 2px;
    cursor: pointer;
  }

  summary,
  .soft {
    color: var(--ink-soft);
  }

  /* Where the reader's own colours are used, they tell what is chosen, too. */
  @media (forced-colors: active) {
    [aria-selected="true"],
    [aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
