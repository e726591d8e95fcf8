import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";

import { looms, SETTLED } from "./looms.ts";
import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/export/export-dialog.ts";

async function openExport() {
  const dialog = await mount("export-dialog", {
    view: selectView(looms),
    source: looms.source,
    exploration: looms.exploration,
    layoutState: SETTLED,
  });
  dialog.show({ layers: { namesOfAll: undefined, hasDensity: false } });
  await expect.element(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  return dialog;
}

/** A device that hands pictures on, and what became of it. */
function aDevice(share: (data: ShareData) => Promise<void>) {
  const isPicture = ({ files = [] }: ShareData) =>
    files.every(({ type }) => type.startsWith("image/"));
  Object.assign(navigator, { share, canShare: isPicture });
  onTestFinished(() => {
    for (const own of ["share", "canShare"]) Reflect.deleteProperty(navigator, own);
  });
}

test("a picture is handed on to another app where the device can, under the name it would be saved by", async () => {
  const given: (File | undefined)[] = [];
  aDevice(async ({ files }) => void given.push(files?.[0]));
  const dialog = await openExport();
  const share = page.getByRole("button", { name: "Share…" });

  await userEvent.click(share);
  await expect.poll(() => given.map((file) => file?.name)).toEqual(["coterie-looms.png"]);
  await userEvent.click(page.getByRole("radio", { name: "SVG" }));
  await userEvent.click(share);
  await expect.poll(() => given.map((file) => file?.type)).toEqual(["image/png", "image/svg+xml"]);
  expect(given[1]?.name).toBe("coterie-looms.svg");
  expect(await seriousProblems(dialog)).toEqual([]);

  for (const format of ["PDF", "GEXF"]) {
    await userEvent.click(page.getByRole("radio", { name: format }));
    await expect.element(share).not.toBeInTheDocument();
  }
});

test("who turns back from sharing reads nothing of it, and what fails is told with a way on", async () => {
  let error = new DOMException("turned back", "AbortError");
  let asked = 0;
  aDevice(() => {
    asked += 1;
    return Promise.reject(error);
  });
  await openExport();
  const share = page.getByRole("button", { name: "Share…" });
  const message = page.getByRole("status");

  await userEvent.click(share);
  await expect.poll(() => asked).toBe(1);
  // A message would follow within a few tasks.
  await new Promise((done) => setTimeout(done, 100));
  expect(message.element().textContent).toBe("");
  error = new DOMException("too late", "NotAllowedError");
  await userEvent.click(share);

  await expect.element(message).toHaveTextContent(/did not take .*too late.* Save it instead/u);
});

test("where nothing can be handed on, no button says so", async () => {
  await openExport();

  expect(page.getByRole("button", { name: "Share…" }).elements()).toEqual([]);
});
