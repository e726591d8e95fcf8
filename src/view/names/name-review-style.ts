/** How the queue of pairs looks. */

import { css } from "lit";

export const nameReview = css`
  :host {
    display: block;
  }

  /* Room for a longer one, down to the end of the panel: the answers stay where they are from one to the next. */
  .question {
    min-height: min(42rem, 100dvh - 18rem);
    margin-top: var(--space-1);
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

  /* A sheet over the map is low, and mostly without a keyboard. */
  @media (width < 600px) {
    .question {
      min-height: 0;
    }

    .order {
      display: none;
    }

    .evidence {
      font-size: 0.9rem;
      line-height: 1.3;
    }

    .pair {
      gap: var(--space-2);
      margin-top: var(--space-1);
    }

    .answers {
      padding-bottom: var(--space-3);
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
