/** How lists of names and their numbers look, in every panel. */

import { css } from "lit";

export const numberList = css`
  dl {
    margin: 0;
  }

  dl div {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
    justify-content: space-between;
    padding: 3px 0;
  }

  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
