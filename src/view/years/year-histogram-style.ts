/** How the papers per year look. */

import { css } from "lit";

export const histogram = css`
  :host {
    display: block;
    container-type: inline-size;
    padding: 6px var(--space-4) 5px;
    border-top: 1px solid var(--line);
    background: var(--paper);
  }

  .years {
    display: flex;
    gap: var(--space-3);
    align-items: center;
  }

  /* It comes later, and moves nothing then. */
  year-player {
    flex: none;
    width: 30px;
    height: 30px;
  }

  /* One button for each way. */
  @media (prefers-reduced-motion: reduce) {
    year-player {
      width: 62px;
    }
  }

  [role="toolbar"] {
    flex: 1;
    min-width: 0;
  }

  /* A few years do not fill a wide window. */
  ol {
    display: flex;
    width: fit-content;
    max-width: 100%;
    gap: 4px;
    align-items: flex-end;
    touch-action: pan-y;
    user-select: none;
  }

  /* The gaps of many years alone would be wider than the window. */
  ol:has(> :nth-child(41)) {
    gap: 1px;
  }

  ol:has(> :nth-child(121)) {
    gap: 0;
  }

  /* As tall as a finger needs, in a line that is not: the map above would change its height with it. */
  button.all {
    margin-block: -4px;
    color: var(--accent);
    font-weight: 600;
  }

  /* Not as a flex-basis: WebKit does not count that where the list is as wide as its bars. */
  li {
    width: 200px;
    min-width: 0;
  }

  li button {
    display: flex;
    /* Read as "2025 15", year first; drawn with the count on top. */
    flex-direction: column-reverse;
    align-items: stretch;
    width: 100%;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--ink-soft);
    font-size: 0.78rem;
    font-weight: 400;
    line-height: 1.3;
    text-align: center;
  }

  .bar {
    width: 100%;
    min-width: 1px;
    fill: var(--accent);
    opacity: 0.8;
  }

  .bar.inferred {
    opacity: 0.45;
  }

  .left-out .bar {
    opacity: 0.2;
  }

  li button:hover .bar,
  [aria-pressed="true"] .bar {
    opacity: 1;
  }

  [aria-pressed="true"] {
    color: var(--ink);
    font-weight: 600;
  }

  .label {
    height: 1.3em;
  }

  /* Wider than its bar it stays in the middle of it. */
  .label,
  .count {
    margin-inline: -2em;
    white-space: nowrap;
    pointer-events: none;
  }

  @container (max-width: 480px) {
    .often {
      visibility: hidden;
    }
  }

  @container (max-width: 520px) {
    .spare {
      display: none;
    }
  }

  p {
    color: var(--ink-soft);
    font-size: 0.8rem;
  }

  /* A low window is for the map: low bars, and the line below them beside them. */
  @media (height < 500px) {
    :host {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      padding-block: 2px;
    }

    .years {
      flex: 1;
      min-width: 0;
    }

    .bar {
      zoom: 0.4;
    }

    .spare {
      display: none;
    }

    p {
      max-width: 9rem;
    }
  }
`;
