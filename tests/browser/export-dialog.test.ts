import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";
import type { ExportDialog } from "../../src/view/export/export-dialog.ts";
import { textFile } from "../../src/view/export/export-text.ts";

import { looms, SETTLED } from "./looms.ts";
import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/export/export-dialog.ts";

vi.mock(import("../../src/view/export/export-text.ts"), { spy: true });

const part = { minX: -10, maxX: 10, minY: -5, maxY: 5, isTurned: false, scale: 30 };
const visiblePart = { ...part, drawn: { ties: 3, discScale: 30, tieScale: 30 } };

async function open(): Promise<ExportDialog> {
  const dialog = await mount("export-dialog", {
    view: selectView(looms),
    source: looms.source,
    exploration: looms.exploration,
    layoutState: SETTLED,
  });
  dialog.show({ camera: { visiblePart }, layers: { namesOfAll: undefined, hasDensity: false } });
  await expect.element(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  return dialog;
}

test("PNG, the whole map, twice its size and the theme of the screen are chosen at first", async () => {
  const dialog = await open();

  for (const name of ["PNG", "Whole map", "2×", "Light"]) {
    await expect.element(page.getByRole("radio", { name })).toBeChecked();
  }
  expect(await seriousProblems(dialog)).toEqual([]);
});

test("names of clusters that stand on screen are in a picture of it, and in no other after it", async () => {
  const dialog = await open();
  const box = { minX: 0, maxX: 50, minY: 0, maxY: 20 };
  const clusters = [{ number: 0, text: "Looms", size: 15, x: 25, y: 15, box }];
  const again = () =>
    dialog.show({
      camera: { visiblePart },
      layers: { namesOfAll: { people: [], clusters }, hasDensity: false },
    });
  const isNamed = page.getByRole("checkbox", { name: "Names of clusters" });

  again();
  await expect.element(isNamed).not.toBeChecked();
  await userEvent.click(page.getByRole("radio", { name: "What is on screen" }));
  await expect.element(isNamed).toBeChecked();
  again();

  await expect.element(isNamed).not.toBeChecked();
});

test("where the map shades how many people are where, the picture does, unless that is taken away", async () => {
  const dialog = await open();
  const shades = page.getByRole("checkbox", { name: "Density" });
  await expect.element(shades).not.toBeInTheDocument();

  dialog.show({ camera: { visiblePart }, layers: { namesOfAll: undefined, hasDensity: true } });
  await expect.element(shades).toBeChecked();
  await userEvent.click(shades);
  await expect.element(shades).not.toBeChecked();
  await userEvent.click(page.getByRole("radio", { name: "One cluster" }));

  await expect.element(shades).not.toBeInTheDocument();
});

test("on a phone, formats that are no pictures are folded, and the picture is in sight", async () => {
  await page.viewport(390, 844);
  onTestFinished(() => page.viewport(1000, 700));
  const dialog = await open();
  const others = page.getByText("Network, tables and other formats");

  await expect.element(page.getByRole("radio", { name: "GEXF" })).not.toBeInTheDocument();
  const { top } = page
    .getByRole("img", { name: "Preview of the picture" })
    .element()
    .getBoundingClientRect();
  expect(top).toBeLessThan(600);
  expect(await seriousProblems(dialog)).toEqual([]);

  await userEvent.click(others);
  await userEvent.click(page.getByRole("radio", { name: "GEXF" }));
  await expect.element(page.getByText("For Gephi and Gephi Lite")).toBeVisible();
  await expect.element(page.getByRole("radio", { name: "GEXF" })).toBeVisible();
});

test("the dialog states the size in pixels of what would be saved", async () => {
  await open();

  await userEvent.click(page.getByRole("radio", { name: "3×" }));
  await expect.element(page.getByText("3,600 × 2,313 pixels")).toBeVisible();

  // The screen shows a part twice as wide as high.
  await userEvent.click(page.getByRole("radio", { name: "What is on screen" }));
  await expect.element(page.getByText(/^3,600 × \d,\d{3} pixels$/u)).toBeVisible();
});

test("a picture on paper has the width that the journal asks for, and the next purpose its own", async () => {
  await open();
  await userEvent.click(page.getByRole("radio", { name: "SVG" }));
  await userEvent.click(page.getByRole("radio", { name: "Journal column" }));
  const width = page.getByRole("spinbutton", { name: "Width in millimetres" });
  await expect.element(width).toHaveValue(85);

  await userEvent.fill(width, "88.9");
  await userEvent.tab();
  await expect.element(page.getByText(/^89 × \d+ mm$/u)).toBeVisible();
  await expect.element(page.getByText(/, 88\.9 mm wide, text of 6 points/u)).toBeVisible();

  await userEvent.fill(width, "8");
  await userEvent.tab();
  await expect.element(page.getByText(/^89 × \d+ mm$/u)).toBeVisible();

  await userEvent.clear(width);
  await userEvent.tab();
  await expect.element(page.getByText(/^85 × \d+ mm$/u)).toBeVisible();
  await expect.element(width).toHaveValue(85);

  await userEvent.fill(width, "90");
  await userEvent.click(page.getByRole("radio", { name: "Page", exact: true }));
  await expect.element(width).toHaveValue(180);
  await userEvent.click(page.getByRole("radio", { name: "Slide" }));
  await expect.element(width).not.toBeInTheDocument();
});

/** The colour of the preview's first pixel. */
function corner(): readonly number[] {
  const canvas = page.getByRole("img", { name: "Preview of the picture" }).element();
  const context = canvas instanceof HTMLCanvasElement ? canvas.getContext("2d") : null;
  return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
}

test("the preview shows what is chosen", async () => {
  await open();
  await expect.poll(corner).toEqual([250, 250, 247, 255]);

  await userEvent.click(page.getByRole("radio", { name: "Transparent" }));

  await expect.poll(corner).toEqual([0, 0, 0, 0]);
});

test("the preview shows what was chosen last, also where its fonts came first", async () => {
  await open();
  await expect.poll(corner).toEqual([250, 250, 247, 255]);
  let come: (fonts: FontFace[]) => void = () => {};
  const late = new Promise<FontFace[]>((resolve) => {
    come = resolve;
  });
  const load = vi.spyOn(document.fonts, "load").mockReturnValue(late);
  onTestFinished(() => load.mockRestore());
  await userEvent.click(page.getByRole("radio", { name: "Dark" }));
  load.mockRestore();
  await userEvent.click(page.getByRole("radio", { name: "Transparent" }));
  await expect.poll(corner).toEqual([0, 0, 0, 0]);

  come([]);
  await late;
  await new Promise(requestAnimationFrame);

  expect(corner()).toEqual([0, 0, 0, 0]);
});

test("the dialog's upper edge stays where it is, whatever format is chosen", async () => {
  await open();
  const top = () =>
    page.getByRole("dialog", { name: "Export" }).element().getBoundingClientRect().top;
  await expect.element(page.getByRole("img", { name: "Preview of the picture" })).toBeVisible();
  const before = top();

  await userEvent.click(page.getByRole("radio", { name: "GEXF" }));
  await expect
    .element(page.getByRole("img", { name: "Preview of the picture" }))
    .not.toBeInTheDocument();

  expect(top()).toBe(before);
});

test("a file that cannot be made is said to have failed", async () => {
  vi.mocked(textFile).mockImplementation(() => {
    throw new Error("not there");
  });
  await open();
  await userEvent.click(page.getByRole("radio", { name: "GEXF" }));

  await userEvent.click(page.getByRole("button", { name: "Save" }));

  await expect
    .element(page.getByRole("status"))
    .toHaveTextContent(/failed .*not there.* reload the page/u);
});

/** Presses both without a pause; how many pictures are made of it, and handed to the reader once at least `expected` are. */
async function press(names: readonly string[], expected: number) {
  let made = 0;
  const { toBlob } = HTMLCanvasElement.prototype;
  const making = vi.spyOn(HTMLCanvasElement.prototype, "toBlob");
  making.mockImplementation(function make(this: HTMLCanvasElement, receive, type) {
    const done = (picture: Blob | null) => {
      receive(picture);
      made += 1;
    };
    toBlob.call(this, done, type);
  });
  const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  onTestFinished(() => {
    making.mockRestore();
    saved.mockRestore();
  });
  for (const name of names) {
    const button = page.getByRole("button", { name }).element();
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  }
  await expect.poll(() => made > 0 && made === making.mock.calls.length).toBe(true);
  await expect.poll(() => saved.mock.calls.length).toBeGreaterThanOrEqual(expected);
  // One too many would follow: its picture is read and marked with its size, a few tasks.
  await new Promise((done) => setTimeout(done, 200));
  return { made, saved: saved.mock.calls.length };
}

test("who clicks twice on Save saves once", async () => {
  await open();

  expect(await press(["Save", "Save"], 1)).toEqual({ made: 1, saved: 1 });
});

test("who cancels while a picture is being made saves nothing", async () => {
  await open();

  expect(await press(["Save", "Cancel"], 0)).toEqual({ made: 1, saved: 0 });
});

test("a preview that cannot be drawn is said to have failed", async () => {
  const load = vi.spyOn(document.fonts, "load").mockRejectedValue(new Error("no network"));
  onTestFinished(() => load.mockRestore());

  await open();

  await expect.element(page.getByRole("status")).toHaveTextContent(/failed .*no network/u);
});
