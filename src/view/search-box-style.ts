/** How the search and what it found look. */

import { css } from "lit";

export const searchBoxStyle = css`
  :host {
    position: relative;
    display: block;
  }

  input {
    width: 100%;
    padding: 7px 56px 7px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
  }

  input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  kbd {
    position: absolute;
    top: 8px;
    right: 12px;
    color: var(--ink-soft);
    font: inherit;
    font-size: 0.9rem;
    pointer-events: none;
  }

  /* Where there is hardly ever a key to press. */
  @media (width < 480px), (height < 500px) {
    input {
      padding-inline-end: 12px;
    }

    kbd {
      display: none;
    }

    li {
      flex-wrap: wrap;
    }
  }

  ul,
  p:not(:empty) {
    position: absolute;
    z-index: 20;
    top: calc(100% + 4px);
    width: 100%;
    max-height: min(420px, 60vh);
    overflow-y: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    box-shadow: var(--shadow);
  }

  li,
  p:not(:empty) {
    padding: 7px 12px;
  }

  li {
    display: flex;
    gap: 0 var(--space-3);
    justify-content: space-between;
    cursor: pointer;
  }

  li span + span {
    flex: none;
  }

  li[aria-selected="true"] {
    background: var(--accent-soft);
  }
`;
