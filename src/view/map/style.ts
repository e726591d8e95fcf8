/** How the map's layers lie over each other. */

import { css } from "lit";

export const canvasStyle = css`
  :host,
  .host,
  .stage,
  .overlay {
    position: absolute;
    inset: 0;
  }

  .host {
    touch-action: none;
  }

  .host:focus-visible {
    outline-offset: -3px;
  }

  .host {
    overflow: hidden;
  }

  /* While the camera moves, what was drawn last moves with it. */
  .sigma-edges,
  .density,
  .overlay {
    transform: var(--moved, none);
    transform-origin: 0 0;
  }

  /* Layers of Sigma that stay empty. */
  .sigma-edgeLabels,
  .sigma-nodes,
  .sigma-labels,
  .sigma-hovers,
  .sigma-hoverNodes {
    display: none;
  }

  .faint .sigma-edges {
    opacity: 0.25;
  }

  .density {
    position: absolute;
    inset: 0;
  }

  .density,
  .overlay {
    width: 100%;
    height: 100%;
    pointer-events: none;
  }

  .pointing {
    cursor: pointer;
  }

  .missing {
    padding: var(--space-2) var(--space-4);
    color: var(--ink-soft);
    font-size: 0.85rem;
    text-align: center;
  }
`;
