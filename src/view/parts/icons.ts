/** Icons drawn by us, 16 × 16, in the colour of the text around them. */

import { svg, type TemplateResult } from "lit";

const draw = (path: string): TemplateResult => svg`
  <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.7"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>
`;

export const icons = {
  plus: draw("M8 3v10M3 8h10"),
  minus: draw("M3 8h10"),
  fit: draw("M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"),
  alone: draw("M1.5 8h4M3.5 6l-2 2 2 2M14.5 8h-4M12.5 6l2 2-2 2M8 2.5v11"),
  again: draw("M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3"),
  play: draw("M5 3.5v9l7-4.5z"),
  stop: draw("M4 4h8v8H4z"),
  density: draw(
    "M8 6.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M8 3.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2",
  ),
  unpin: draw("M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5M2.5 2.5l11 11"),
  back: draw("M10 3.5L5.5 8l4.5 4.5"),
  forward: draw("M6 3.5L10.5 8 6 12.5"),
  undo: draw("M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6"),
  redo: draw("M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4"),
  sun: draw(
    "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1v1.3M8 13.7V15M1 8h1.3M13.7 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  ),
  moon: draw("M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1z"),
  close: draw("M4 4l8 8M12 4l-8 8"),
  help: draw("M5.8 6a2.2 2.2 0 1 1 3.4 1.9c-.8.5-1.2 1-1.2 1.9M8 12.4v.2"),
  search: draw("M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3l3.2 3.2"),
} as const;
