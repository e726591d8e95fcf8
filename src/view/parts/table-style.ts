/** How tables look, in every panel. */

import { css } from "lit";

export const table = css`
  :host {
    display: block;
  }

  .tools {
    display: flex;
    gap: var(--space-2);
    margin-bottom: var(--space-2);
  }

  .tools input {
    flex: 1;
    min-width: 0;
    padding: 6px 10px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
  }

  .tools button {
    white-space: nowrap;
  }

  p.soft {
    margin-bottom: var(--space-2);
    font-size: 0.85rem;
  }

  table {
    width: 100%;
    /* Collapsed lines belong to the table, and would go under the cells that stay. */
    border-spacing: 0;
    font-size: 0.92rem;
  }

  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 6px 0 6px 8px;
    border-bottom: 1px solid var(--line-strong);
    background: var(--paper);
    color: var(--ink-soft);
    font-weight: 600;
    white-space: nowrap;
  }

  tbody th,
  tbody td {
    padding: 5px 0 5px 8px;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    vertical-align: top;
  }

  tbody tr {
    background: var(--paper);
  }

  tbody tr:hover {
    background: var(--sunken);
  }

  .text {
    text-align: start;
    overflow-wrap: anywhere;
  }

  /* Numbers without a name say nothing: it stays where a table is scrolled sideways. */
  tr > .text:first-child {
    position: sticky;
    inset-inline-start: 0;
    padding-inline-start: 0;
    background: inherit;
  }

  thead > tr > .text:first-child {
    z-index: 2;
    background: var(--paper);
  }

  .number {
    width: 1%;
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .arrow {
    display: inline-block;
    width: 1.1em;
    font-size: 0.7em;
    text-align: center;
  }

  /* The title of a column of numbers ends where they end. */
  thead .number button {
    display: inline-flex;
    flex-direction: row-reverse;
    align-items: baseline;
    text-align: end;
  }

  /* A name that fingers tap is higher than its line: numbers stand on the first, also of a long one. */
  @media (pointer: coarse) {
    thead th {
      vertical-align: baseline;
    }

    tbody th > button.link {
      min-height: 0;
      padding-block: 3px;
    }

    /* Not beside authors or titles. */
    tbody th + .number,
    tbody th + .number ~ .number {
      padding-top: 8px;
    }
  }

  /* The panel is at its narrowest, and names come first. */
  @media (900px <= width < 1100px) {
    thead th {
      padding-inline-start: 6px;
      font-size: 0.87em;
    }

    thead .number {
      white-space: normal;
    }
  }

  .more {
    margin-top: var(--space-3);
  }

  td[title] {
    cursor: help;
  }
`;
