/** How the region of the map looks. */

import { css } from "lit";

export const mapViewStyle = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--map);
    container-type: inline-size;
  }

  [role="region"] {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    height: 100%;
  }

  /* Names are drawn for this background, whatever the reader's own colours are. */
  .map {
    position: relative;
    background: var(--map);
    forced-color-adjust: none;
  }

  /* In the margin that a fitted map leaves free; close by, people under it can still be pointed at. */
  map-legend {
    position: absolute;
    inset: auto auto 4px 8px;
    max-width: calc(100% - 16px);
    pointer-events: none;
  }

  /* On a map that is not wide the legend has two rows, and that margin is lower than these. */
  @container (max-width: 760px) {
    graph-canvas {
      --below: 16px;
    }
  }

  .narrowed {
    position: absolute;
    inset: 6px auto auto 8px;
    display: flex;
    gap: 6px;
    align-items: center;
    max-width: calc(100% - 16px);
    padding: 2px 4px 2px 10px;
    border: 1px solid var(--accent);
    border-radius: 14px;
    background: var(--accent-soft);
    font-size: 0.9rem;
  }

  .narrowed span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .narrowed button {
    display: grid;
    flex: none;
    place-items: center;
    padding: 3px;
    border: 0;
    border-radius: 50%;
    background: none;
  }

  .strip {
    display: flex;
    gap: 2px var(--space-3);
    align-items: center;
    padding: 5px 8px 5px var(--space-4);
    border-top: 1px solid var(--line);
    background: var(--paper);
    color: var(--ink-soft);
    font-size: 0.85rem;
  }

  .notes {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 2px var(--space-4);
  }

  /* As high as what it may yet say: the map must not change its size for a word. */
  [role="status"] {
    display: grid;
  }

  [role="status"]::after {
    visibility: hidden;
    content: attr(data-longest);
  }

  [role="status"] span,
  [role="status"]::after {
    grid-area: 1 / 1;
  }

  /* Beside the tools there is no room for two sentences: the second one gets a line of its own. */
  @container (max-width: 520px) {
    .strip {
      flex-wrap: wrap;
      padding-inline: 10px 6px;
    }

    .notes {
      display: contents;
    }

    [role="status"] {
      flex: 1 1 0;
      /* What it says of an empty map is shorter than what it will say. */
      min-height: 2lh;
    }

    .hidden {
      flex-basis: 100%;
      order: 1;
    }
  }

  /* In a low window it is one line: what does not fit of how the layout went is left out. */
  @media (height < 500px) {
    .strip {
      padding-block: 2px;
    }

    [role="status"] {
      display: block;
      flex: 1 1 9rem;
      min-height: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    [role="status"]::after {
      content: none;
    }
  }

  .notes button {
    color: var(--accent);
    font-weight: 600;
  }

  .empty {
    position: absolute;
    inset: 0;
    display: grid;
    gap: var(--space-3);
    place-content: center;
    justify-items: center;
    padding: var(--space-4);
    text-align: center;
    pointer-events: none;
  }

  .empty button {
    pointer-events: auto;
  }
`;
