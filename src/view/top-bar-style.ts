/** How the top bar looks, and how it makes do with small windows. */

import { css } from "lit";

export const topBarStyle = css`
  :host {
    display: grid;
    grid-template-columns: 1fr min(420px, 32vw) 1fr;
    gap: var(--space-3);
    align-items: center;
    padding: 8px var(--space-4);
    border-bottom: 1px solid var(--line);
    background: var(--paper);
  }

  .name {
    display: flex;
    gap: var(--space-3);
    align-items: center;
    min-width: 0;
  }

  h1 {
    display: flex;
    gap: 7px;
    align-items: center;
    margin: 0;
    font-size: 1.1rem;
  }

  .opened {
    overflow: hidden;
    padding: 3px 11px;
    border-radius: 14px;
    background: var(--sunken);
    color: var(--ink-soft);
    font-size: 0.9rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .actions {
    display: flex;
    gap: var(--space-2);
    justify-content: flex-end;
  }

  .icon {
    display: grid;
    place-items: center;
    padding: 6px 9px;
  }

  @media (width < 900px) {
    :host {
      grid-template-columns: 1fr auto;
      padding: 8px var(--space-3);
    }

    search-box {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }

  /* A phone on its side has no height for two rows. */
  @media (480px <= width < 900px) and (height < 500px) {
    :host {
      grid-template-columns: auto minmax(120px, 1fr) auto;
      padding-block: 5px;
    }

    search-box {
      grid-row: auto;
      grid-column: auto;
    }

    .opened {
      max-width: 14vw;
    }

    .actions {
      gap: 4px;
    }

    .icon {
      padding: 6px;
    }

    button:not(.icon) {
      padding-inline: 8px;
    }
  }

  /* The help stands under the last button, beside the search, and what is open in a line of its own. */
  @media (width < 480px) {
    :host {
      grid-template-columns: 1fr repeat(5, auto);
      gap: var(--space-2) 5px;
    }

    .name,
    .actions {
      display: contents;
    }

    .help {
      grid-row: 2;
      grid-column: 6;
      align-self: stretch;
    }

    search-box {
      grid-column: 1 / 6;
    }

    .opened {
      grid-row: 3;
      grid-column: 1 / -1;
      /* A "j" reaches out to the left. */
      margin-left: -2px;
      padding: 0 2px;
      background: none;
    }

    .icon {
      padding: 6px;
    }

    button {
      padding-inline: 9px;
    }
  }

  /* Only the mark is seen of the name. */
  @media (width < 370px), (480px <= width < 720px) and (height < 500px) {
    h1 {
      gap: 0;
      font-size: 0;
    }
  }
`;
