/**
 * A figure as the page that the browser prints, or saves as PDF. The browser has the fonts of every script, and
 * names stay text; no writer of ours could do that, because a page does not get at the fonts of the system.
 */

import type { PrintedSize } from "../../figure/preset.ts";

const ID = "printed-figure";

/** Takes away what was printed last: a browser that does not print does not tell when it is done, either. */
let tidy = () => {};

/**
 * Opens the browser's print dialog on a page that is the figure and nothing else.
 *
 * @param svg - a file of our own, whose fonts are loaded.
 * @param title - browsers propose it as the file's name, and write it into the PDF.
 */
export function printFigure(svg: string, { width, height }: PrintedSize, title: string): void {
  tidy();
  const figure = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  figure.id = ID;
  const sheet = pageSheet(`${width}mm`, `${height}mm`);
  const usualTitle = document.title;
  document.title = title;
  document.adoptedStyleSheets.push(sheet);
  document.body.append(figure);
  tidy = () => {
    figure.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    document.title = usualTitle;
  };
  // Not all browsers wait in `print` until their dialog is closed.
  globalThis.addEventListener("afterprint", tidy, { once: true });
  globalThis.print();
}

function pageSheet(width: string, height: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${width} ${height}; margin: 0; }
    @media screen { #${ID} { display: none; } }
    @media print {
      html, body { all: unset; display: block; }
      body > :not(#${ID}) { display: none; }
      #${ID} { display: block; width: ${width}; height: ${height}; print-color-adjust: exact; }
    }`);
  return sheet;
}
