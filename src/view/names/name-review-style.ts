/** How the queue of pairs looks. */

import { css } from "lit";

export const nameReview = css`
  :host {
    display: block;
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-3);
    margin: var(--space-3) 0;
  }

  /* What stands there until the pair taken back does. */
  [aria-busy="true"] {
    opacity: 0.4;
  }

  .answers {
    position: sticky;
    /* Over the room that the panel leaves at its end, so that nothing shows below. */
    bottom: calc(-1 * var(--space-4));
    z-index: 1;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
    padding: var(--space-2) 0 var(--space-4);
    background: var(--paper);
  }

  .answers button {
    padding: 5px 8px;
  }

  kbd {
    margin-inline-start: 6px;
    padding: 0 5px;
    border: 1px solid var(--line);
    border-radius: 4px;
    font: inherit;
    font-size: 0.8rem;
    font-weight: 400;
    opacity: 0.8;
  }

  .evidence li {
    padding: 2px 0;
  }

  .evidence li::before {
    content: "+ ";
    color: var(--ink-soft);
  }

  .evidence li.against::before {
    content: "− ";
  }

  /* A sheet over the map is low, and mostly without a keyboard. */
  @media (width < 600px) {
    .answers {
      grid-template-columns: repeat(4, auto);
    }

    .answers button {
      padding-inline: 4px;
    }

    kbd {
      display: none;
    }
  }
`;
