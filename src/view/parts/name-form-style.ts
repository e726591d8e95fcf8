/** A form in which somebody or something is given a name: its field, and buttons beside it. */

import { css } from "lit";

export const nameForm = css`
  .rename {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: end;
    margin-top: var(--space-2);
  }

  .rename label {
    flex: 1 1 12rem;
    min-width: 0;
  }

  .rename input {
    display: block;
    width: 100%;
    margin-top: 4px;
    padding: 6px 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
  }
`;
