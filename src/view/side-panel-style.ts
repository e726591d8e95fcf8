/** How the tabs of the answer and their panels look. */

import { css } from "lit";

export const tabsAndPanels = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
  }

  [role="tablist"] {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    margin: var(--space-4) calc(var(--space-4) + var(--close-room, 0px)) var(--space-1) var(--space-4);
    padding: 3px;
    border-radius: var(--radius);
    background: var(--sunken);
  }

  [role="tab"] {
    position: relative;
    flex: 1;
    padding: 4px;
    border: 1px solid transparent;
    background: none;
    color: var(--ink-soft);
    font-weight: 400;
  }

  [role="tab"][aria-selected="true"] {
    border-color: var(--line);
    background: var(--paper);
    color: var(--ink);
    font-weight: 600;
  }

  sup {
    position: absolute;
    top: -10px;
    right: 0;
    padding: 0 5px;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.75rem;
    line-height: 16px;
  }

  /* All five stand in one row; on the narrowest screens beside what closes the sheet. */
  @media (900px <= width < 1100px) {
    [role="tablist"] {
      margin-inline: var(--space-3);
    }

    [role="tab"] {
      padding-inline: 0;
    }
  }

  @media (width < 370px) {
    [role="tablist"] {
      margin-inline: var(--space-2) calc(var(--space-2) + var(--close-room, 0px));
      font-size: 0.9rem;
    }

    [role="tab"] {
      padding-inline: 0;
    }
  }

  [role="tabpanel"] {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    padding: 0 var(--space-4) var(--space-4);
    outline-offset: -2px;
    overscroll-behavior: contain;
  }

  @media (900px <= width < 1100px) {
    [role="tabpanel"] {
      padding-inline: var(--space-3);
    }
  }

  /* The heading says whose panel took the keyboard; a frame around all of it would look like an error. */
  #panel-person:focus-visible:has(> :is(person-panel, pair-panel)) {
    --panel-ring: 2px solid var(--accent);

    outline: none;
  }

  /* Room within the focus ring that scrolls away: rows would be seen in a padding, above a title that stays. */
  [role="tabpanel"]::before {
    content: "";
    display: block;
    height: var(--space-2);
  }

  .narrowed {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    margin-bottom: var(--space-2);
    padding: 2px 10px;
    border: 1px solid var(--accent);
    border-radius: 14px;
    background: var(--accent-soft);
    font-weight: 400;
  }
`;
