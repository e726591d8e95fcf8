/** Where the panels stand: beside the map, or as sheets over it on narrow screens. */

import { css } from "lit";

export const appLayout = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    height: 100dvh;
  }

  main {
    display: grid;
    grid-template-columns: 280px minmax(0, 1fr) 380px;
    min-height: 0;
  }

  aside {
    min-height: 0;
    background: var(--paper);
  }

  .question {
    border-inline-end: 1px solid var(--line);
  }

  /* Not what holds it: on narrow screens the button that closes it must not be scrolled away. */
  data-panel {
    height: 100%;
    overflow-y: auto;
    padding: var(--space-4);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-inline-start: 1px solid var(--line);
  }

  .middle {
    display: grid;
    /* In a low window what is below the map is scrolled to. */
    grid-template-rows: minmax(220px, 1fr) auto auto;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
    overflow: hidden auto;
    container-type: size;
  }

  /* By the window, not by what a report leaves of it: a reload would turn the picture. */
  @container (aspect-ratio < 4/5) {
    map-view {
      --tall: 1;
    }
  }

  nav,
  .close {
    display: none;
  }

  @media (width < 1100px) {
    main:not([data-alone]) {
      grid-template-columns: 240px minmax(0, 1fr) 330px;
    }
  }

  @media (width >= 900px) {
    main[data-alone] {
      grid-template-columns: minmax(0, 1fr);
    }

    main[data-alone] > aside {
      display: none;
    }
  }

  @media (width < 900px) {
    :host {
      grid-template-rows: auto minmax(0, 1fr) auto;
    }

    main {
      position: relative;
      display: block;
    }

    .middle {
      height: 100%;
    }

    .question,
    .answer {
      --close-room: 34px;

      position: absolute;
      z-index: 10;
      inset: auto 0 0;
      display: none;
      height: 62%;
      border: 0;
      border-top: 1px solid var(--line-strong);
      border-radius: 14px 14px 0 0;
      box-shadow: var(--shadow);
    }

    aside[data-open] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .close {
      position: absolute;
      z-index: 2;
      top: 10px;
      right: 10px;
      display: grid;
      place-items: center;
      padding: 6px;
    }

    /* Nothing of what is scrolled lies under the button. */
    .question {
      grid-template-rows: auto minmax(0, 1fr);
    }

    .question .close {
      position: static;
      justify-self: end;
      margin: 6px 10px 2px;
    }

    data-panel {
      padding-top: 0;
    }

    /* Level with the tabs beside it. */
    .answer .close {
      top: 21px;
    }

    nav {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--space-2);
      padding: 8px var(--space-3);
      border-top: 1px solid var(--line);
      background: var(--paper);
    }
  }

  @media (pointer: coarse) and (height >= 500px) {
    nav button {
      min-height: 44px;
    }
  }

  @media (width < 370px) {
    nav button {
      padding-inline: 4px;
    }
  }

  @media (width < 900px) and (height < 500px) {
    /* The line below the years is in view. */
    .middle {
      grid-template-rows: minmax(200px, 1fr) auto auto;
    }

    .question,
    .answer {
      height: 75%;
    }

    nav {
      padding-block: 4px;
    }
  }
`;
